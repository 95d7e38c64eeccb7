import { movedMessage, type Analysis } from "../../engine";
import type { AnyMessage } from "../../locales";

/** What one model says of those who moved. */
export interface MovedLine {
  /** Where its classes were written. */
  column: "tier" | "abcClass";
  message: AnyMessage;
  /** Rows of those who moved, who bring most first. */
  rows: readonly number[];
}

/**
 * Who moved since the last run whose results were others, a line a model.
 *
 * @returns none where no such run is known
 * @example movedLines(analysis)[0]?.rows // => [3, 4]
 */
export function movedLines({ movement, rows }: Pick<Analysis, "movement" | "rows">): MovedLine[] {
  if (!movement) return [];
  return movement.models.map((model) => ({
    column: model.model === "abc" ? "abcClass" : "tier",
    message: movedMessage(movement, model),
    rows: model.moves.map(({ account }) => rows[account] ?? 0),
  }));
}
