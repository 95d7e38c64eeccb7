import type { Area, CellValue, Sheet } from "../../workbook/types";

const ROWS = 512;

export interface BookCell {
  value: CellValue;
  /** With its "="; undefined when the cell holds no formula. */
  formula: string | undefined;
}

/** Reads a sheet's cells in blocks of rows, because one call a cell would be slow. Ask row by row downwards. */
export class BookCells {
  private first = -1;
  private values: CellValue[][] = [];
  private formulas: CellValue[][] = [];

  constructor(
    private readonly sheet: Sheet,
    private readonly columnCount: number,
    private readonly rowCount: number,
  ) {}

  at(row: number, column: number): BookCell {
    if (column >= this.columnCount || row >= this.rowCount) return { value: "", formula: undefined };
    if (this.first < 0 || row < this.first || row >= this.first + this.values.length) this.load(row);
    const value = this.values[row - this.first]?.[column] ?? "";
    const formula = this.formulas[row - this.first]?.[column] ?? "";
    // A text that begins with "=" is its own value; a formula never is.
    const isFormula =
      typeof formula === "string" && formula.startsWith("=") && formula.length > 1 && formula !== value;
    return { value, formula: isFormula ? formula : undefined };
  }

  private load(row: number): void {
    this.first = row - (row % ROWS);
    const area: Area = {
      row: this.first,
      column: 0,
      rowCount: Math.min(ROWS, this.rowCount - this.first),
      columnCount: this.columnCount,
    };
    this.values = this.sheet.values(area);
    this.formulas = this.sheet.formulas(area);
  }
}
