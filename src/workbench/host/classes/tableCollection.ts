import type { Book, Table } from "../../workbook/types";
import { intersection } from "../area";
import { createTable } from "../cells/createTable";
import type { HostContext } from "../context";
import { define } from "../define";
import { EventType, WORKBOOK } from "../events/types";
import { fail } from "../errors";
import { findTable, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, TablesTarget } from "../targets";

function tablesOf({ sheet, within, fully }: TablesTarget, book: Book): readonly Table[] {
  const tables = sheet === null ? book.tables() : sheet.tables();
  if (within === undefined) return tables;
  return tables.filter((table) => {
    const common = intersection(table.area(), within);
    const { rowCount, columnCount } = table.area();
    return (
      common !== null && (!fully || (common.rowCount === rowCount && common.columnCount === columnCount))
    );
  });
}

function find(tables: TablesTarget, key: unknown, book: Book): Table {
  if (typeof key !== "string" && typeof key !== "number") fail("InvalidArgument");
  return findTable(tablesOf(tables, book), String(key)) ?? fail("ItemNotFound");
}

const targetOf = ({ sheet }: TablesTarget): string => (sheet === null ? WORKBOOK : sheet.id);

const items = (tables: TablesTarget, { book }: HostContext): HostObject[] =>
  tablesOf(tables, book).map((table) => object("Table", table));

export const tableCollectionClass = define({
  className: "TableCollection",
  introduced: "1.1",
  later: {
    getCount: "1.4",
    getItemOrNullObject: "1.4",
    onChanged: "1.7",
    onAdded: "1.9",
    onDeleted: "1.9",
  },
  items,
  properties: { count: (tables, { book }) => tablesOf(tables, book).length },
  methods: {
    getItem: (tables, args, { book }) => object("Table", find(tables, args.raw(0), book)),
    add: ({ sheet }, args, { book }) => {
      const cells =
        args.target(0, "Range") ?? resolveAddress(book, sheet ?? book.activeSheet(), args.text(0));
      if (sheet !== null && cells.sheet.id !== sheet.id) fail("InvalidArgument");
      return object("Table", createTable(book, cells, args.boolean(1)));
    },
  },
  events: {
    onChanged: { type: EventType.tableChanged, registration: "DataChangedEvent", target: targetOf },
    onAdded: { type: EventType.tableAdded, registration: "AddedEvent", target: targetOf },
    onDeleted: { type: EventType.tableDeleted, registration: "DeletedEvent", target: targetOf },
  },
});

/** What `Range.getTables` gives. */
export const tableScopedCollectionClass = define({
  className: "TableScopedCollection",
  introduced: "1.9",
  items,
  methods: { getItem: (tables, args, { book }) => object("Table", find(tables, args.raw(0), book)) },
});
