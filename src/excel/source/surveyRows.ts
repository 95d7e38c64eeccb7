import { columnBands, type CellValue, type SampleRow } from "../../engine";
import { AREA, areaOf, rangeOf, type Area } from "../core/area";
import type { ReadSample } from "./sample";

/** Gaps beyond these are not looked at: a list with so many blank rows is one list. */
const MOST_GAPS = 6;
const PIECE_ROWS = 50;
const TAIL_ROWS = 10;

/**
 * The rows of a used area that tell its tables: the first and the last, and those around every blank row between
 * them. Excel says itself where an unbroken region ends, so nothing else is read.
 *
 * @param rows Those of the sample, our own columns blanked out.
 * @param firstRegion The unbroken region around the area's first cell.
 */
export async function surveyRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
  { sample }: ReadSample,
  rows: readonly SampleRow[],
  firstRegion: Area,
): Promise<SampleRow[]> {
  const seen = new Map(rows.map((row) => [row.index, row]));
  const unseenEnd = sample.rowCount - sample.tail.length;
  const isWhole = firstRegion.columnCount >= used.columnCount && endOf(firstRegion) >= endOf(used);
  if (sample.head.length >= unseenEnd || isWhole) return [...rows];

  const own = new Set(sample.ownColumns);
  let last = rows.filter(({ index, filled }) => index < sample.head.length && filled > 0).at(-1);
  for (let gaps = 0; gaps < MOST_GAPS && last; gaps++) {
    const end = await gapBelow(context, sheet, used, last);
    if (end === null || end >= unseenEnd) break;
    const around = await rowsAround(context, sheet, used, { gap: end, own, mostRows: sample.head.length });
    for (const row of around) if (!seen.has(row.index)) seen.set(row.index, row);
    last = around.filter(({ index, filled }) => index >= end && filled > 0).at(-1);
  }
  return [...seen.values()].sort((a, b) => a.index - b.index);
}

/** Index of the first blank row below a row, in any of the bands of columns that it fills; null where none is. */
async function gapBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
  row: SampleRow,
): Promise<number | null> {
  const regions = columnBands([row]).map(({ start }) =>
    sheet
      .getCell(used.row + row.index, used.column + start)
      .getSurroundingRegion()
      .load(AREA),
  );
  await context.sync();
  const ends = regions.map((region) => endOf(areaOf(region)) - used.row).filter((end) => end < used.rowCount);
  return ends.length > 0 ? Math.min(...ends) : null;
}

/** The rows around a gap: the last ones above it, a blank one, and the first ones below it. */
async function rowsAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Area,
  { gap, own, mostRows }: { gap: number; own: ReadonlySet<number>; mostRows: number },
): Promise<SampleRow[]> {
  const rest: Area = { ...used, row: used.row + gap, rowCount: used.rowCount - gap };
  const filled = rangeOf(sheet, rest).getUsedRangeOrNullObject(true).load("rowIndex");
  const readAbove = askRows(sheet, used, Math.max(0, gap - TAIL_ROWS), gap, own);
  await context.sync();
  const blank: SampleRow = { index: gap, cells: [], filled: 0 };
  if (filled.isNullObject) return [...readAbove(), blank];
  const first = filled.rowIndex - used.row;
  const readBelow = askRows(
    sheet,
    used,
    first,
    Math.min(first + Math.min(PIECE_ROWS, mostRows), used.rowCount),
    own,
  );
  await context.sync();
  return [...readAbove(), ...(first > gap ? [blank] : []), ...readBelow()];
}

function askRows(
  sheet: Excel.Worksheet,
  used: Area,
  start: number,
  end: number,
  own: ReadonlySet<number>,
): () => SampleRow[] {
  const range = rangeOf(sheet, { ...used, row: used.row + start, rowCount: end - start }).load("values");
  return () =>
    (range.values as CellValue[][]).map((line, at): SampleRow => {
      const cells = line.map((cell, column) => (own.has(column) ? "" : cell));
      return { index: start + at, cells, filled: cells.filter((cell) => cell !== "").length };
    });
}

function endOf({ row, rowCount }: Area): number {
  return row + rowCount;
}
