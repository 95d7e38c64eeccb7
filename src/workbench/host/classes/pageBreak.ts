import type { Book } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, PageBreaksTarget } from "../targets";

/** Excel's limit: 1,026 horizontal and as many vertical breaks a sheet. */
const LIMIT = 1026;

function placesOf({ sheet, along }: PageBreaksTarget): readonly number[] {
  return sheet.pageBreaks[along];
}

function setPlaces({ sheet, along }: PageBreaksTarget, places: readonly number[]): void {
  sheet.pageBreaks = { ...sheet.pageBreaks, [along]: places };
}

/** Before the top-left cell of the range; there is no break before the sheet's first row or column. */
function add(breaks: PageBreaksTarget, args: Arguments, book: Book): HostObject {
  const target = args.target(0, "Range") ?? resolveAddress(book, breaks.sheet, args.text(0));
  if (target.sheet.id !== breaks.sheet.id) fail("InvalidArgument");
  const at = breaks.along === "rows" ? target.row : target.column;
  if (at === 0) fail("InvalidArgument");
  const places = placesOf(breaks);
  if (!places.includes(at)) {
    if (places.length >= LIMIT) fail("InvalidOperation");
    setPlaces(breaks, [...places, at]);
  }
  return object("PageBreak", { ...breaks, at });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
export const pageBreakCollectionClass = define({
  className: "PageBreakCollection",
  introduced: "1.9",
  items: (breaks) => placesOf(breaks).map((at) => object("PageBreak", { ...breaks, at })),
  methods: {
    add: (breaks, args, { book }) => add(breaks, args, book),
    getItem: (breaks, args) => {
      const at = placesOf(breaks)[args.integer(0)];
      return at === undefined ? fail("InvalidArgument") : object("PageBreak", { ...breaks, at });
    },
    removePageBreaks: (breaks) => setPlaces(breaks, []),
  },
});

export const pageBreakClass = define({
  className: "PageBreak",
  introduced: "1.9",
  exists: (one) => placesOf(one).includes(one.at),
  properties: {
    rowIndex: ({ along, at }) => (along === "rows" ? at : 0),
    columnIndex: ({ along, at }) => (along === "columns" ? at : 0),
  },
  methods: {
    delete: (one) =>
      setPlaces(
        one,
        placesOf(one).filter((at) => at !== one.at),
      ),
    getCellAfterBreak: ({ sheet, along, at }) =>
      object(
        "Range",
        range(sheet, {
          row: along === "rows" ? at : 0,
          column: along === "columns" ? at : 0,
          rowCount: 1,
          columnCount: 1,
        }),
      ),
  },
});
