import { LOOKS } from "./looks";
import type { Block, CellLook, PlannedCell, PlannedChart, SheetPlan } from "./plan";

/** The page: a margin, six equal columns, a margin. About 100 characters, which A4 upright shows at full size. */
export const FIRST_COLUMN = 1;
export const CONTENT_COLUMNS = 6;
const MARGIN_WIDTH = 2;
const COLUMN_WIDTH = 16;
const PAGE_COLUMNS = FIRST_COLUMN + CONTENT_COLUMNS + 1;

/**
 * Past one empty column on the right and below the last row stand the charts' numbers: not printed, out of sight of
 * the page, and in rows of their own, so that no low row of the page cuts them.
 */
const HELPER_COLUMN = PAGE_COLUMNS + 1;
/** Empty rows before each block of numbers. */
const HELPER_GAP = 2;
const HELPER_WIDTHS = [24, 12, 12, 12, 12, 12];

/**
 * Points of rows on a printed page: Letter, 11 inches less the usual margins of ¾ inch, at the 92 % that make the page
 * one sheet wide; A4 holds more.
 */
export const PRINTED_HEIGHT = (792 - 2 * 54) / 0.92;

/** Points of a row as Excel makes it. */
const DEFAULT_ROW_HEIGHT = 15;
/**
 * Points; Excel refuses more:
 * https://support.microsoft.com/en-us/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const HIGHEST_ROW = 409;
/** Points of a line relative to the size of its letters. */
const LINE_HEIGHT = 1.35;
/** Column widths count digits; letters of a sentence are narrower by this factor, bold ones are not. */
const LETTER_WIDTH = 0.9;
/** A Chinese character in digits. */
const WIDE_WIDTH = 2.1;
/** The size of the default font, in which column widths are counted. */
const DEFAULT_SIZE = 11;

export type Row = readonly (PlannedCell | null)[];

/** Writes a page from top to bottom; sections never count rows themselves. */
export class PageBuilder {
  readonly #blocks: Block[] = [];
  readonly #merges: { row: number; column: number; rowCount: number; columnCount: number }[] = [];
  readonly #heights: Record<number, number> = {};
  readonly #charts: { draw: DrawChart; place: PlannedChart["place"] }[] = [];
  readonly #units: number[] = [];
  #row = 0;

  /** The next row to be written. */
  get row(): number {
    return this.#row;
  }

  /** One row of cells from the first content column on; returns its index. */
  addRow(cells: Row, height = DEFAULT_ROW_HEIGHT): number {
    const row = this.#row++;
    this.#blocks.push({ row, column: FIRST_COLUMN, cells: [cells] });
    this.#heights[row] = Math.min(height, HIGHEST_ROW);
    return row;
  }

  /** A text over several columns, high enough to be read whole; returns its row. */
  addText(value: string, look: CellLook, options: { columns?: number; minimumHeight?: number } = {}): number {
    const columns = options.columns ?? CONTENT_COLUMNS;
    const row = this.addRow(
      [{ value, look }],
      Math.max(options.minimumHeight ?? 0, textHeight(value, look, columns)),
    );
    this.merge(row, FIRST_COLUMN, columns);
    return row;
  }

  merge(row: number, column: number, columnCount: number): void {
    if (columnCount > 1) this.#merges.push({ row, column, rowCount: 1, columnCount });
  }

  /** What is written from here on may begin a new printed page; until the next such place it is kept together. */
  mayBreak(): void {
    this.#units.push(this.#row);
  }

  /** An empty row. */
  addSpace(height = DEFAULT_ROW_HEIGHT): void {
    this.#heights[this.#row++] = height;
  }

  /** Leaves room for charts, which may be drawn once the tables they show have their place. */
  reserveRows(rowCount: number): { row: number; rowCount: number } {
    const room = { row: this.#row, rowCount };
    for (let i = 0; i < rowCount; i++) this.addSpace();
    return room;
  }

  /** Charts side by side, aligned to the columns. */
  addCharts({ row, rowCount }: { row: number; rowCount: number }, charts: readonly DrawChart[]): void {
    const columnCount = Math.floor(CONTENT_COLUMNS / Math.max(1, charts.length));
    charts.forEach((draw, i) => {
      const place = { row, column: FIRST_COLUMN + i * columnCount, rowCount, columnCount };
      this.#charts.push({ draw, place });
    });
  }

  finish(name: string, runStamp: { row: number; column: number }): SheetPlan {
    return {
      name,
      columnWidths: [
        MARGIN_WIDTH,
        ...Array.from({ length: CONTENT_COLUMNS }, () => COLUMN_WIDTH),
        MARGIN_WIDTH,
        MARGIN_WIDTH,
        ...HELPER_WIDTHS,
      ],
      rowHeights: this.#heights,
      blocks: this.#blocks,
      merges: this.#merges,
      charts: this.#drawCharts(),
      pageBreaks: pageBreaks(this.#units, this.#row, this.#heights),
      print: { rowCount: this.#row, columnCount: PAGE_COLUMNS, landscape: false },
      runStamp,
    };
  }

  /** The charts with their numbers one below the other, once the page's length is known. */
  #drawCharts(): PlannedChart[] {
    let row = this.#row + HELPER_GAP;
    return this.#charts.map(({ draw, place }) => {
      const chart = { ...draw({ row, column: HELPER_COLUMN }), place };
      row += chart.helper.cells.length + HELPER_GAP;
      return chart;
    });
  }
}

/**
 * Rows before which a new printed page begins: as many units as fit on a page, and none of them cut. Every page's end
 * is set, so that it does not depend on the paper; the smaller one (Letter) decides.
 *
 * @param units first rows of what is kept together, ascending
 * @param end the row after the last unit
 * @param heights points by row
 * @example pageBreaks([0, 10, 20], 30, { 0: 400, 10: 300, 20: 200 }) // => [20]
 */
export function pageBreaks(
  units: readonly number[],
  end: number,
  heights: Readonly<Record<number, number>>,
): number[] {
  const breaks: number[] = [];
  let used = 0;
  units.forEach((start, at) => {
    let height = 0;
    for (let row = start; row < (units[at + 1] ?? end); row++) height += heights[row] ?? 0;
    if (used > 0 && used + height > PRINTED_HEIGHT) {
      breaks.push(start);
      used = 0;
    }
    used += height;
  });
  return breaks;
}

/** A chart before the page has given it a place. */
type PlannedChartDraft = Omit<PlannedChart, "place">;

/** Makes a chart whose numbers begin at a cell. */
export type DrawChart = (at: { row: number; column: number }) => PlannedChartDraft;

/**
 * Points that a text needs over a number of content columns. Chinese characters are as wide as two digits.
 *
 * @example textHeight("Short.", "note", 6) // => 15: one line never falls below a row's own height
 */
export function textHeight(value: string, look: CellLook, columns: number): number {
  const { size, bold } = LOOKS[look];
  const perLine = (columns * COLUMN_WIDTH * DEFAULT_SIZE) / size;
  const letter = bold ? 1 : LETTER_WIDTH;
  const width = Array.from(value).reduce(
    (sum, character) => sum + (isWide(character) ? WIDE_WIDTH : letter),
    0,
  );
  const lines = Math.max(1, Math.ceil(width / perLine));
  return Math.max(DEFAULT_ROW_HEIGHT, Math.ceil(lines * size * LINE_HEIGHT));
}

function isWide(character: string): boolean {
  return /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u.test(
    character,
  );
}
