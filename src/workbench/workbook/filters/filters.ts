import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import { SetSheetTableFilterMutation, TableColumnFilterTypeEnum, TableManager } from "@univerjs/sheets-table";
import { sameArea, toArea, toRange } from "../area";
import { fullArea } from "../tables/registry";
import type { TableEntry } from "../tables/registry";
import { executeOnSheet } from "../univer/context";
import type { SheetContext } from "../univer/context";
import type { Area } from "../types";

/** Univer's word for blank cells in a table's filter. */
const BLANK = "__UNIVER_TABLE_FILTER_EMPTY__";

/** The area of the sheet's own AutoFilter; tables have their own. */
export function autoFilter(sheet: SheetContext): Area | null {
  const model = sheet.injector.get(SheetsFilterService).getFilterModel(sheet.unitId, sheet.sheetId);
  return model ? toArea(model.getRange()) : null;
}

/** Puts filter buttons over the first row of an area, or takes them away with everything they hide. */
export function setAutoFilter(sheet: SheetContext, area: Area | null): void {
  if (autoFilter(sheet)) executeOnSheet(sheet, RemoveSheetsFilterMutation.id, {});
  if (area) executeOnSheet(sheet, SetSheetsFilterRangeMutation.id, { range: toRange(area) });
}

/** Whether a filter of the sheet or of one of its tables is set on a column. */
export function isFiltered(sheet: SheetContext): boolean {
  const model = sheet.injector.get(SheetsFilterService).getFilterModel(sheet.unitId, sheet.sheetId);
  if (model && model.getAllFilterColumns().length > 0) return true;
  const manager = sheet.injector.get(TableManager);
  return sheet.tables.onSheet(sheet.sheetId).some((entry) => {
    const filters = manager.getTableById(sheet.unitId, entry.id)?.getTableFilters();
    return entry.columns.some((_, index) => filters?.getColumnFilter(index) !== undefined);
  });
}

/**
 * Shows only the rows whose text in a column is one of `values`; null shows all again.
 *
 * @throws RangeError when no filter has that area.
 */
export function filterColumn(
  sheet: SheetContext,
  filterArea: Area,
  columnIndex: number,
  values: readonly string[] | null,
): void {
  const table = sheet.tables.onSheet(sheet.sheetId).find((entry) => matches(entry, filterArea));
  if (table) {
    executeOnSheet(sheet, SetSheetTableFilterMutation.id, {
      tableId: table.id,
      column: columnIndex,
      tableFilter: values
        ? { filterType: TableColumnFilterTypeEnum.manual, values: asStored(values) }
        : undefined,
    });
    return;
  }
  const own = autoFilter(sheet);
  if (!own || !sameArea(own, filterArea)) throw new RangeError("The sheet has no filter over this area.");
  executeOnSheet(sheet, SetSheetsFilterCriteriaMutation.id, {
    col: own.column + columnIndex,
    criteria: values ? criteria(own.column + columnIndex, values) : null,
  });
}

function matches(entry: TableEntry, area: Area): boolean {
  return sameArea(entry.area, area) || sameArea(fullArea(entry), area);
}

function criteria(colId: number, values: readonly string[]): object {
  const filters = values.filter((value) => value !== "");
  return { colId, filters: { filters, ...(filters.length < values.length ? { blank: true } : {}) } };
}

/** A table's filter compares unformatted numbers as numbers: a text that is one counts as both. */
function asStored(values: readonly string[]): (string | number)[] {
  return values.flatMap((value) => {
    if (value === "") return [BLANK];
    const number = Number(value);
    return Number.isNaN(number) ? [value] : [value, number];
  });
}
