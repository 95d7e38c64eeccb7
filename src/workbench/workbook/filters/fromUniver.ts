import type { FilterColumn } from "@univerjs/sheets-filter";
import { TableColumnFilterTypeEnum } from "@univerjs/sheets-table";
import type { ITableFilterItem } from "@univerjs/sheets-table";
import { readTexts } from "../cells/texts";
import type { SheetContext } from "../univer/context";
import type { Area, FilterCriteria } from "../types";

/** Univer's words for comparisons. */
const OPERATORS: Readonly<Record<string, string>> = {
  equal: "=",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
  notEqual: "<>",
};

/** One of Univer's comparisons. */
interface Comparison {
  val: string | number;
  operator?: string;
}

/** What a person set in the grid's menu of the sheet's own filter. */
export function fromSheetFilter(sheet: SheetContext, column: FilterColumn, cells: Area): FilterCriteria {
  const { customFilters } = column.getColumnData();
  const [first, second] = customFilters?.customFilters ?? [];
  if (!first) return shownTexts(sheet, cells);
  return {
    on: "Custom",
    criterion1: asCriterion(first),
    ...(second ? { criterion2: asCriterion(second) } : {}),
    and: Boolean(customFilters?.and),
  };
}

/** What a person set in the grid's menu of a table. Conditions are told by the texts that they leave. */
export function fromTableFilter(sheet: SheetContext, item: ITableFilterItem, cells: Area): FilterCriteria {
  if (item.filterType === TableColumnFilterTypeEnum.manual && item.values.length === 0)
    return { on: "Values", values: [] };
  return shownTexts(sheet, cells);
}

function asCriterion({ val, operator = "equal" }: Comparison): string {
  return `${OPERATORS[operator] ?? "="}${val}`;
}

function shownTexts(sheet: SheetContext, cells: Area): FilterCriteria {
  const texts = cells.rowCount > 0 ? readTexts(sheet, cells) : [];
  const shown = texts.filter((_, index) => !sheet.worksheet.getRowFiltered(cells.row + index));
  return { on: "Values", values: [...new Set(shown.map(([text = ""]) => text))] };
}
