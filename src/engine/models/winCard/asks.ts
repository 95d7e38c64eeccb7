import { cardAsks } from "../scorecard/asks";
import { DEFAULT_WIN_CARD } from "./settings";

/** The win card: at least half of its weight is to be mapped, which the match with the need alone is. */
export const winCardAsks = cardAsks("winCard", DEFAULT_WIN_CARD, ({ winCard }) => winCard);
