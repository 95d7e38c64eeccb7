import { findHeader } from "../engine";

/**
 * Finds a column that was seen before: of several with its header the one in its place; a single one wherever it was
 * moved.
 *
 * @example columnAgain([{ index: 0, header: "Plan" }, { index: 1, header: "Need" }], { index: 0, header: "Need" })?.index
 * // => 1
 */
export function columnAgain<Column extends { index: number; header: string }>(
  columns: readonly Column[],
  { index, header }: { index: number; header: string },
): Column | undefined {
  const stays = columns.find((column) => column.index === index && column.header === header);
  return stays ?? findHeader(columns, header);
}
