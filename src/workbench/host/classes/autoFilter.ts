import type { Area, Sheet, Table } from "../../workbook/types";
import { asRecord } from "../arguments";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";

interface Filtered {
  readonly sheet: Sheet;
  readonly table?: Table;
}

function areaOf({ sheet, table }: Filtered): Area | null {
  if (table === undefined) return sheet.autoFilter();
  const area = table.area();
  return table.showFilterButton ? { ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) } : null;
}

/** Whether rows of this filter are hidden now. */
function isFiltered(filter: Filtered): boolean {
  const area = areaOf(filter);
  if (area === null || !filter.sheet.isFiltered()) return false;
  for (let row = area.row + 1; row < area.row + area.rowCount; row++)
    if (filter.sheet.rowHidden(row)) return true;
  return false;
}

/** Filtering by values is what this host does; other criteria are refused and counted. */
export function filterValues(criteria: unknown, host: HostContext): string[] {
  const { filterOn, values } = asRecord(criteria);
  if (filterOn !== "Values") host.unimplemented(`FilterCriteria.filterOn(${String(filterOn)})`);
  return Array.isArray(values)
    ? values.map((value) => (typeof value === "string" ? value : host.unimplemented("FilterDatetime")))
    : fail("InvalidArgument");
}

function clear({ sheet, table }: Filtered): void {
  const area = areaOf({ sheet, table });
  for (let column = 0; area !== null && column < area.columnCount; column++)
    sheet.filterColumn(area, column, null);
}

export const autoFilterClass = define({
  className: "AutoFilter",
  introduced: "1.9",
  later: { clearColumnCriteria: "1.14" },
  properties: { enabled: (filter) => areaOf(filter) !== null, isDataFiltered: isFiltered },
  methods: {
    apply: (filter, args, host) => {
      const { sheet, table } = filter;
      const cells = args.target(0, "Range") ?? resolveAddress(host.book, sheet, args.text(0));
      if (cells.sheet.id !== sheet.id) fail("InvalidArgument");
      const { row, column, rowCount, columnCount } = cells;
      if (table === undefined) sheet.setAutoFilter({ row, column, rowCount, columnCount });
      if (!args.has(1)) return;
      const area = areaOf(filter) ?? fail("InvalidOperation");
      const index = args.integer(1);
      if (index < 0 || index >= area.columnCount) fail("InvalidArgument");
      sheet.filterColumn(area, index, args.has(2) ? filterValues(args.raw(2), host) : null);
    },
    clearCriteria: clear,
    clearColumnCriteria: (filter, args) => {
      const area = areaOf(filter) ?? fail("InvalidOperation");
      filter.sheet.filterColumn(area, args.integer(0), null);
    },
    getRange: (filter) => object("Range", range(filter.sheet, areaOf(filter) ?? fail("ItemNotFound"))),
    remove: (filter) => {
      clear(filter);
      if (filter.table === undefined) filter.sheet.setAutoFilter(null);
    },
  },
});
