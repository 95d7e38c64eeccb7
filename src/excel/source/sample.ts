import type { CellValue, SheetSample } from "../../engine";
import { rangeOf, type Area } from "../core/area";
import type { Opening } from "./opening";
import type { OwnBlocks } from "./ownColumns";

/** So many of the first rows are looked at, where Excel can give them in one answer. */
export const HEAD_ROWS = 50;
/** Headings and some rows below them; with fewer there is nothing to see. */
const FEWEST_ROWS = 5;
const TAIL_ROWS = 10;

/**
 * Fewer first rows to look at, where so many were more than an answer may hold: cells can take 32,767 characters each.
 *
 * @returns null where these are the fewest already
 */
export function fewerRows(headRows: number): number | null {
  return headRows > FEWEST_ROWS ? Math.max(FEWEST_ROWS, Math.floor(headRows / 3)) : null;
}

/** What of a region is looked at first, with displayed texts and number formats of its head. */
export interface ReadSample {
  sample: SheetSample;
  texts: readonly (readonly string[])[];
  /** Number formats of the head. */
  numberFormats: readonly (readonly string[])[];
}

/**
 * Asks for the first and last rows of a region.
 *
 * @param ownColumns Indexes within the region of the columns that the add-in wrote.
 * @returns what to call after the next sync.
 */
export function askSample(
  { sheet, headRows: mostRows }: Pick<Opening, "sheet" | "headRows">,
  area: Area,
  headerKnown: boolean,
  ownColumns: readonly number[],
): () => ReadSample {
  const headRows = Math.min(area.rowCount, mostRows);
  const tailRows = Math.min(area.rowCount - headRows, mostRows, TAIL_ROWS);
  const head = rangeOf(sheet, { ...area, rowCount: headRows }).load("values,text,numberFormat");
  const tail =
    tailRows > 0
      ? rangeOf(sheet, { ...area, row: area.row + area.rowCount - tailRows, rowCount: tailRows }).load(
          "values",
        )
      : null;
  return () => ({
    sample: {
      head: head.values as CellValue[][],
      tail: (tail?.values ?? []) as CellValue[][],
      rowCount: area.rowCount,
      columnCount: area.columnCount,
      firstColumn: area.column,
      headerKnown,
      ownColumns,
    },
    texts: head.text,
    numberFormats: head.numberFormat as string[][],
  });
}

/** Indexes within an area of the columns of ours, whichever block they belong to. */
export function columnsInside({ blocks }: OwnBlocks, area: Area): number[] {
  const columns = [...blocks.values()].flat().map(({ column }) => column - area.column);
  return columns.filter((column) => column >= 0 && column < area.columnCount).sort((a, b) => a - b);
}

/** The sample of fewer columns of the same rows. */
export function cutColumns(
  { sample, texts, numberFormats }: ReadSample,
  area: Area,
  ownColumns: readonly number[],
  headerKnown: boolean,
): ReadSample {
  const start = area.column - (sample.firstColumn ?? 0);
  const cut = <Cell>(rows: readonly (readonly Cell[])[]) =>
    rows.map((row) => row.slice(start, start + area.columnCount));
  return {
    sample: {
      ...sample,
      head: cut(sample.head),
      tail: cut(sample.tail),
      columnCount: area.columnCount,
      firstColumn: area.column,
      headerKnown,
      ownColumns,
    },
    texts: cut(texts),
    numberFormats: cut(numberFormats),
  };
}
