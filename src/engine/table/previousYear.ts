import type { ColumnSample } from "./types";

const YEAR = /(?:19|20)\d{2}/;

/**
 * The column of the year before: "Revenue 2024" beside "Revenue 2025", where two years of a figure stand side by side.
 *
 * @param column The column of the later year.
 * @param columns Where it is looked for.
 * @example previousYear({ header: "2025年销售额", … }, [{ header: "2024年销售额", … }]) // => that column
 */
export function previousYear<Column extends ColumnSample>(
  column: ColumnSample,
  columns: readonly Column[],
): Column | undefined {
  const year = YEAR.exec(column.header)?.[0];
  if (year === undefined) return undefined;
  const before = column.header.replace(YEAR, String(Number(year) - 1));
  return columns.find(({ header }) => header === before);
}
