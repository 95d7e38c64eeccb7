import type { Book, Table } from "../../workbook/types";
import { asBoolean, asText } from "../arguments";
import { mustNotOverlap } from "../cells/createTable";
import { mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { EventType } from "../events/types";
import { fail } from "../errors";
import { asDefinedName } from "../names";
import { bodyOf, findName, findTable, headerOf, range, resolveAddress, totalsOf } from "../resolve";
import { object } from "../targets";
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

export const tableClass = define({
  className: "Table",
  introduced: "1.1",
  later: {
    convertToRange: "1.2",
    worksheet: "1.2",
    clearFilters: "1.2",
    showBandedRows: "1.3",
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
      set: (table, value) => style(table, () => (table.style = asText(value))),
    },
    showHeaders: () => true,
    showTotals: {
      get: ({ showTotals }) => showTotals,
      set: (table, value) => style(table, () => (table.showTotals = asBoolean(value))),
    },
    showFilterButton: {
      get: ({ showFilterButton }) => showFilterButton,
      set: (table, value) => style(table, () => (table.showFilterButton = asBoolean(value))),
    },
    showBandedRows: {
      get: ({ showBandedRows }) => showBandedRows,
      set: (table, value) => style(table, () => (table.showBandedRows = asBoolean(value))),
    },
  },
  navigations: {
    columns: (table) => object("TableColumnCollection", table),
    rows: (table) => object("TableRowCollection", table),
    worksheet: ({ sheet }) => object("Worksheet", sheet),
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
      table.remove();
      table.sheet.clear(area, "All");
    },
    clearFilters: (table) =>
      table.columns().forEach((_column, index) => {
        table.sheet.filterColumn(table.area(), index, null);
      }),
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
