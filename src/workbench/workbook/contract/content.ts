import type { DefinedName } from "./book";
import type { Area, CellStyle, CellValue, Hyperlink } from "./cells";
import type { Chart } from "./chart";
import type { CustomXmlPart } from "./customXml";
import type { FilterCriteria, TableSort } from "./filter";
import type { Comment, Note } from "./notes";
import type { PageBreaks, PageLayout } from "./page";
import type { DocumentProperties } from "./properties";
import type { BookProtection, SheetProtection } from "./protection";
import type { ConditionalFormat, Validation } from "./rules";
import type { Sheet } from "./sheet";

/** What `files` hands over and `createBook` takes: plain data. */

export interface CellContent {
  /** Value, or a formula's cached value. */
  v?: CellValue;
  /** Formula with its "=". */
  f?: string;
  /** Index into `BookContent.styles`. */
  s?: number;
}

export interface SheetContent {
  name: string;
  visibility: Sheet["visibility"];
  /** Sparse: rows[r][c]. */
  rows: (CellContent | undefined)[][];
  columnWidths: Record<number, number>;
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  /** Groups of the outline that rows and columns are in, 1 to 7. */
  rowOutline?: Record<number, number>;
  columnOutline?: Record<number, number>;
  hyperlinks?: { area: Area; hyperlink: Hyperlink }[];
  merges: Area[];
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  tabColor: string;
  protected: boolean;
  /** How, when it is protected; missing: as Excel does. */
  protection?: SheetProtection;
  showHeadings?: boolean;
  /** Pixels of a column that is not in `columnWidths`; missing: Excel's own 64. */
  standardWidth?: number;
  customProperties?: Record<string, string>;
  tables: {
    name: string;
    area: Area;
    columns: string[];
    style: string;
    showTotals: boolean;
    showFilterButton: boolean;
    showBandedRows: boolean;
    showBandedColumns?: boolean;
    highlightFirstColumn?: boolean;
    highlightLastColumn?: boolean;
    sort?: TableSort | null;
    /** By column; missing: not filtered. */
    criteria?: readonly (FilterCriteria | null)[];
  }[];
  autoFilter: Area | null;
  /** Of the sheet's own filter, by column. */
  criteria?: readonly (FilterCriteria | null)[];
  conditionalFormats: Omit<ConditionalFormat, "id">[];
  validations: Validation[];
  charts: Omit<Chart, "id">[];
  pageLayout: PageLayout;
  pageBreaks?: PageBreaks;
  notes?: readonly Note[];
  comments?: readonly Comment[];
}

export interface BookContent {
  name: string;
  date1904: boolean;
  styles: CellStyle[];
  sheets: SheetContent[];
  /** Index into `sheets`. */
  activeSheet: number;
  /** `scope` is a sheet name here, or null. */
  names: DefinedName[];
  settings: Record<string, unknown>;
  customXml?: readonly CustomXmlPart[];
  properties?: DocumentProperties;
  protection?: BookProtection;
  original: Uint8Array | null;
}
