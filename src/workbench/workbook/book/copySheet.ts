import type { ICellData } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import { addConditionalFormat, conditionalFormats } from "../conditional/conditionalFormats";
import { addValidation, validations } from "../validation/validations";
import { addChart } from "../charts/charts";
import { renameSheetIn } from "../charts/renameSheet";
import { autoFilter, filterCriteria, restoreFilter, setAutoFilter } from "../filters/filters";
import { newEntry } from "../tables/follow";
import { createTable } from "../tables/table";
import { numericKeys } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { renameInFormula } from "../cells/structuredReferences";
import { execute, onSheet } from "../univer/context";
import type { Context, SheetContext } from "../univer/context";
import { ownSheet } from "../univer/ownState";
import { definedNames, setName } from "./names";
import { redirectSheet } from "./sheetInFormula";

/**
 * Copies a sheet with everything on it, to the end of the book. Its tables get names of their own; names that mean
 * its cells become names of the copy's own; formulas and charts that named the sheet name the copy.
 */
export function copySheet(context: Context, from: SheetContext, copyId: string, name: string): void {
  const before = from.worksheet.getName();
  const tableNames = new Map(
    context.tables.onSheet(from.sheetId).map((entry) => [entry.name, freeTableName(context, entry.name)]),
  );
  const rename = (formula: string): string =>
    [...tableNames].reduce(
      (text, [table, copy]) => renameInFormula(text, table, { table: copy }),
      redirectSheet(formula, before, name),
    );
  execute(context, InsertSheetCommand.id, {
    index: context.workbook.getSheetSize(),
    sheet: snapshotOf(from, copyId, name, rename),
  });
  const copy = onSheet(context, copyId);
  copyOwnThings(context, from, copy);
  copyTables(context, from, copy, tableNames);
  const filter = autoFilter(from);
  if (filter) {
    setAutoFilter(copy, filter);
    restoreFilter(copy, filter, filterCriteria(from, filter), hiddenRows(from, filter.row, filter.rowCount));
  }
  for (const format of conditionalFormats(from)) addConditionalFormat(copy, format);
  for (const validation of validations(from)) addValidation(copy, validation);
  for (const chart of ownSheet(context.own, from.sheetId).charts) {
    const move = (reference: string): string => renameSheetIn(reference, before, name);
    const series = chart.series.map((one) => ({
      ...one,
      name: one.name.startsWith("=") ? `=${move(one.name.slice(1))}` : one.name,
      values: move(one.values),
      categories: move(one.categories),
    }));
    addChart(copy, { ...chart, series });
  }
  for (const defined of definedNames(context)) {
    const isOwn = defined.scope === from.sheetId;
    const formula = rename(defined.formula);
    if (isOwn || (defined.scope === null && formula !== defined.formula))
      setName(context, { ...defined, scope: copyId, formula });
  }
}

/** Cells, sizes, merges, frozen panes and colours; formulas with the copy's names in them. */
function snapshotOf(
  from: SheetContext,
  id: string,
  name: string,
  rename: (formula: string) => string,
): object {
  const config = structuredClone(from.worksheet.getConfig());
  const matrix: CellBlock = config.cellData;
  const cellData: CellBlock = {};
  for (const row of numericKeys(matrix)) {
    const line: Record<number, ICellData> = {};
    for (const column of numericKeys(matrix[row] ?? {})) {
      const cell = matrix[row]?.[column];
      if (!cell) continue;
      const formula = cell.si ? from.calculation.formulaAt(from.sheetId, row, column) : cell.f;
      line[column] = formula ? { ...cell, f: rename(formula), si: null } : cell;
    }
    cellData[row] = line;
  }
  return { ...config, id, name, cellData };
}

/** What is made anew for the copy, with ids of its own, or is not the copy's. */
const MADE_ANEW = new Set(["openedAs", "charts", "conditionalFormats", "validations", "filters"]);

function copyOwnThings(context: Context, from: SheetContext, copy: SheetContext): void {
  const kept = Object.entries(ownSheet(context.own, from.sheetId)).filter(([key]) => !MADE_ANEW.has(key));
  Object.assign(ownSheet(context.own, copy.sheetId), structuredClone(Object.fromEntries(kept)));
}

function copyTables(
  context: Context,
  from: SheetContext,
  copy: SheetContext,
  names: ReadonlyMap<string, string>,
): void {
  for (const entry of context.tables.onSheet(from.sheetId)) {
    const made = newEntry(
      context.own.nextId("table"),
      copy.sheetId,
      names.get(entry.name) ?? entry.name,
      entry.area,
    );
    const { style, showTotals, showFilterButton, showBandedRows, showBandedColumns } = entry;
    const { highlightFirstColumn, highlightLastColumn, sort } = entry;
    createTable(
      copy,
      Object.assign(made, {
        ...{ style, showTotals, showFilterButton, showBandedRows, showBandedColumns },
        ...{ highlightFirstColumn, highlightLastColumn, sort: structuredClone(sort) },
      }),
    );
    restoreFilter(
      copy,
      made.area,
      filterCriteria(from, entry.area),
      hiddenRows(from, entry.area.row, entry.area.rowCount),
    );
  }
}

function hiddenRows({ worksheet }: SheetContext, row: number, count: number): Set<number> {
  const hidden = new Set<number>();
  for (let at = row; at < row + count; at += 1) if (worksheet.getRowFiltered(at)) hidden.add(at);
  return hidden;
}

/** "Sales" → "Sales1", the first that is free: as Excel numbers the tables of a copy. */
function freeTableName({ tables }: Context, name: string): string {
  const stem = name.replace(/\d+$/, "");
  const taken = new Set(tables.all().map((entry) => entry.name.toLowerCase()));
  let number = 1;
  while (taken.has(`${stem}${number}`.toLowerCase())) number += 1;
  return `${stem}${number}`;
}
