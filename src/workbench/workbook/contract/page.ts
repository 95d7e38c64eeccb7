import type { Area } from "./cells";

/** A sheet as it is printed. A member that is missing is Excel's default. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  paperSize?: string;
  /** Fit to this many pages; undefined: not fitted that way. */
  fitToWidth?: number;
  fitToHeight?: number;
  /** Per cent of the true size, 10 to 400; of no effect while fitted. */
  scale?: number;
  /** Only these cells are printed, each area on pages of its own; missing or empty: all that is used. */
  printAreas?: readonly Area[];
  /** Rows that every page begins with. */
  titleRows?: { row: number; rowCount: number };
  /** Columns that every page begins with. */
  titleColumns?: { column: number; columnCount: number };
  margins?: PageMargins;
  blackAndWhite?: boolean;
  draft?: boolean;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** Number of the first page; undefined: automatic. */
  firstPageNumber?: number;
  printComments?: "NoComments" | "EndSheet" | "InPlace";
  printErrors?: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  printGridlines?: boolean;
  printHeadings?: boolean;
  printOrder?: "DownThenOver" | "OverThenDown";
  headersFooters?: HeadersFooters;
}

/** Points. */
export interface PageMargins {
  top: number;
  bottom: number;
  left: number;
  right: number;
  header: number;
  footer: number;
}

/** The six texts around a page, with Excel's codes: "&P" is the page's number, "&D" the date … */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export interface HeadersFooters {
  /** Which of the texts below are used. */
  differentFirst: boolean;
  differentOddEven: boolean;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  /** Of all pages, or of the odd ones. */
  odd: HeaderFooter;
  even: HeaderFooter;
  first: HeaderFooter;
}

/** Rows and columns, ascending, before which a new page begins because somebody said so. */
export interface PageBreaks {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}
