import type { BookContent, SheetContent } from "./types";

/**
 * A sheet with nothing in it, as Excel makes one.
 *
 * @example emptySheet("Sheet1").rows // => []
 */
export function emptySheet(name: string): SheetContent {
  return {
    name,
    visibility: "Visible",
    rows: [],
    columnWidths: {},
    rowHeights: {},
    hiddenColumns: [],
    hiddenRows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    showGridlines: true,
    tabColor: "",
    protected: false,
    tables: [],
    autoFilter: null,
    conditionalFormats: [],
    validations: [],
    charts: [],
    pageLayout: { orientation: "Portrait" },
  };
}

/**
 * A new workbook with one empty sheet "Sheet1", as Excel's "Blank workbook".
 *
 * @example emptyContent().sheets.length // => 1
 */
export function emptyContent(name = "Book1"): BookContent {
  return {
    name,
    date1904: false,
    styles: [],
    sheets: [emptySheet("Sheet1")],
    activeSheet: 0,
    names: [],
    settings: {},
    original: null,
  };
}
