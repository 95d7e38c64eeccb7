import type { Book, Sheet } from "../../workbook/types";
import { EventType } from "../events/types";
import { asBoolean, asNumber, asText } from "../arguments";
import { asColor } from "../cells/color";
import { asCriteria, replaceAll } from "../cells/find";
import { findAll } from "../cells/findAll";
import { mustAllow, mustBeWritable } from "../cells/writable";
import { define } from "../define";
import type { EventSource } from "../define";
import { fail } from "../errors";
import { findSheet, range, resolveAddress, wholeSheet } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";
import { copy, remove, rename, setPosition, setVisibility } from "./worksheetActions";

/** Points. */
const STANDARD_HEIGHT = 15;
/** The widest digit of Calibri 11 has 7 pixels, and a column 5 pixels of padding. */
const DIGIT = 7;
const PADDING = 5;
const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** A column's width counted in digits, to two decimals as Excel shows it: 64 pixels are 8.43. */
function toCharacters(pixels: number): number {
  return Math.round(((pixels - PADDING) / DIGIT) * 100) / 100;
}

function toPixels(characters: number): number {
  if (characters < 0 || characters > 255) fail("InvalidArgument");
  return Math.round(characters * DIGIT + PADDING);
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

const ofSheet = (type: number, registration: string): EventSource<Sheet> => ({
  type,
  registration,
  target: ({ id }) => id,
});

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
    findAll: "1.9",
    replaceAll: "1.9",
    pageLayout: "1.9",
    onCalculated: "1.8",
    onFormatChanged: "1.9",
    onRowSorted: "1.10",
    onColumnSorted: "1.10",
    onRowHiddenChanged: "1.11",
    onProtectionChanged: "1.14",
    onNameChanged: "1.17",
    onVisibilityChanged: "1.17",
    copy: "1.7",
    standardHeight: "1.7",
    standardWidth: "1.7",
    showHeadings: "1.8",
    enableCalculation: "1.9",
    horizontalPageBreaks: "1.9",
    verticalPageBreaks: "1.9",
    comments: "1.10",
    customProperties: "1.12",
    notes: "1.18",
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
    showHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = asBoolean(value);
      },
    },
    enableCalculation: {
      get: ({ enableCalculation }) => enableCalculation,
      set: (sheet, value) => {
        sheet.enableCalculation = asBoolean(value);
      },
    },
    standardHeight: () => STANDARD_HEIGHT,
    standardWidth: {
      get: ({ standardWidth }) => toCharacters(standardWidth),
      set: (sheet, value) => {
        mustAllow(sheet, "formatColumns");
        sheet.standardWidth = toPixels(asNumber(value));
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
    horizontalPageBreaks: (sheet) => object("PageBreakCollection", { sheet, along: "rows" }),
    verticalPageBreaks: (sheet) => object("PageBreakCollection", { sheet, along: "columns" }),
    comments: (sheet) => object("CommentCollection", { sheet }),
    notes: (sheet) => object("NoteCollection", { sheet }),
    customProperties: (sheet) => object("WorksheetCustomPropertyCollection", sheet),
  },
  methods: {
    activate: (sheet, _args, { book }) =>
      sheet.visibility === "Visible" ? book.activate(sheet) : fail("InvalidOperation"),
    calculate: () => undefined,
    copy: (sheet, args, { book }) => object("Worksheet", copy(sheet, args, book)),
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
    findAll: (sheet, args) => {
      const areas = findAll(sheet, args.text(0), asCriteria(args.raw(1)));
      return areas.length === 0 ? fail("ItemNotFound") : object("RangeAreas", { sheet, areas });
    },
    replaceAll: (sheet, args) => {
      mustBeWritable(sheet);
      return replaceAll(wholeSheet(sheet), args.text(0), args.text(1), asCriteria(args.raw(2)));
    },
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
  internals: {
    /** How the client finds a copy that it did not ask the collection for. */
    _GetAnotherWorksheetById: (_sheet, args, { book }) =>
      object("Worksheet", findSheet(book, args.text(0)) ?? fail("ItemNotFound")),
  },
  events: {
    onChanged: ofSheet(EventType.worksheetChanged, "DataChangedEvent"),
    onSelectionChanged: ofSheet(EventType.worksheetSelection, "SelectionChangedEvent"),
    onActivated: ofSheet(EventType.worksheetActivated, "ActivatedEvent"),
    onDeactivated: ofSheet(EventType.worksheetDeactivated, "DeactivatedEvent"),
    onCalculated: ofSheet(EventType.worksheetCalculated, "CalculatedEvent"),
    onFormatChanged: ofSheet(EventType.worksheetFormatChanged, "FormatChangedEvent"),
    onRowSorted: ofSheet(EventType.worksheetRowSorted, "RowSortedEvent"),
    onColumnSorted: ofSheet(EventType.worksheetColumnSorted, "ColumnSortedEvent"),
    onRowHiddenChanged: ofSheet(EventType.worksheetRowHiddenChanged, "RowHiddenChangedEvent"),
    onProtectionChanged: ofSheet(EventType.worksheetProtectionChanged, "ProtectionChangedEvent"),
    onNameChanged: ofSheet(EventType.worksheetNameChanged, "EventNameChanged"),
    onVisibilityChanged: ofSheet(EventType.worksheetVisibilityChanged, "EventVisibilityChanged"),
  },
});

function neighbour(sheet: Sheet, step: 1 | -1, visibleOnly: boolean, book: Book): HostObject {
  const sheets = book
    .sheets()
    .filter((other) => other.id === sheet.id || !visibleOnly || other.visibility === "Visible");
  const found = sheets[sheets.findIndex(({ id }) => id === sheet.id) + step];
  return found === undefined ? fail("ItemNotFound") : object("Worksheet", found);
}
