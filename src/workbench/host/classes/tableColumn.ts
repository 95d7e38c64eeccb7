import type { Area, Table } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { asText } from "../arguments";
import { asCell, mustBeWritable } from "../cells/grid";
import { mustNotTear } from "../cells/mustNotTear";
import { define } from "../define";
import { fail } from "../errors";
import { bodyOf, headerOf, range, totalsOf } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget, TableColumnTarget } from "../targets";

function indexOf({ table, id }: TableColumnTarget): number {
  const index = table.columns().findIndex((column) => column.id === id);
  return index < 0 ? fail("ItemNotFound") : index;
}

/** The column's part of the table's header, body, totals or whole. */
function cells(column: TableColumnTarget, of: (table: Table) => Area | null): HostObject {
  const area = of(column.table) ?? fail("ItemNotFound");
  return object(
    "Range",
    range(column.table.sheet, { ...area, column: area.column + indexOf(column), columnCount: 1 }),
  );
}

/** Header, body and totals. */
function wholeColumn(column: TableColumnTarget): RangeTarget {
  const area = column.table.area();
  return range(column.table.sheet, {
    ...area,
    column: area.column + indexOf(column),
    columnCount: 1,
  });
}

function rename(column: TableColumnTarget, value: unknown): void {
  mustBeWritable(column.table.sheet);
  const name = asText(value) || fail("InvalidArgument");
  const taken = column.table
    .columns()
    .some((other) => other.id !== column.id && other.name.toLowerCase() === name.toLowerCase());
  if (taken) fail("InvalidArgument");
  const header = headerOf(column.table);
  column.table.sheet.write({ ...header, column: header.column + indexOf(column), columnCount: 1 }, [
    [`'${name}`],
  ]);
}

/** One value a row, header and totals rows included: a plain list or a list of one-cell rows. */
function columnValues(value: unknown, rowCount: number): (string | number | boolean | null)[][] {
  if (!Array.isArray(value)) return Array.from({ length: rowCount }, () => [asCell(value)]);
  const rows: readonly unknown[] = value;
  if (rows.length !== rowCount) fail("InvalidArgument");
  return rows.map((row) => [
    Array.isArray(row) ? (row.length === 1 ? asCell(row[0]) : fail("InvalidArgument")) : asCell(row),
  ]);
}

/** "Column1", "Column2" …, the first that is free. */
function freeColumnName(table: Table): string {
  const taken = new Set(table.columns().map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number++) if (!taken.has(`column${number}`)) return `Column${number}`;
}

function add(table: Table, args: Arguments): HostObject {
  mustBeWritable(table.sheet);
  const count = table.columns().length;
  const asked = args.integer(0, -1);
  const index = asked === -1 ? count : asked;
  if (index < 0 || index > count) fail("InvalidArgument");
  const values = args.has(1) ? columnValues(args.raw(1), table.area().rowCount) : null;
  const header = values?.[0]?.[0];
  const name = args.has(2)
    ? args.text(2)
    : header === null || header === undefined || header === ""
      ? freeColumnName(table)
      : String(header);
  if (table.columns().some((column) => column.name.toLowerCase() === name.toLowerCase()))
    fail("InvalidArgument");
  const { row, column, rowCount } = table.area();
  mustNotTear(table.sheet, { row, column: column + index, rowCount, columnCount: 1 }, "columns", table);
  table.addColumn(name, index);
  const area = table.area();
  if (values !== null && values.length > 1) {
    table.sheet.write(
      { row: area.row + 1, column: area.column + index, rowCount: values.length - 1, columnCount: 1 },
      values.slice(1),
    );
  }
  const added = table.columns()[index] ?? fail("GeneralException");
  return object("TableColumn", { table, id: added.id });
}

/** Columns are found by their id, a number, or by their name. */
function find(table: Table, key: unknown): HostObject {
  const column = table
    .columns()
    .find(({ id, name }) =>
      typeof key === "number" ? id === key : name.toLowerCase() === asText(key).toLowerCase(),
    );
  return column === undefined ? fail("ItemNotFound") : object("TableColumn", { table, id: column.id });
}

export const tableColumnCollectionClass = define({
  className: "TableColumnCollection",
  introduced: "1.1",
  later: { getCount: "1.4", getItemOrNullObject: "1.4" },
  items: (table) => table.columns().map(({ id }) => object("TableColumn", { table, id })),
  properties: { count: (table) => table.columns().length },
  methods: { getItem: (table, args) => find(table, args.raw(0)), add },
});

export const tableColumnClass = define({
  className: "TableColumn",
  introduced: "1.1",
  later: { filter: "1.2" },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ table, id }, { book }) =>
    book.tables().some((other) => other.id === table.id) &&
    table.columns().some((column) => column.id === id),
  properties: {
    id: ({ id }) => id,
    index: indexOf,
    name: {
      get: (column) => column.table.columns()[indexOf(column)]?.name ?? fail("ItemNotFound"),
      set: rename,
    },
    values: {
      get: (column) => column.table.sheet.values(wholeColumn(column)),
      set: (column, value) => {
        mustBeWritable(column.table.sheet);
        const target = wholeColumn(column);
        target.sheet.write(target, columnValues(value, target.rowCount));
      },
    },
  },
  navigations: { filter: (column) => object("Filter", column) },
  methods: {
    getRange: (column) => cells(column, (table) => table.area()),
    getHeaderRowRange: (column) => cells(column, headerOf),
    getDataBodyRange: (column) => cells(column, bodyOf),
    getTotalRowRange: (column) => cells(column, totalsOf),
    delete: (column) => {
      mustBeWritable(column.table.sheet);
      if (column.table.columns().length === 1) fail("InvalidOperation");
      const target = wholeColumn(column);
      mustNotTear(target.sheet, target, "columns", column.table);
      column.table.removeColumn(indexOf(column));
    },
  },
});
