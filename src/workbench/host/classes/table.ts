import type { Book, Table } from "../../workbook/types";
import { asBoolean, asText } from "../arguments";
import { mustNotOverlap } from "../cells/createTable";
import { mustBeWritable } from "../cells/grid";
import { mustNotTear } from "../cells/mustNotTear";
import { mustAllow } from "../cells/writable";
import { define } from "../define";
import { EventType } from "../events/types";
import { fail } from "../errors";
import { asDefinedName } from "../names";
import { bodyOf, findName, findTable, headerOf, range, resolveAddress, totalsOf } from "../resolve";
import { object } from "../targets";
import { clearCriteria, filterAreaOf } from "./autoFilter";
import type { RangeTarget } from "../targets";

function rename(table: Table, value: unknown, book: Book): void {
  const name = asDefinedName(value);
  const taken = findTable(book.tables(), name);
  if ((taken !== undefined && taken.id !== table.id) || findName(book, name, null) !== undefined)
    fail("ItemAlreadyExists");
  table.name = name;
}

/** The header row must stay where it is, and some data must remain. */
function resize(table: Table, target: RangeTarget): void {
  const area = table.area();
  const fits = target.sheet.id === table.sheet.id && target.row === area.row && target.rowCount >= 2;
  const overlaps =
    target.column < area.column + area.columnCount && area.column < target.column + target.columnCount;
  if (!fits || !overlaps) fail("InvalidArgument");
  mustNotOverlap(target, table);
  mustBeWritable(table.sheet);
  const { row, column, rowCount, columnCount } = target;
  table.resize({ row, column, rowCount, columnCount });
}

function style(table: Table, change: () => void): void {
  mustBeWritable(table.sheet);
  change();
}

type Look = "showBandedRows" | "showBandedColumns" | "highlightFirstColumn" | "highlightLastColumn";

const look = (
  name: Look,
): { get: (table: Table) => boolean; set: (table: Table, value: unknown) => void } => ({
  get: (table) => table[name],
  set: (table, value) =>
    style(table, () => {
      table[name] = asBoolean(value);
    }),
});

const BUILT_IN = /^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/;

/** One of Excel's styles, none (""), or one that the workbook brought with it. */
function asTableStyle(value: unknown, book: Book): string {
  const name = asText(value);
  const isKnown = name === "" || BUILT_IN.test(name) || book.tables().some((table) => table.style === name);
  return isKnown ? name : fail("InvalidArgument");
}

/** The totals row pushes aside what stands below the table. */
function setTotals(table: Table, show: boolean): void {
  if (show === table.showTotals) return;
  const area = table.area();
  const row = show ? area.row + area.rowCount : area.row + area.rowCount - 1;
  mustNotTear(table.sheet, { ...area, row, rowCount: 1 }, "rows", table);
  table.showTotals = show;
}

function setFilterButton(table: Table, show: boolean): void {
  if (!show) clearCriteria({ sheet: table.sheet, table });
  table.showFilterButton = show;
}

export const tableClass = define({
  className: "Table",
  introduced: "1.1",
  later: {
    convertToRange: "1.2",
    worksheet: "1.2",
    clearFilters: "1.2",
    showBandedRows: "1.3",
    showBandedColumns: "1.3",
    highlightFirstColumn: "1.3",
    highlightLastColumn: "1.3",
    reapplyFilters: "1.2",
    sort: "1.2",
    showFilterButton: "1.3",
    onChanged: "1.7",
    onSelectionChanged: "1.7",
    legacyId: "1.8",
    autoFilter: "1.9",
    resize: "1.13",
  },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { book }) => book.tables().some((table) => table.id === id),
  properties: {
    id: ({ id }) => id,
    legacyId: ({ id }) => id,
    name: { get: ({ name }) => name, set: (table, value, { book }) => rename(table, value, book) },
    style: {
      get: ({ style }) => style,
      set: (table, value, { book }) => style(table, () => (table.style = asTableStyle(value, book))),
    },
    /** Tables of this workbook always show their headers; hiding them is refused and counted. */
    showHeaders: {
      get: () => true,
      set: (_table, value, host) => {
        if (!asBoolean(value)) host.unimplemented("Table.showHeaders(false)");
      },
    },
    showTotals: {
      get: ({ showTotals }) => showTotals,
      set: (table, value) => style(table, () => setTotals(table, asBoolean(value))),
    },
    showFilterButton: {
      get: ({ showFilterButton }) => showFilterButton,
      set: (table, value) => style(table, () => setFilterButton(table, asBoolean(value))),
    },
    showBandedRows: look("showBandedRows"),
    showBandedColumns: look("showBandedColumns"),
    highlightFirstColumn: look("highlightFirstColumn"),
    highlightLastColumn: look("highlightLastColumn"),
  },
  navigations: {
    columns: (table) => object("TableColumnCollection", table),
    rows: (table) => object("TableRowCollection", table),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
    sort: (table) => object("TableSort", table),
    autoFilter: (table) => object("AutoFilter", { sheet: table.sheet, table }),
  },
  methods: {
    getRange: (table) => object("Range", range(table.sheet, table.area())),
    getHeaderRowRange: (table) => object("Range", range(table.sheet, headerOf(table))),
    getDataBodyRange: (table) => object("Range", range(table.sheet, bodyOf(table))),
    getTotalRowRange: (table) => object("Range", range(table.sheet, totalsOf(table) ?? fail("ItemNotFound"))),
    resize: (table, args, { book }) =>
      resize(table, args.target(0, "Range") ?? resolveAddress(book, table.sheet, args.text(0))),
    convertToRange: (table) => {
      mustBeWritable(table.sheet);
      const cells = range(table.sheet, table.area());
      table.remove();
      return object("Range", cells);
    },
    delete: (table) => {
      mustBeWritable(table.sheet);
      const area = table.area();
      table.remove(false);
      table.sheet.clear(area, "All");
    },
    clearFilters: (table) => clearCriteria({ sheet: table.sheet, table }),
    reapplyFilters: (table) => {
      mustAllow(table.sheet, "autoFilter");
      const area = filterAreaOf({ sheet: table.sheet, table });
      if (area !== null) table.sheet.reapplyFilter(area);
    },
  },
  events: {
    onChanged: { type: EventType.tableChanged, registration: "DataChangedEvent", target: ({ id }) => id },
    onSelectionChanged: {
      type: EventType.tableSelection,
      registration: "SelectionChangedEvent",
      target: ({ id }) => id,
    },
  },
});
