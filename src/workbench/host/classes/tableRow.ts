import type { Table } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { asCell, gridOf, mustBeWritable } from "../cells/grid";
import { takeInsertRow } from "../cells/insertRow";
import { mustNotTear } from "../cells/mustNotTear";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { bodyOf, range } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget, TableRowTarget } from "../targets";

function rowRange({ table, index }: TableRowTarget): RangeTarget {
  const body = bodyOf(table);
  return index >= 0 && index < body.rowCount
    ? range(table.sheet, { ...body, row: body.row + index, rowCount: 1 })
    : fail("InvalidArgument");
}

/** One row, several, or the one cell of a table of one column. */
function rowsGiven(value: unknown): readonly unknown[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return [[value]];
  const rows: readonly unknown[] = value;
  return Array.isArray(rows[0]) ? rows : [rows];
}

/**
 * Rows go in at an index of the body, or at its end; what stands below moves down.
 * https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection
 */
function add(table: Table, args: Arguments, { book }: HostContext): HostObject {
  mustBeWritable(table.sheet);
  const body = bodyOf(table);
  const asked = args.integer(0, -1);
  if (asked < -1 || asked > body.rowCount) fail("InvalidArgument");
  const rows = rowsGiven(args.raw(1));
  const waiting = takeInsertRow(book, table) ? 1 : 0;
  const index = waiting === 1 ? 0 : asked === -1 ? body.rowCount : asked;
  const added = range(table.sheet, { ...body, row: body.row + index, rowCount: rows?.length ?? 1 });
  const values = rows === null ? null : gridOf(added, rows, asCell);
  mustNotTear(table.sheet, added, "rows", table);
  if (added.rowCount > waiting) table.insertRows(index + waiting, added.rowCount - waiting);
  if (values !== null) table.sheet.write(added, values);
  return object("TableRow", { table, index });
}

function remove(row: TableRowTarget): void {
  const { table, index } = row;
  mustBeWritable(table.sheet);
  mustNotTear(table.sheet, rowRange(row), "rows", table);
  table.removeRows(index, 1);
}

export const tableRowCollectionClass = define({
  className: "TableRowCollection",
  introduced: "1.1",
  later: { getCount: "1.4" },
  items: (table) =>
    Array.from({ length: bodyOf(table).rowCount }, (_, index) => object("TableRow", { table, index })),
  properties: { count: (table) => bodyOf(table).rowCount },
  methods: { add },
});

export const tableRowClass = define({
  className: "TableRow",
  introduced: "1.1",
  properties: {
    index: ({ index }) => index,
    values: {
      get: (row) => row.table.sheet.values(rowRange(row)),
      set: (row, value) => {
        mustBeWritable(row.table.sheet);
        row.table.sheet.write(rowRange(row), gridOf(rowRange(row), value, asCell));
      },
    },
  },
  methods: { getRange: (row) => object("Range", rowRange(row)), delete: remove },
});
