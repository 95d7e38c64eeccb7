import { cellAt, type CellValue } from "../../engine";
import { SheetError } from "../core/sheetError";
import type { DataRows, Source } from "../source/types";
import type { RowIdentity } from "./types";
import { whatChanged } from "./whatChanged";

/**
 * Makes sure that single rows still are of the accounts that they were read as, before something goes into them. One
 * request, whatever their number.
 *
 * @param lines Indexes from the first data row, ascending.
 * @throws SheetError where other accounts stand there by now.
 */
export async function mustStillStand(
  context: Excel.RequestContext,
  { sheetId, sheet }: Source,
  { firstRow }: DataRows,
  lines: readonly number[],
  identity: RowIdentity,
): Promise<void> {
  const keys = identity.columns.filter(({ isKey }) => isKey);
  const [first = 0] = lines;
  const rowCount = (lines.at(-1) ?? -1) - first + 1;
  if (rowCount <= 0 || keys.length === 0) return;
  const worksheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = keys.map(({ column }) =>
    worksheet.getRangeByIndexes(firstRow + first, column, rowCount, 1).load("values"),
  );
  await context.sync();
  const then = keys.map((key) => ({ ...key, values: lines.map((line) => cellAt(key.values, line)) }));
  const now = new Map(
    keys.map(({ column }, at) => {
      const cells = ranges[at]?.values as CellValue[][];
      return [column, lines.map((line) => cells[line - first]?.[0] ?? "")] as const;
    }),
  );
  const change = whatChanged({ columns: then }, now, lines.length);
  if (!change) return;
  const row = firstRow + (lines[change.first] ?? 0) + 1;
  throw new SheetError({ id: "error.rowsMoved", values: { sheet, count: change.rows, row } });
}
