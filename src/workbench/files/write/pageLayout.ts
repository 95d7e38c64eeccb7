import type { HeaderFooter, HeadersFooters, PageBreaks, PageLayout, PageMargins } from "../../workbook/types";
import { LAST_COLUMN, LAST_ROW } from "../cells/address";
import { PAPER_SIZES, PRINT_COMMENTS, PRINT_ERRORS, readMargins } from "../read/readPageLayout";
import type { SheetFrame } from "../read/sheetFrame";
import { childNamed, element, setAttribute, type XmlElement } from "../xml/element";
import { encodeExcelText } from "../xml/excelText";
import { putChild } from "../xml/order";
import { ensureFrameElement, frameElement, putFrameElements } from "./frameOrder";

const SHEET_PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];
const HEADER_ORDER = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
const POINTS_PER_INCH = 72;

/** How a sheet is printed. What the book knows nothing of (printer, copies, pictures in headers) stays. */
export function patchPageLayout(frame: SheetFrame, layout: PageLayout, breaks: PageBreaks): void {
  patchOptions(frame, layout);
  if (layout.margins) patchMargins(ensureFrameElement(frame, "pageMargins"), layout.margins);
  patchSetup(frame, layout);
  if (layout.headersFooters) patchHeaders(frame, layout.headersFooters);
  putBreaks(frame, "rowBreaks", breaks.rows, LAST_COLUMN);
  putBreaks(frame, "colBreaks", breaks.columns, LAST_ROW);
}

function patchOptions(frame: SheetFrame, layout: PageLayout): void {
  const options = {
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    headings: layout.printHeadings,
    gridLines: layout.printGridlines,
  };
  if (!frameElement(frame, "printOptions") && !Object.values(options).includes(true)) return;
  const tag = ensureFrameElement(frame, "printOptions");
  for (const [name, on] of Object.entries(options)) setAttribute(tag, name, on === true ? 1 : undefined);
  if (Object.keys(tag.attributes).length === 0) putFrameElements(frame, "printOptions", []);
}

function patchMargins(tag: XmlElement, margins: PageMargins): void {
  const before = readMargins(tag);
  for (const [side, points] of Object.entries(margins) as [keyof PageMargins, number][])
    if (before?.[side] !== points)
      setAttribute(tag, side, Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6);
}

function patchSetup(frame: SheetFrame, layout: PageLayout): void {
  const setup = ensureFrameElement(frame, "pageSetup");
  setAttribute(setup, "orientation", layout.orientation === "Landscape" ? "landscape" : "portrait");
  const paper = Object.entries(PAPER_SIZES).find(
    ([, name]) => name.toLowerCase() === layout.paperSize?.toLowerCase(),
  )?.[0];
  if (paper !== undefined) setAttribute(setup, "paperSize", paper);
  setAttribute(setup, "scale", layout.scale);
  setAttribute(setup, "blackAndWhite", layout.blackAndWhite === true ? 1 : undefined);
  setAttribute(setup, "draft", layout.draft === true ? 1 : undefined);
  setAttribute(setup, "firstPageNumber", layout.firstPageNumber);
  setAttribute(setup, "useFirstPageNumber", layout.firstPageNumber === undefined ? undefined : 1);
  setAttribute(setup, "pageOrder", layout.printOrder === "OverThenDown" ? "overThenDown" : undefined);
  const { printComments: comments, printErrors: errors } = layout;
  setAttribute(
    setup,
    "cellComments",
    comments === undefined || comments === "NoComments" ? undefined : PRINT_COMMENTS[comments],
  );
  setAttribute(
    setup,
    "errors",
    errors === undefined || errors === "AsDisplayed" ? undefined : PRINT_ERRORS[errors],
  );
  patchFitting(frame, setup, layout);
}

function patchFitting(frame: SheetFrame, setup: XmlElement, layout: PageLayout): void {
  const fits = layout.fitToWidth !== undefined || layout.fitToHeight !== undefined;
  // 0 is "as many as needed".
  setAttribute(setup, "fitToWidth", fits ? (layout.fitToWidth ?? 0) : undefined);
  setAttribute(setup, "fitToHeight", fits ? (layout.fitToHeight ?? 0) : undefined);
  const present = childNamed(frameElement(frame, "sheetPr"), "pageSetUpPr");
  if (!fits && !present) return;
  const properties = ensureFrameElement(frame, "sheetPr");
  const made = element(`${frame.prefix}pageSetUpPr`, present?.attributes ?? {});
  setAttribute(made, "fitToPage", fits ? 1 : undefined);
  putChild(properties, "pageSetUpPr", made, SHEET_PROPERTIES);
}

/** @example joinHeader("Left", "", "&P") // => "&LLeft&R&P" */
function joinHeader(left: string, center: string, right: string): string {
  return [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
}

function patchHeaders(frame: SheetFrame, group: HeadersFooters): void {
  const tag = ensureFrameElement(frame, "headerFooter");
  setAttribute(tag, "differentFirst", group.differentFirst ? 1 : undefined);
  setAttribute(tag, "differentOddEven", group.differentOddEven ? 1 : undefined);
  setAttribute(tag, "alignWithMargins", group.useSheetMargins ? undefined : 0);
  setAttribute(tag, "scaleWithDoc", group.useSheetScale ? undefined : 0);
  const put = (name: string, text: string): void =>
    putChild(
      tag,
      name,
      text === "" ? undefined : element(`${frame.prefix}${name}`, spaced(text), [encodeExcelText(text)]),
      HEADER_ORDER,
    );
  const putPages = (pages: string, texts: HeaderFooter): void => {
    put(`${pages}Header`, joinHeader(texts.leftHeader, texts.centerHeader, texts.rightHeader));
    put(`${pages}Footer`, joinHeader(texts.leftFooter, texts.centerFooter, texts.rightFooter));
  };
  putPages("odd", group.odd);
  putPages("even", group.even);
  putPages("first", group.first);
  if (tag.children.length === 0 && Object.keys(tag.attributes).length === 0)
    putFrameElements(frame, "headerFooter", []);
}

const spaced = (text: string): Record<string, string> =>
  /^\s|\s$|\n/.test(text) ? { "xml:space": "preserve" } : {};

function putBreaks(
  frame: SheetFrame,
  local: "rowBreaks" | "colBreaks",
  places: readonly number[],
  max: number,
): void {
  const breaks = places.map((id) => element("brk", { id, max, man: 1 }));
  const { length } = breaks;
  putFrameElements(
    frame,
    local,
    length === 0 ? [] : [element(local, { count: length, manualBreakCount: length }, breaks)],
  );
}
