import { CellValueType } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { intersects } from "../area";
import { displayed } from "../cells/texts";
import { readCell } from "../cells/readCell";
import { columnNames } from "./names";
import { renameInFormulas } from "./renameInFormulas";
import type { TableEntry } from "./registry";
import { execute } from "../univer/context";
import type { BaseContext, Context } from "../univer/context";
import type { Area } from "../types";

/** Column names follow the header cells that were written, as in Excel; formulas follow the names. */
export function followHeaders(context: Context, sheetId: string, areas: readonly Area[]): void {
  for (const entry of context.tables.onSheet(sheetId)) {
    const header = { ...entry.area, rowCount: 1 };
    if (areas.some((area) => intersects(area, header))) readHeaders(context, entry);
  }
}

/** Takes the column names from the header cells, and makes those cells what a header may be: texts, all different. */
function readHeaders(context: Context, entry: TableEntry): void {
  const texts = headerTexts(context, entry);
  const names = columnNames(texts);
  const renamed = new Map<string, string>();
  entry.columns.forEach((column, index) => {
    const name = names[index] ?? column.name;
    if (column.name !== name) renamed.set(column.name, name);
    column.name = name;
  });
  writeHeaders(context, entry);
  if (renamed.size === 0) return;
  context.univerTables.push(entry);
  renameInFormulas(context, entry.name, { columns: renamed });
  if (context.log.isSilent) return;
  context.log.journal.markPart(entry.sheetId, "tables");
  context.log.tell({ kind: "table", sheetId: entry.sheetId, tableId: entry.id, change: "changed" });
}

/** What stands in the header cells now. */
export function headerTexts(context: BaseContext, { sheetId, area }: TableEntry): string[] {
  const worksheet = context.workbook.getSheetBySheetId(sheetId);
  const cells = worksheet?.getCellMatrix().getMatrix()[area.row];
  return Array.from({ length: area.columnCount }, (_, index) => {
    const cell = cells?.[area.column + index];
    const pattern = context.workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? "General";
    return displayed(readCell(cell), pattern);
  });
}

/** Writes column names into header cells that do not hold them yet (blank, a number, a second "Name"). */
export function writeHeaders(context: BaseContext, entry: TableEntry): void {
  const { area, sheetId } = entry;
  const cells = context.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix()[area.row];
  const wrong = entry.columns.flatMap(({ name }, index) =>
    cells?.[area.column + index]?.v === name ? [] : [[area.column + index, name] as const],
  );
  if (wrong.length === 0) return;
  const line = Object.fromEntries(
    wrong.map(([column, v]) => [
      column,
      {
        v,
        t: /^[+-]?[\d.]/.test(v) ? CellValueType.FORCE_STRING : CellValueType.STRING,
        f: null,
        si: null,
        p: null,
      },
    ]),
  );
  execute(context, SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: { [area.row]: line } });
}
