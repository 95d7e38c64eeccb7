import type { FilterCriteria, Sheet } from "../../workbook/types";
import { readCriteria, writeCriteria } from "../cells/filterCriteria";
import { mustAllow } from "../cells/writable";
import { define } from "../define";
import { fail } from "../errors";
import type { TableColumnTarget } from "../targets";
import { filterAreaOf } from "./autoFilter";

/** The filtered area of the column's table and the column's place in it. */
function placeOf({ table, id }: TableColumnTarget): { sheet: Sheet; index: number } {
  const index = table.columns().findIndex((column) => column.id === id);
  return { sheet: table.sheet, index: index < 0 ? fail("ItemNotFound") : index };
}

function apply(column: TableColumnTarget, criteria: FilterCriteria | null): void {
  const { sheet, index } = placeOf(column);
  mustAllow(sheet, "autoFilter");
  const area = filterAreaOf({ sheet, table: column.table }) ?? fail("InvalidOperation");
  sheet.filterColumn(area, index, criteria);
}

function criteriaOf(column: TableColumnTarget): FilterCriteria | null {
  const { sheet, index } = placeOf(column);
  const area = filterAreaOf({ sheet, table: column.table });
  return area === null ? null : (sheet.filterCriteria(area)[index] ?? null);
}

/** The filter of one column of a table. https://learn.microsoft.com/javascript/api/excel/excel.filter */
export const filterClass = define({
  className: "Filter",
  introduced: "1.2",
  properties: { criteria: (column) => writeCriteria(criteriaOf(column)) },
  methods: {
    apply: (column, args, host) => apply(column, readCriteria(args.raw(0), host)),
    applyValuesFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "Values", values: args.raw(0) }, host)),
    applyCustomFilter: (column, args, host) =>
      apply(
        column,
        readCriteria(
          { filterOn: "Custom", criterion1: args.raw(0), criterion2: args.raw(1), operator: args.raw(2) },
          host,
        ),
      ),
    applyTopItemsFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "TopItems", criterion1: args.integer(0) }, host)),
    applyTopPercentFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "TopPercent", criterion1: args.integer(0) }, host)),
    applyBottomItemsFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "BottomItems", criterion1: args.integer(0) }, host)),
    applyBottomPercentFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "BottomPercent", criterion1: args.integer(0) }, host)),
    applyDynamicFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "Dynamic", dynamicCriteria: args.text(0) }, host)),
    applyCellColorFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "CellColor", color: args.text(0) }, host)),
    applyFontColorFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "FontColor", color: args.text(0) }, host)),
    applyIconFilter: (column, args, host) =>
      apply(column, readCriteria({ filterOn: "Icon", icon: args.raw(0) }, host)),
    clear: (column) => apply(column, null),
  },
});
