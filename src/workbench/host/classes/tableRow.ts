import type { Table } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { copyRange } from "../cells/copy";
import { asCell, gridOf, mustBeWritable } from "../cells/grid";
import { define } from "../define";
import { fail } from "../errors";
import { bodyOf, range } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget, TableRowTarget } from "../targets";

const PLAIN = { skipBlanks: false, transpose: false };

function rowRange({ table, index }: TableRowTarget): RangeTarget {
  const body = bodyOf(table);
  return index >= 0 && index < body.rowCount
    ? range(table.sheet, { ...body, row: body.row + index, rowCount: 1 })
    : fail("InvalidArgument");
}

/** Rows go in at an index of the body, or at its end; the rows beneath move down within the table. */
function add(table: Table, args: Arguments): HostObject {
  mustBeWritable(table.sheet);
  const body = bodyOf(table);
  const asked = args.integer(0, -1);
  const index = asked === -1 ? body.rowCount : asked;
  if (index < 0 || index > body.rowCount) fail("InvalidArgument");
  const given = args.raw(1);
  const rows: readonly unknown[] = Array.isArray(given)
    ? Array.isArray(given[0])
      ? given
      : [given]
    : [undefined];
  const added = range(table.sheet, { ...body, row: body.row + index, rowCount: rows.length });
  const values = Array.isArray(given) ? gridOf(added, rows, asCell) : null;
  makeRoom(table, rows.length);
  const moved = range(table.sheet, {
    ...body,
    row: body.row + index,
    rowCount: bodyOf(table).rowCount - rows.length - index || 1,
  });
  if (index < body.rowCount) {
    copyRange(moved, range(table.sheet, { ...moved, row: moved.row + rows.length }), "All", PLAIN);
    table.sheet.clear(added, "Contents");
  }
  if (values !== null) table.sheet.write(added, values);
  return object("TableRow", { table, index });
}

/** Grows the table over the blank cells beneath it; filled cells there are not pushed about. */
function makeRoom(table: Table, count: number): void {
  const area = table.area();
  const beneath = range(table.sheet, { ...area, row: area.row + area.rowCount, rowCount: count });
  if (table.sheet.formulas(beneath).some((row) => row.some((cell) => cell !== "")))
    fail("InsertDeleteConflict");
  table.resize({ ...area, rowCount: area.rowCount + count });
}

function remove(row: TableRowTarget): void {
  const { table } = row;
  mustBeWritable(table.sheet);
  const body = bodyOf(table);
  const gone = rowRange(row);
  const rest = body.row + body.rowCount - gone.row - 1;
  if (rest > 0)
    copyRange(
      range(table.sheet, { ...body, row: gone.row + 1, rowCount: rest }),
      range(table.sheet, { ...body, row: gone.row, rowCount: rest }),
      "All",
      PLAIN,
    );
  table.sheet.clear({ ...body, row: body.row + body.rowCount - 1, rowCount: 1 }, "Contents");
  const area = table.area();
  if (body.rowCount > 1) table.resize({ ...area, rowCount: area.rowCount - 1 });
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
