import type { Area, HeaderFooter, HeadersFooters, PageBreaks, PageLayout } from "../../workbook/types";
import { LAST_COLUMN, LAST_ROW, parseArea } from "../cells/address";
import { keyOf } from "../keyOf";
import {
  attribute,
  childNamed,
  childrenNamed,
  flag,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";
import { decodeExcelText } from "../xml/excelText";

/** Paper sizes that Office.js names and the file numbers (ECMA-376 part 1, 18.3.1.63). */
export const PAPER_SIZES: Record<number, string> = {
  1: "Letter",
  3: "Tabloid",
  4: "Ledger",
  5: "Legal",
  6: "Statement",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
  12: "B4",
  13: "B5",
  14: "Folio",
  15: "Quatro",
};
/** Excel's words for what is printed in place of comments and errors. */
export const PRINT_COMMENTS = { EndSheet: "atEnd", InPlace: "asDisplayed" } as const;
export const PRINT_ERRORS = { Blank: "blank", Dash: "dash", NotAvailable: "NA" } as const;

/** Texts of the names by which Excel keeps what a sheet prints. */
export interface PrintNames {
  area: string | undefined;
  titles: string | undefined;
}

const POINTS_PER_INCH = 72;

/** Areas of a name such as "'Q1'!$A$1:$B$9,'Q1'!$D$1:$E$9"; null for a formula or a broken reference. */
export function namedAreas(text: string): Area[] | null {
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  const areas = parts.map((part) => parseArea(part.slice(part.lastIndexOf("!") + 1)));
  return areas.every((area) => area !== null) ? areas : null;
}

function readTitles(text: string | undefined): Pick<PageLayout, "titleRows" | "titleColumns"> {
  const areas = (text === undefined ? null : namedAreas(text)) ?? [];
  const rows = areas.find((area) => area.columnCount === LAST_COLUMN + 1);
  const columns = areas.find((area) => area.rowCount === LAST_ROW + 1);
  return {
    ...(rows ? { titleRows: { row: rows.row, rowCount: rows.rowCount } } : {}),
    ...(columns ? { titleColumns: { column: columns.column, columnCount: columns.columnCount } } : {}),
  };
}

/** "&LLeft&CCenter&RRight" taken apart; what stands before the first code is the centre. */
function splitHeader(text: string): [left: string, center: string, right: string] {
  const parts = { L: "", C: "", R: "" };
  let at: keyof typeof parts = "C";
  // "&&" is an ampersand, so that "&&L" begins no part.
  for (const token of text.match(/&&|&[LCR]|[\s\S]/g) ?? []) {
    if (token === "&L" || token === "&C" || token === "&R") at = token.charAt(1) as keyof typeof parts;
    else parts[at] += token;
  }
  return [parts.L, parts.C, parts.R];
}

function headerFooter(tag: XmlElement | undefined, pages: "odd" | "even" | "first"): HeaderFooter {
  const text = (side: string): string => decodeExcelText(textOf(childNamed(tag, `${pages}${side}`)));
  const [leftHeader, centerHeader, rightHeader] = splitHeader(text("Header"));
  const [leftFooter, centerFooter, rightFooter] = splitHeader(text("Footer"));
  return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
}

function headersFooters(tag: XmlElement): HeadersFooters {
  return {
    differentFirst: flag(tag, "differentFirst"),
    differentOddEven: flag(tag, "differentOddEven"),
    useSheetMargins: flag(tag, "alignWithMargins", true),
    useSheetScale: flag(tag, "scaleWithDoc", true),
    odd: headerFooter(tag, "odd"),
    even: headerFooter(tag, "even"),
    first: headerFooter(tag, "first"),
  };
}

/** Margins in points. */
export function readMargins(tag: XmlElement | undefined): PageLayout["margins"] {
  if (!tag) return undefined;
  const points = (side: string): number =>
    Math.round((numberAttribute(tag, side) ?? 0) * POINTS_PER_INCH * 1000) / 1000;
  return {
    top: points("top"),
    bottom: points("bottom"),
    left: points("left"),
    right: points("right"),
    header: points("header"),
    footer: points("footer"),
  };
}

/** Members that are not Excel's default. */
function given(layout: PageLayout): PageLayout {
  const entries = Object.entries(layout).filter(([, value]) => value !== undefined && value !== false);
  return { ...(Object.fromEntries(entries) as Partial<PageLayout>), orientation: layout.orientation };
}

/** Page layout of a sheet. */
export function readPageLayout(frame: readonly XmlElement[], names: PrintNames): PageLayout {
  const named = (local: string): XmlElement | undefined => frame.find((one) => localName(one.name) === local);
  const setup = named("pageSetup");
  const options = named("printOptions");
  const header = named("headerFooter");
  const fits = flag(childNamed(named("sheetPr"), "pageSetUpPr"), "fitToPage");
  // 0 is "as many as needed": not fitted that way.
  const pages = (local: string): number | undefined =>
    fits
      ? numberAttribute(setup, local) || (attribute(setup, local) === undefined ? 1 : undefined)
      : undefined;
  const printAreas = names.area === undefined ? null : namedAreas(names.area);
  return given({
    orientation: attribute(setup, "orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPER_SIZES[numberAttribute(setup, "paperSize") ?? 0],
    fitToWidth: pages("fitToWidth"),
    fitToHeight: pages("fitToHeight"),
    scale: numberAttribute(setup, "scale"),
    ...(printAreas ? { printAreas } : {}),
    ...readTitles(names.titles),
    margins: readMargins(named("pageMargins")),
    blackAndWhite: flag(setup, "blackAndWhite"),
    draft: flag(setup, "draft"),
    centerHorizontally: flag(options, "horizontalCentered"),
    centerVertically: flag(options, "verticalCentered"),
    firstPageNumber: flag(setup, "useFirstPageNumber")
      ? numberAttribute(setup, "firstPageNumber")
      : undefined,
    printComments: keyOf(PRINT_COMMENTS, attribute(setup, "cellComments")),
    printErrors: keyOf(PRINT_ERRORS, attribute(setup, "errors")),
    printGridlines: flag(options, "gridLines"),
    printHeadings: flag(options, "headings"),
    printOrder: attribute(setup, "pageOrder") === "overThenDown" ? "OverThenDown" : undefined,
    headersFooters: header ? headersFooters(header) : undefined,
  });
}

/** Breaks by hand; those that only a program's last look at the pages left are not. */
export function readPageBreaks(frame: readonly XmlElement[]): PageBreaks {
  const places = (local: string): number[] =>
    childrenNamed(
      frame.find((one) => localName(one.name) === local),
      "brk",
    )
      .filter((one) => flag(one, "man"))
      .flatMap((one) => numberAttribute(one, "id") ?? []);
  return { rows: places("rowBreaks"), columns: places("colBreaks") };
}
