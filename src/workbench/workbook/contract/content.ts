import type { DefinedName } from "./book";
import type { Area, CellStyle, CellValue } from "./cells";
import type { Chart } from "./chart";
import type { ConditionalFormat, Validation } from "./rules";
import type { PageLayout, Sheet } from "./sheet";

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
  merges: Area[];
  freeze: { rows: number; columns: number };
  showGridlines: boolean;
  tabColor: string;
  protected: boolean;
  tables: {
    name: string;
    area: Area;
    columns: string[];
    style: string;
    showTotals: boolean;
    showFilterButton: boolean;
    showBandedRows: boolean;
  }[];
  autoFilter: Area | null;
  conditionalFormats: Omit<ConditionalFormat, "id">[];
  validations: Validation[];
  charts: Omit<Chart, "id">[];
  pageLayout: PageLayout;
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
  original: Uint8Array | null;
}
