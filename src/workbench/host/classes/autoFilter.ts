import type { Area, Sheet, Table } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { readCriteria, writeCriteria } from "../cells/filterCriteria";
import { mustAllow, mustBeWritable } from "../cells/writable";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { RangeTarget } from "../targets";

interface Filtered {
  readonly sheet: Sheet;
  readonly table?: Table;
}

/** Header and data of the sheet's own filter or of a table's; null where there are no filter buttons. */
export function filterAreaOf({ sheet, table }: Filtered): Area | null {
  if (table === undefined) return sheet.autoFilter();
  const area = table.area();
  return table.showFilterButton ? { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) } : null;
}

/** Whether rows of this filter are hidden now. */
function isFiltered(filter: Filtered): boolean {
  const area = filterAreaOf(filter);
  if (area === null || filter.sheet.filterCriteria(area).every((criteria) => criteria === null)) return false;
  for (let row = area.row + 1; row < area.row + area.rowCount; row++)
    if (filter.sheet.rowHidden(row)) return true;
  return false;
}

/** Shows all rows again; the filter buttons stay. */
export function clearCriteria(filter: Filtered): void {
  mustAllow(filter.sheet, "autoFilter");
  const area = filterAreaOf(filter);
  if (area === null) return;
  filter.sheet.filterCriteria(area).forEach((criteria, column) => {
    if (criteria !== null) filter.sheet.filterColumn(area, column, null);
  });
}

/** One cell stands for the region around it, as in Excel's ribbon. */
function wholeList(cells: RangeTarget): Area {
  const { sheet, row, column, rowCount, columnCount } = cells;
  const used = sheet.usedArea(true);
  const asked = { row, column, rowCount, columnCount };
  if (used === null || rowCount > 1 || columnCount > 1) return asked;
  return used;
}

function mustBeColumn(area: Area, index: number): number {
  return index >= 0 && index < area.columnCount ? index : fail("InvalidArgument");
}

function apply(filter: Filtered, args: Arguments, host: HostContext): void {
  const { sheet, table } = filter;
  const cells = args.target(0, "Range") ?? resolveAddress(host.book, sheet, args.text(0));
  if (cells.sheet.id !== sheet.id) fail("InvalidArgument");
  const criteria = args.has(2) ? readCriteria(args.raw(2), host) : null;
  if (table === undefined) {
    mustBeWritable(sheet);
    sheet.setAutoFilter(wholeList(cells));
  } else mustAllow(sheet, "autoFilter");
  if (!args.has(1)) return;
  const area = filterAreaOf(filter) ?? fail("InvalidOperation");
  sheet.filterColumn(area, mustBeColumn(area, args.integer(1)), criteria);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter */
export const autoFilterClass = define({
  className: "AutoFilter",
  introduced: "1.9",
  later: { clearColumnCriteria: "1.14" },
  properties: {
    enabled: (filter) => filterAreaOf(filter) !== null,
    isDataFiltered: isFiltered,
    criteria: (filter) => {
      const area = filterAreaOf(filter);
      // A column without a filter is an object that names none.
      return area === null
        ? null
        : filter.sheet.filterCriteria(area).map((one) => writeCriteria(one) as Excel.FilterCriteria);
    },
  },
  methods: {
    apply,
    clearCriteria,
    clearColumnCriteria: (filter, args) => {
      mustAllow(filter.sheet, "autoFilter");
      const area = filterAreaOf(filter) ?? fail("InvalidOperation");
      filter.sheet.filterColumn(area, mustBeColumn(area, args.integer(0)), null);
    },
    getRange: (filter) => object("Range", range(filter.sheet, filterAreaOf(filter) ?? fail("ItemNotFound"))),
    reapply: (filter) => {
      mustAllow(filter.sheet, "autoFilter");
      const area = filterAreaOf(filter);
      if (area !== null) filter.sheet.reapplyFilter(area);
    },
    remove: (filter) => {
      clearCriteria(filter);
      if (filter.table === undefined) filter.sheet.setAutoFilter(null);
      else filter.table.showFilterButton = false;
    },
  },
});
