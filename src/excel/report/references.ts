import type { ColumnReferences } from "../../engine";
import { absoluteAddress } from "../core/address";
import type { DataRows, Source } from "../source/types";

export interface ReferencedColumn {
  key: keyof ColumnReferences;
  column: number;
  header: string;
}

/** Headers that need no escaping within a structured reference. */
const PLAIN_HEADER = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_ ]*[\p{L}\p{N}_])?$/u;

/**
 * How the report's formulas name the columns: by the table's own words where there are any, so that the figures
 * grow with the table; else by their cells.
 *
 * @example columnReferences(prospects, rows, [{ key: "tier", column: 10, header: "Tier" }])
 * // => { tier: "Prospects[Tier]" }
 */
export function columnReferences(
  { table, sheet, area }: Pick<Source, "sheet" | "area"> & { table?: { name: string } },
  rows: Pick<DataRows, "firstRow" | "rowCount">,
  columns: readonly ReferencedColumn[],
): ColumnReferences {
  const inTable = (column: number) => column >= area.column && column < area.column + area.columnCount;
  const reference = ({ column, header }: ReferencedColumn) =>
    table && inTable(column) && PLAIN_HEADER.test(header)
      ? `${table.name}[${header}]`
      : absoluteAddress(sheet, { row: rows.firstRow, column, rowCount: rows.rowCount, columnCount: 1 });
  return Object.fromEntries(columns.map((column) => [column.key, reference(column)]));
}
