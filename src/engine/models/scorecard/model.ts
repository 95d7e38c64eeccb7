import { scorecardAsks } from "./asks";
import { cardModel } from "./cardModel";

/** The value card (domain 3.5): what an account is worth to us. */
export const scorecard = cardModel(scorecardAsks);
