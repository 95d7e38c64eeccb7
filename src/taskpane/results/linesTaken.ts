import type { Preview } from "../../app/types";
import type { AnyMessage } from "../../locales";

/** Which lines of a table take part, where that could be in doubt. */
export type LinesTaken = NonNullable<Preview["source"]["lines"]>;

/**
 * The sentence that says which lines a result is about; null where the table has no other lines.
 *
 * @example linesMessage({ lines: { of: 300, shown: 120, taken: "visible" }, rows: 120, … })
 * // => { id: "lines.takenVisible", values: { count: 120, of: 300 } }, "Visible rows only: 120 of 300."
 */
export function linesMessage({ lines, rows }: Preview["source"]): AnyMessage | null {
  if (!lines) return null;
  if (lines.taken === "chosen") return { id: "lines.takenChosen", values: { count: rows, of: lines.of } };
  if (lines.shown === undefined) return null;
  return lines.taken === "visible"
    ? { id: "lines.takenVisible", values: { count: rows, of: lines.of } }
    : { id: "lines.takenAll", values: { count: lines.of, hidden: lines.of - lines.shown } };
}
