import type { Area, Sheet } from "../../../../src/workbench/workbook";
import { pictureOf } from "../../support/prospects";

/** Rows and columns that these tests look at: more than any of their sheets fills. */
const LOOKED: Area = { row: 0, column: 0, rowCount: 24, columnCount: 34 };

/** Everything of a sheet that a person made or set: cells, looks, rules, outlines, filters, tables, drawings. */
export function everythingOf(sheet: Sheet) {
  const indexes = (count: number) => Array.from({ length: count }, (_, at) => at);
  return {
    ...pictureOf(sheet, LOOKED),
    spills: sheet.spills(),
    rows: indexes(LOOKED.rowCount).map((row) => [sheet.rowHidden(row), sheet.outlineLevel("rows", row)]),
    columns: indexes(LOOKED.columnCount).map((column) => [
      sheet.columnHidden(column),
      sheet.outlineLevel("columns", column),
    ]),
    rules: sheet.conditionalFormats().map(({ id: _, ...rule }) => rule),
    validations: sheet.validations(),
    tables: sheet.tables().map((table) => ({ ...table.area(), name: table.name, totals: table.showTotals })),
    filters: [sheet.autoFilter(), ...sheet.tables().map((table) => table.area())].map((area) =>
      area ? sheet.filterCriteria(area) : null,
    ),
    charts: sheet.charts(),
    notes: sheet.notes,
  };
}

/** Contents, formulas, formats and looks of cells, and what is hidden or grouped: what no run may touch. */
export function cellsOf(sheet: Sheet, area: Area) {
  const { widths, heights, ...cells } = pictureOf(sheet, area);
  const columns = Array.from({ length: area.columnCount }, (_, at) => area.column + at);
  return {
    ...cells,
    widths,
    heights,
    columns: columns.map((column) => [sheet.columnHidden(column), sheet.outlineLevel("columns", column)]),
    rows: Array.from({ length: area.rowCount }, (_, at) => sheet.rowHidden(area.row + at)),
  };
}
