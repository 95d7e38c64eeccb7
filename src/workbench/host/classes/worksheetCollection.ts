import type { Book, Sheet } from "../../workbook/types";
import { EventType, WORKBOOK } from "../events/types";
import { define } from "../define";
import { fail } from "../errors";
import { asSheetName, freeSheetName } from "../names";
import { findSheet } from "../resolve";
import { mustChangeSheets } from "./worksheetActions";
import { object } from "../targets";

const everywhere = (
  type: number,
  registration: string,
): { type: number; registration: string; target: () => string } => ({
  type,
  registration,
  target: () => WORKBOOK,
});

/** A sheet that an add-in makes does not come to the front by itself. */
function addInBackground(book: Book, name: string): Sheet {
  const active = book.activeSheet();
  const sheet = book.addSheet(name);
  if (book.activeSheet().id !== active.id) book.activate(active);
  return sheet;
}

export const worksheetCollectionClass = define({
  className: "WorksheetCollection",
  introduced: "1.1",
  later: {
    onActivated: "1.7",
    onAdded: "1.7",
    onDeactivated: "1.7",
    onDeleted: "1.7",
    getCount: "1.4",
    getFirst: "1.5",
    getLast: "1.5",
    onChanged: "1.9",
    onSelectionChanged: "1.9",
    onCalculated: "1.8",
    onFormatChanged: "1.9",
    onRowSorted: "1.10",
    onColumnSorted: "1.10",
    onRowHiddenChanged: "1.11",
    onProtectionChanged: "1.14",
    onNameChanged: "1.17",
    onVisibilityChanged: "1.17",
    onMoved: "1.17",
  },
  items: (_sheets, { book }) => book.sheets().map((sheet) => object("Worksheet", sheet)),
  methods: {
    add: (_sheets, args, { book }) => {
      const name = args.has(0) ? asSheetName(args.raw(0)) : freeSheetName(book);
      mustChangeSheets(book);
      if (findSheet(book, name) !== undefined) fail("ItemAlreadyExists");
      return object("Worksheet", addInBackground(book, name));
    },
    getItem: (_sheets, args, { book }) =>
      object("Worksheet", findSheet(book, args.text(0)) ?? fail("ItemNotFound")),
    getActiveWorksheet: (_sheets, _args, { book }) => object("Worksheet", book.activeSheet()),
    getCount: (_sheets, args, { book }) =>
      book.sheets().filter((sheet) => !args.boolean(0, false) || sheet.visibility === "Visible").length,
    getFirst: (_sheets, args, { book }) => {
      const first = book.sheets().find((sheet) => !args.boolean(0, false) || sheet.visibility === "Visible");
      return first === undefined ? fail("ItemNotFound") : object("Worksheet", first);
    },
    getLast: (_sheets, args, { book }) => {
      const last = [...book.sheets()]
        .reverse()
        .find((sheet) => !args.boolean(0, false) || sheet.visibility === "Visible");
      return last === undefined ? fail("ItemNotFound") : object("Worksheet", last);
    },
  },
  internals: {
    _GetSheetById: (_sheets, args, { book }) =>
      object("Worksheet", findSheet(book, args.text(0)) ?? fail("ItemNotFound")),
  },
  events: {
    onChanged: everywhere(EventType.worksheetChanged, "DataChangedEvent"),
    onSelectionChanged: everywhere(EventType.worksheetSelection, "SelectionChangedEvent"),
    onActivated: everywhere(EventType.worksheetActivated, "ActivatedEvent"),
    onDeactivated: everywhere(EventType.worksheetDeactivated, "DeactivatedEvent"),
    onAdded: everywhere(EventType.worksheetAdded, "AddedEvent"),
    onDeleted: everywhere(EventType.worksheetDeleted, "DeletedEvent"),
    onCalculated: everywhere(EventType.worksheetCalculated, "CalculatedEvent"),
    onFormatChanged: everywhere(EventType.worksheetFormatChanged, "FormatChangedEvent"),
    onRowSorted: everywhere(EventType.worksheetRowSorted, "RowSortedEvent"),
    onColumnSorted: everywhere(EventType.worksheetColumnSorted, "ColumnSortedEvent"),
    onRowHiddenChanged: everywhere(EventType.worksheetRowHiddenChanged, "RowHiddenChangedEvent"),
    onProtectionChanged: everywhere(EventType.worksheetProtectionChanged, "ProtectionChangedEvent"),
    onNameChanged: everywhere(EventType.worksheetNameChanged, "EventNameChanged"),
    onVisibilityChanged: everywhere(EventType.worksheetVisibilityChanged, "EventVisibilityChanged"),
    onMoved: everywhere(EventType.worksheetMoved, "EventMoved"),
  },
});
