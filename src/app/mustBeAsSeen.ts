import { SheetError } from "../excel";
import { cellAt, type CellValue, type TableData } from "../engine";
import { identityOf } from "./identityOf";
import type { Look } from "./look";

/**
 * Makes sure that the rows that were read are those that were looked at: a row that somebody inserted or deleted in
 * between would cut off the last one, or take in one too many. The first and the last rows tell; they were seen.
 *
 * @throws SheetError where another account stands in one of them.
 */
export function mustBeAsSeen(look: Look, data: TableData): void {
  const { layout, opened, rows } = look;
  const { head, tail } = opened.sample;
  const firstOfTail = opened.sample.rowCount - tail.length;
  const seen: { line: number; cells: readonly CellValue[] }[] = [
    ...head.map((cells, row) => ({ line: row - layout.firstDataRow, cells })),
    ...tail.map((cells, row) => ({ line: firstOfTail + row - layout.firstDataRow, cells })),
  ];
  const { columns } = identityOf(look, data);
  const keyed = columns.some(({ isKey }) => isKey);
  const compared = columns.filter(({ isKey, isByHand = false }) => (keyed ? isKey : !isByHand));
  const first = opened.source.area.column;
  for (const { line, cells } of seen) {
    if (line < 0 || line >= rows.rowCount) continue;
    const differs = compared.some(
      ({ column, values }) => cellAt(values, line) !== (cells[column - first] ?? ""),
    );
    if (!differs) continue;
    const values = { sheet: opened.source.sheet, row: rows.firstRow + line + 1, count: 1 };
    throw new SheetError({ id: "error.rowsMoved", values });
  }
}
