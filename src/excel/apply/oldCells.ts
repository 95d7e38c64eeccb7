import type { CellValue } from "../../engine";
import { SHEET_COLUMNS, type Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import { askVisibleRows } from "../core/visibleRows";
import { splitBy, type Run } from "../core/runs";
import type { CellBlock } from "../core/writeCells";
import { rowPrints } from "../identity/rowPrints";
import { rowsThen } from "../identity/rowsThen";
import type { IdentityColumn, RowPrints } from "../identity/types";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import { blockCells } from "./blockCells";
import type { BlockUndo } from "./undoRecord";

type Replaced = BlockUndo["replaced"][number];

/** A column whose old values go back, and the cells from its header down that it covers now. */
export interface ReplacedPlace {
  column: Replaced;
  area: Area;
}

export interface PutBackOptions {
  /** The run was cut off: rows that it did not know may hold what belongs to others. */
  isUnfinished: boolean;
  /** A filter hides rows now: what it hides and what it shows is written apart. */
  isFiltered: boolean;
  /** So many rows below the last may hold values of the run: rows were deleted while it wrote. */
  spilled: number;
}

/** Bytes of a row of the own block and of what its rows are known by, before the first chunk tells. */
const ROW_BYTES = 400;

/**
 * The cells that take old values: each row gets its own again, wherever it was sorted to or pushed by others. Rows that
 * did not stand then are left as they are after a run that was completed; what one that was cut off may have written
 * into them goes.
 *
 * @throws SheetError where none of the rows is known any more.
 */
export async function oldCells(
  context: Excel.RequestContext,
  { source, rows, prints, stretched }: BlockUndo,
  places: readonly ReplacedPlace[],
  { isUnfinished, isFiltered, spilled }: PutBackOptions,
): Promise<CellBlock[]> {
  const [first] = places;
  if (!first) return [];
  const headings = rows.firstRow - rows.headerRow;
  const firstRow = first.area.row + headings;
  const covered = Math.max(0, first.area.rowCount - headings);
  const left = Math.max(0, first.column.values.length - rows.rowCount);
  const { rowsBefore } = stretched.find(({ definedName }) => definedName === first.column.definedName) ?? {};
  // Until the run gave them up, the name covers them as well.
  const standing = first.area.rowCount === rowsBefore ? covered - left : covered;
  const sheet = context.workbook.worksheets.getItem(source.sheetId);
  const identity = prints ? await locate(context, sheet, first.area.row, prints.columns) : new Map();
  const { values: now } = await readColumns(
    { sheetId: source.sheetId, firstRow, rowCount: standing + spilled },
    [...places.map(({ area }) => area.column), ...identity.values()],
    { bytesPerRow: ROW_BYTES },
  );
  const then = prints ? stoodThen(prints, identity, now, standing) : inPlace(standing);
  if (prints && standing > 0 && prints.keys.length > 0 && then.every((row) => row < 0))
    throw new SheetError({ id: "error.rowsUnknown", values: { sheet: source.sheet } });

  const columns = places.map(({ column: { values: old }, area: { column } }) => {
    const before = now.get(column) ?? [];
    const rowsNow = Array.from(then, (row, at): CellValue =>
      row >= 0 ? (old[row] ?? "") : isUnfinished ? "" : (before[at] ?? ""),
    );
    // Lines that were ours once and are no data any more stand below; the run emptied them.
    const below = [...old.slice(old.length - left), ...Array.from({ length: spilled }, () => "")];
    const values = [...rowsNow, ...below.slice(0, Math.max(left, spilled))];
    const changed = values.some((value, at) => value !== (before[at] ?? ""));
    return { column, values, before, changed };
  });
  const rowCount = Math.max(...columns.map(({ values }) => values.length));
  const rowRuns = isFiltered
    ? await visibleRuns(context, sheet, { ...first.area, row: firstRow, rowCount })
    : [{ start: 0, count: rowCount }];
  return blockCells(columns, firstRow, rowRuns);
}

/** Where the columns are now that rows are known by: by their header, else where they were. */
async function locate(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headerRow: number,
  columns: readonly IdentityColumn[],
): Promise<Map<number, number>> {
  const width = Math.min(SHEET_COLUMNS, Math.max(...columns.map(({ column }) => column)) + MOVED_BY);
  const cells = sheet.getRangeByIndexes(headerRow, 0, 1, width).load("text");
  await context.sync();
  const headers = (cells.text[0] ?? []).map((text) => text.trim());
  return new Map(columns.map(({ column, header }) => [column, columnNow(headers, column, header)]));
}

/** So many columns that were inserted since are looked over. */
const MOVED_BY = 100;

/**
 * @example columnNow(["", "Name", "Need"], 0, "Name") // => 1
 */
export function columnNow(headers: readonly string[], column: number, header: string): number {
  if (headers[column] === header) return column;
  const [only, ...more] = headers.flatMap((text, at) => (text === header ? [at] : []));
  return only !== undefined && more.length === 0 ? only : column;
}

function stoodThen(
  prints: RowPrints,
  identity: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, ColumnValues>,
  rowCount: number,
): Int32Array {
  const values = new Map([...identity].map(([then, here]) => [then, now.get(here) ?? []]));
  return rowsThen(prints, rowPrints(prints.columns, values, rowCount));
}

/** Nothing is known of the rows: each is taken for the one that stood there. */
function inPlace(rowCount: number): Int32Array {
  return Int32Array.from({ length: rowCount }, (_, row) => row);
}

async function visibleRuns(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Run[]> {
  const readVisible = askVisibleRows(sheet, area);
  await context.sync();
  return splitBy(readVisible(), area.rowCount);
}
