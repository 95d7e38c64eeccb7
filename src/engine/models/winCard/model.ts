import { cardModel } from "../scorecard/cardModel";
import { winCardAsks } from "./asks";

/** The win card (domain 3.5): how well we stand with an account. A score, never a probability [K5]. */
export const winCard = cardModel(winCardAsks);
