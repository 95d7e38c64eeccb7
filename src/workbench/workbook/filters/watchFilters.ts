import type { IDisposable } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { RemoveSheetsFilterMutation, SetSheetsFilterCriteriaMutation } from "@univerjs/sheets-filter";
import { DeleteSheetTableMutation, SetSheetTableFilterMutation } from "@univerjs/sheets-table";
import type { Context } from "../univer/context";
import { OWN_FILTER, forgetColumn, hidesRow } from "./state";
import type { Filters } from "./state";

/** Commands by which Univer itself moves criteria to other columns. */
const RESTRUCTURING = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

interface FilterParams {
  unitId: string;
  subUnitId: string;
  col?: number;
  tableId?: string;
  column?: number;
}

/**
 * Keeps Univer's filters and ours together: rows that ours hide are hidden for Univer too, in the grid and for
 * SUBTOTAL; what a person sets in the grid's menus takes the place of what is kept here.
 */
export function watchFilters(context: Context): IDisposable {
  const filtersOf = (unitId: string, sheetId: string): Filters | undefined =>
    unitId === context.unitId ? context.own.sheets.get(sheetId)?.filters : undefined;
  let restructuring = 0;
  const listening = [
    context.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
      // Before Univer's own, of which the last one asks nobody else.
      priority: 200,
      handler: (filtered, { unitId, subUnitId, row }, next) => {
        if (filtered) return true;
        const filters = filtersOf(unitId, subUnitId);
        return filters && filters.size > 0 && hidesRow(filters, row) ? true : next(filtered);
      },
    }),
    context.commands.beforeCommandExecuted(({ id }) => {
      if (RESTRUCTURING.has(id)) restructuring += 1;
    }),
    context.commands.onCommandExecuted(({ id, params }) => {
      if (RESTRUCTURING.has(id)) restructuring -= 1;
      if (restructuring > 0 || context.log.isSilent || !isFilterChange(id)) return;
      const { unitId, subUnitId, ...rest } = params as FilterParams;
      const filters = filtersOf(unitId, subUnitId);
      if (filters) forget(context, filters, id, rest);
    }),
  ];
  return {
    dispose() {
      for (const one of listening) one.dispose();
    },
  };
}

const CHANGES = new Set([
  SetSheetsFilterCriteriaMutation.id,
  RemoveSheetsFilterMutation.id,
  SetSheetTableFilterMutation.id,
  DeleteSheetTableMutation.id,
]);
const isFilterChange = (id: string): boolean => CHANGES.has(id);

function forget(
  context: Context,
  filters: Filters,
  id: string,
  { col, tableId = "", column }: Omit<FilterParams, "unitId" | "subUnitId">,
): void {
  if (id === RemoveSheetsFilterMutation.id) filters.delete(OWN_FILTER);
  else if (id === DeleteSheetTableMutation.id) filters.delete(tableId);
  else if (col !== undefined) forgetColumn(filters, OWN_FILTER, col);
  else if (column !== undefined) {
    const key = context.tables.get(tableId)?.columns[column]?.id;
    if (key !== undefined) forgetColumn(filters, tableId, key);
  }
}
