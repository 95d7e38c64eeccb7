import type { Book, Sheet } from "../../workbook/types";
import { EventType } from "../events/types";
import { asBoolean, asInteger, asOneOf, asText } from "../arguments";
import { asColor } from "../cells/color";
import { define } from "../define";
import { fail } from "../errors";
import { asSheetName } from "../names";
import { findSheet, range, resolveAddress, wholeSheet } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

function rename(sheet: Sheet, value: unknown, book: Book): void {
  const name = asSheetName(value);
  const taken = findSheet(book, name);
  if (taken !== undefined && taken.id !== sheet.id) fail("ItemAlreadyExists");
  sheet.name = name;
}

function isLastVisible(sheet: Sheet, book: Book): boolean {
  return book.sheets().every((other) => other.id === sheet.id || other.visibility !== "Visible");
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-delete-member(1) */
function remove(sheet: Sheet, book: Book): void {
  if (sheet.visibility === "VeryHidden" || isLastVisible(sheet, book)) fail("InvalidOperation");
  book.removeSheet(sheet);
}

function setVisibility(sheet: Sheet, value: unknown, book: Book): void {
  const visibility = asOneOf(value, VISIBILITIES);
  if (visibility !== "Visible" && isLastVisible(sheet, book)) fail("InvalidOperation");
  sheet.visibility = visibility;
}

function setPosition(sheet: Sheet, value: unknown, book: Book): void {
  const position = asInteger(value);
  if (position < 0 || position >= book.sheets().length) fail("InvalidArgument");
  sheet.position = position;
}

/** A blank sheet answers its first cell. */
function usedRange(sheet: Sheet, valuesOnly: boolean): RangeTarget {
  return range(sheet, sheet.usedArea(valuesOnly) ?? FIRST_CELL);
}

function usedRangeOrNull(sheet: Sheet, valuesOnly: boolean): HostObject | null {
  const used = sheet.usedArea(valuesOnly);
  return used === null ? null : object("Range", range(sheet, used));
}

/** Several addresses, parted by commas. */
function areasOf(sheet: Sheet, addresses: string, book: Book): HostObject {
  return object("RangeAreas", {
    sheet,
    areas: addresses.split(",").map((address) => resolveAddress(book, sheet, address)),
  });
}

export const worksheetClass = define({
  className: "Worksheet",
  introduced: "1.1",
  later: {
    names: "1.4",
    getUsedRangeOrNullObject: "1.4",
    getNext: "1.5",
    getNextOrNullObject: "1.5",
    getPrevious: "1.5",
    getPreviousOrNullObject: "1.5",
    protection: "1.2",
    calculate: "1.6",
    freezePanes: "1.7",
    getRangeByIndexes: "1.7",
    tabColor: "1.7",
    onActivated: "1.7",
    onChanged: "1.7",
    onDeactivated: "1.7",
    onSelectionChanged: "1.7",
    showGridlines: "1.8",
    autoFilter: "1.9",
    getRanges: "1.9",
    shapes: "1.9",
    pageLayout: "1.9",
    onNameChanged: "1.17",
  },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ id }, { book }) => book.sheets().some((sheet) => sheet.id === id),
  properties: {
    id: ({ id }) => id,
    name: { get: ({ name }) => name, set: (sheet, value, { book }) => rename(sheet, value, book) },
    position: {
      get: ({ position }) => position,
      set: (sheet, value, { book }) => setPosition(sheet, value, book),
    },
    visibility: {
      get: ({ visibility }) => visibility,
      set: (sheet, value, { book }) => setVisibility(sheet, value, book),
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value) => {
        sheet.showGridlines = asBoolean(value);
      },
    },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value) => {
        sheet.tabColor = asText(value) === "" ? "" : asColor(value);
      },
    },
  },
  navigations: {
    tables: (sheet) => object("TableCollection", { sheet }),
    charts: (sheet) => object("ChartCollection", sheet),
    shapes: (sheet) => object("ShapeCollection", sheet),
    names: (sheet) => object("NamedItemCollection", { sheet }),
    freezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
    protection: (sheet) => object("WorksheetProtection", sheet),
    pageLayout: (sheet) => object("PageLayout", sheet),
    autoFilter: (sheet) => object("AutoFilter", { sheet }),
  },
  methods: {
    activate: (sheet, _args, { book }) =>
      sheet.visibility === "Visible" ? book.activate(sheet) : fail("InvalidOperation"),
    calculate: () => undefined,
    delete: (sheet, _args, { book }) => remove(sheet, book),
    getRange: (sheet, args, { book }) =>
      object(
        "Range",
        args.has(0) && args.raw(0) !== "" ? resolveAddress(book, sheet, args.text(0)) : wholeSheet(sheet),
      ),
    getRanges: (sheet, args, { book }) =>
      args.has(0)
        ? areasOf(sheet, args.text(0), book)
        : object("RangeAreas", { sheet, areas: [wholeSheet(sheet)] }),
    getRangeByIndexes: (sheet, args) =>
      object(
        "Range",
        range(sheet, {
          row: args.integer(0),
          column: args.integer(1),
          rowCount: args.integer(2),
          columnCount: args.integer(3),
        }),
      ),
    getCell: (sheet, args) =>
      object(
        "Range",
        range(sheet, { row: args.integer(0), column: args.integer(1), rowCount: 1, columnCount: 1 }),
      ),
    getUsedRange: (sheet, args) => object("Range", usedRange(sheet, args.boolean(0, false))),
    getUsedRangeOrNullObject: (sheet, args) => usedRangeOrNull(sheet, args.boolean(0, false)),
    getNext: (sheet, args, { book }) => neighbour(sheet, 1, args.boolean(0, false), book),
    getPrevious: (sheet, args, { book }) => neighbour(sheet, -1, args.boolean(0, false), book),
  },
  events: {
    onChanged: { type: EventType.worksheetChanged, registration: "DataChangedEvent", target: ({ id }) => id },
    onSelectionChanged: {
      type: EventType.worksheetSelection,
      registration: "SelectionChangedEvent",
      target: ({ id }) => id,
    },
    onActivated: {
      type: EventType.worksheetActivated,
      registration: "ActivatedEvent",
      target: ({ id }) => id,
    },
    onDeactivated: {
      type: EventType.worksheetDeactivated,
      registration: "DeactivatedEvent",
      target: ({ id }) => id,
    },
    onNameChanged: {
      type: EventType.worksheetNameChanged,
      registration: "EventNameChanged",
      target: ({ id }) => id,
    },
  },
});

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, book: Book): HostObject {
  const sheets = book
    .sheets()
    .filter((other) => other.id === sheet.id || !visibleOnly || other.visibility === "Visible");
  const found = sheets[sheets.findIndex(({ id }) => id === sheet.id) + step];
  return found === undefined ? fail("ItemNotFound") : object("Worksheet", found);
}
