import type { Area, Book, PageLayout, PageMargins, Sheet } from "../../workbook/types";
import { MAX_COLUMNS, MAX_ROWS } from "../area";
import { asBoolean, asInteger, asNumber, asOneOf, asRecord, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { define } from "../define";
import { fail } from "../errors";
import { range, resolveAddress } from "../resolve";
import { object } from "../targets";
import type { HostObject, RangeTarget } from "../targets";

/** Excel's "Normal" margins, in points. */
const NORMAL_MARGINS: PageMargins = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};
const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

type Switch =
  "blackAndWhite" | "draft" | "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

function change(sheet: Sheet, change: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...change };
}

function marginsOf(sheet: Sheet): PageMargins {
  return sheet.pageLayout.margins ?? NORMAL_MARGINS;
}

const margin = (
  side: keyof PageMargins,
): { get: (sheet: Sheet) => number; set: (sheet: Sheet, value: unknown) => void } => ({
  get: (sheet) => marginsOf(sheet)[side],
  set: (sheet, value) => change(sheet, { margins: { ...marginsOf(sheet), [side]: asMargin(value) } }),
});

const toggle = (
  name: Switch,
): { get: (sheet: Sheet) => boolean; set: (sheet: Sheet, value: unknown) => void } => ({
  get: (sheet) => sheet.pageLayout[name] ?? false,
  set: (sheet, value) => change(sheet, { [name]: asBoolean(value) }),
});

function asMargin(value: unknown): number {
  const points = asNumber(value);
  return points >= 0 ? points : fail("InvalidArgument");
}

function pages(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = asInteger(value);
  return count > 0 ? count : fail("InvalidArgument");
}

/** Per cent, 10 to 400; https://learn.microsoft.com/javascript/api/excel/excel.pagelayoutzoomoptions */
function scaleOf(value: unknown): number | undefined {
  if (value === undefined || value === null) return undefined;
  const scale = asInteger(value);
  return scale >= 10 && scale <= 400 ? scale : fail("InvalidArgument");
}

function setZoom(sheet: Sheet, value: unknown): void {
  const zoom = asRecord(value);
  const [fitToWidth, fitToHeight] = [pages(zoom.horizontalFitToPages), pages(zoom.verticalFitToPages)];
  const scale = scaleOf(zoom.scale);
  change(sheet, { fitToWidth, fitToHeight, scale });
}

function zoomOf({ pageLayout: { fitToWidth, fitToHeight, scale } }: Sheet): Excel.PageLayoutZoomOptions {
  return fitToWidth === undefined && fitToHeight === undefined
    ? { scale: scale ?? 100 }
    : { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight };
}

function setMargins(sheet: Sheet, args: Arguments): void {
  const factor = POINTS[args.oneOf(0, ["Points", "Inches", "Centimeters"] as const)];
  const given = asRecord(args.raw(1));
  const next = { ...marginsOf(sheet) };
  for (const side of ["top", "bottom", "left", "right", "header", "footer"] as const)
    if (given[side] !== undefined && given[side] !== null) next[side] = asMargin(given[side]) * factor;
  change(sheet, { margins: next });
}

function onSheet(sheet: Sheet, target: RangeTarget): RangeTarget {
  return target.sheet.id === sheet.id ? target : fail("InvalidArgument");
}

const plain = ({ row, column, rowCount, columnCount }: Area): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});

/** A range, several, or addresses parted by commas. */
function areasOf(sheet: Sheet, args: Arguments, book: Book): Area[] {
  const ranges =
    args.target(0, "RangeAreas")?.areas ??
    [
      args.target(0, "Range") ??
        args
          .text(0)
          .split(",")
          .map((address) => resolveAddress(book, sheet, address)),
    ].flat();
  return ranges.map((target) => plain(onSheet(sheet, target)));
}

function oneRange(sheet: Sheet, args: Arguments, book: Book): RangeTarget {
  return onSheet(sheet, args.target(0, "Range") ?? resolveAddress(book, sheet, args.text(0)));
}

function printArea(sheet: Sheet): HostObject {
  const { printAreas = [] } = sheet.pageLayout;
  if (printAreas.length === 0) return fail("ItemNotFound");
  return object("RangeAreas", { sheet, areas: printAreas.map((area) => range(sheet, area)) });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
export const pageLayoutClass = define({
  className: "PageLayout",
  introduced: "1.9",
  properties: {
    orientation: {
      get: ({ pageLayout }) => pageLayout.orientation,
      set: (sheet, value) =>
        change(sheet, { orientation: asOneOf(value, ["Portrait", "Landscape"] as const) }),
    },
    paperSize: {
      get: ({ pageLayout }) => (pageLayout.paperSize ?? null) as Excel.PaperType | null,
      set: (sheet, value) => change(sheet, { paperSize: asText(value) }),
    },
    zoom: { get: zoomOf, set: setZoom },
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    blackAndWhite: toggle("blackAndWhite"),
    draftMode: toggle("draft"),
    centerHorizontally: toggle("centerHorizontally"),
    centerVertically: toggle("centerVertically"),
    printGridlines: toggle("printGridlines"),
    printHeadings: toggle("printHeadings"),
    firstPageNumber: {
      get: ({ pageLayout }) => pageLayout.firstPageNumber ?? "",
      set: (sheet, value) => change(sheet, { firstPageNumber: value === "" ? undefined : asInteger(value) }),
    },
    printComments: {
      get: ({ pageLayout }) => pageLayout.printComments ?? "NoComments",
      set: (sheet, value) =>
        change(sheet, { printComments: asOneOf(value, ["NoComments", "EndSheet", "InPlace"] as const) }),
    },
    printErrors: {
      get: ({ pageLayout }) => pageLayout.printErrors ?? "AsDisplayed",
      set: (sheet, value) =>
        change(sheet, {
          printErrors: asOneOf(value, ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const),
        }),
    },
    printOrder: {
      get: ({ pageLayout }) => pageLayout.printOrder ?? "DownThenOver",
      set: (sheet, value) =>
        change(sheet, { printOrder: asOneOf(value, ["DownThenOver", "OverThenDown"] as const) }),
    },
  },
  navigations: { headersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea: (sheet, args, { book }) => change(sheet, { printAreas: areasOf(sheet, args, book) }),
    getPrintArea: printArea,
    setPrintMargins: setMargins,
    setPrintTitleRows: (sheet, args, { book }) => {
      const { row, rowCount } = oneRange(sheet, args, book);
      change(sheet, { titleRows: { row, rowCount } });
    },
    getPrintTitleRows: (sheet) => {
      const { titleRows } = sheet.pageLayout;
      if (titleRows === undefined) return fail("ItemNotFound");
      return object("Range", range(sheet, { ...titleRows, column: 0, columnCount: MAX_COLUMNS }));
    },
    setPrintTitleColumns: (sheet, args, { book }) => {
      const { column, columnCount } = oneRange(sheet, args, book);
      change(sheet, { titleColumns: { column, columnCount } });
    },
    getPrintTitleColumns: (sheet) => {
      const { titleColumns } = sheet.pageLayout;
      if (titleColumns === undefined) return fail("ItemNotFound");
      return object("Range", range(sheet, { ...titleColumns, row: 0, rowCount: MAX_ROWS }));
    },
  },
});
