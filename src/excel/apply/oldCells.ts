import type { CellValue } from "../../engine";
import type { Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import { askVisibleRows } from "../core/visibleRows";
import { runsOf, runsWithin, splitBy, type Run } from "../core/runs";
import type { CellBlock } from "../core/writeCells";
import type { ReadBack } from "../identity/askBack";
import { askHeadings, columnNow } from "../identity/headings";
import { rowPrints } from "../identity/rowPrints";
import { rowsThen } from "../identity/rowsThen";
import type { IdentityColumn, RowIdentity, RowPrints } from "../identity/types";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import { askFormulas } from "./askStanding";
import { blockCells } from "./blockCells";
import type { BlockLook } from "./lookAtBlock";
import type { BlockUndo } from "./undoRecord";
import type { FormulaCell } from "./writeFormulas";

type Replaced = BlockUndo["replaced"][number];

export interface PutBackOptions {
  /** The run was cut off: rows that it did not know may hold what belongs to others. */
  isUnfinished: boolean;
  /** So many rows below the last may hold values of the run: rows were deleted while it wrote. */
  spilled: number;
  /** Rows below those that the columns cover in which cells of ours stand (`carriedRows`). */
  carried: readonly number[];
}

/** What goes back, and how far the columns reach then. */
export interface OldCells {
  blocks: CellBlock[];
  /** Formulas that had stood there: they go on top of the values. */
  formulas: FormulaCell[];
  /** Of each column whose lines below the list go back: the rows from its header down to the last of them. */
  reach: ReadonlyMap<string, number>;
  /** How it is seen that the same rows stand there when it is written. */
  back: ReadBack;
}

/** Bytes of a row of the own block and of what its rows are known by, before the first chunk tells. */
const ROW_BYTES = 400;

/**
 * The cells that take old values: each row gets its own again, wherever it was sorted to or pushed by others. Rows that
 * did not stand then are left as they are after a run that was completed; what one that was cut off may have written
 * into them goes. Lines that were ours once and are no data any more, which the run emptied, stand below the list again,
 * unless somebody typed there since.
 *
 * @throws SheetError where none of the rows is known any more.
 */
export async function oldCells(
  context: Excel.RequestContext,
  record: BlockUndo,
  { sheet, sheetId, sheetName, isFiltered, replaced: places }: BlockLook,
  { isUnfinished, spilled, carried }: PutBackOptions,
): Promise<OldCells> {
  const { rows, prints } = record;
  const [first] = places;
  const back: ReadBack = { sheet: sheetName, all: isFiltered, filtered: isFiltered };
  if (!first) return { blocks: [], formulas: [], reach: new Map(), back };
  const headings = rows.firstRow - rows.headerRow;
  const firstRow = first.area.row + headings;
  const covered = Math.max(0, ...places.map(({ area }) => area.rowCount - headings));
  const linesOf = ({ values }: Replaced) => values.slice(rows.rowCount);
  const left = Math.max(...places.map(({ column }) => linesOf(column).length));
  const further = Math.max(0, (carried.at(-1) ?? 0) - firstRow + 1 - covered);
  const readFormulas = askFormulas(
    sheet,
    places
      .filter(({ area }) => area.rowCount > headings)
      .map(({ area }) => ({ ...area, row: firstRow, rowCount: area.rowCount - headings })),
  );
  const identity = await locate(context, sheet, first.area.row, prints?.columns ?? []);
  const formulasNow = readFormulas();
  const { values: now } = await readColumns(
    { sheetId, firstRow, rowCount: covered + further + Math.max(left, spilled) },
    [...places.map(({ area }) => area.column), ...identity.values()],
    { bytesPerRow: ROW_BYTES },
  );
  const theirs = [...identity.values()].map((column) => now.get(column) ?? []);
  const standing =
    further > 0 ? covered + further : left > 0 ? rowsOfList(record, places, left, theirs) : covered;
  const then = prints ? stoodThen(prints, identity, now, standing) : inPlace(standing);
  if (prints && standing > 0 && prints.keys.length > 0 && then.every((row) => row < 0))
    throw new SheetError({ id: "error.rowsUnknown", values: { sheet: sheetName } });

  const columns = places.map(({ column: replaced, area: { column, rowCount } }) => {
    const { definedName, values: old } = replaced;
    const before = now.get(column) ?? [];
    const rowsNow = Array.from(then, (row, at): CellValue =>
      row >= 0 ? (old[row] ?? "") : isUnfinished ? "" : (before[at] ?? ""),
    );
    const lines = linesOf(replaced);
    const emptied = Array.from({ length: Math.max(0, spilled - lines.length) }, () => "");
    const below = [...lines, ...emptied];
    const ours = Math.max(rowCount - headings - standing, spilled);
    const free = linesFree(below, before.slice(standing), ours);
    const values = [...rowsNow, ...below.slice(0, free)];
    const changed = values.some((value, at) => value !== (before[at] ?? ""));
    // We write none: one beside a row that did not stand then, or is no data, is the user's.
    const kept = rowsIn(formulasNow, column)
      .map((row) => row - firstRow)
      .filter((at) => at >= standing || (then[at] ?? -1) < 0);
    return {
      ...{ column, definedName, lines: Math.min(free, lines.length), values, before, changed },
      ...(kept.length > 0 && { kept: new Set(kept) }),
    };
  });
  const rowCount = Math.max(...columns.map(({ values }) => values.length));
  // What a filter hides and what it shows is written apart.
  const rowRuns = isFiltered
    ? await visibleRuns(context, sheet, { ...first.area, row: firstRow, rowCount })
    : [{ start: 0, count: rowCount }];
  // Rows between those that were carried on are the user's alone.
  const ours = [
    { start: 0, count: further > 0 ? covered : standing },
    ...runsOf(carried.map((row) => row - firstRow)),
    { start: standing, count: rowCount - standing },
  ];
  const writable = ours.flatMap(({ start, count }) => runsWithin(rowRuns, start, start + count));
  const reach = columns.filter(({ lines }) => lines > 0);
  return {
    blocks: blockCells(columns, firstRow, writable),
    formulas: places.flatMap(({ column: { formulas = [] }, area: { column } }) =>
      formulasThen(formulas, then).map(({ row, formula }) => ({ row: firstRow + row, column, formula })),
    ),
    reach: new Map(reach.map(({ definedName, lines }) => [definedName, headings + standing + lines])),
    back: prints ? { ...back, firstRow, identity: asRead(prints, identity, now) } : back,
  };
}

/** Each formula in the row that the row is now in which it stood. */
function formulasThen(
  formulas: NonNullable<Replaced["formulas"]>,
  then: Int32Array,
): Omit<FormulaCell, "column">[] {
  if (formulas.length === 0) return [];
  const byRow = new Map(formulas);
  return Array.from(then).flatMap((row, at) => {
    const formula = byRow.get(row);
    return formula === undefined ? [] : [{ row: at, formula }];
  });
}

/** The rows as they stand now: those that must stand there when the old values are written. */
function asRead(
  { columns }: RowPrints,
  identity: ReadonlyMap<number, number>,
  now: ReadonlyMap<number, ColumnValues>,
): RowIdentity {
  return {
    columns: columns.map((one) => {
      const column = identity.get(one.column) ?? one.column;
      return { ...one, column, values: now.get(column) ?? [] };
    }),
  };
}

/**
 * How many rows of the list stand now. Until the run gave them up, the columns' names cover the lines below it as well.
 *
 * @param left lines below the list that were ours before the run
 * @param theirs cells that rows are known by
 */
function rowsOfList(
  { rows, stretched }: BlockUndo,
  places: BlockLook["replaced"],
  left: number,
  theirs: readonly ColumnValues[],
): number {
  const headings = rows.firstRow - rows.headerRow;
  const covered = Math.max(0, ...places.map(({ area }) => area.rowCount - headings));
  const given = places.flatMap(({ column, area }) => {
    const found = stretched.find(({ definedName }) => definedName === column.definedName);
    return found && found.rowsAfter < found.rowsBefore ? [{ ...found, now: area.rowCount }] : [];
  });
  const known = given.find(
    ({ rowsBefore, rowsAfter, now }) => now === rowsAfter || (theirs.length === 0 && now === rowsBefore),
  );
  if (known) return known.rowsAfter - headings;
  // Rows came or went since, or the lines are back already: they stand beside nothing of the user's.
  let count = covered;
  while (count > covered - left && count > 0 && theirs.every((cells) => (cells[count - 1] ?? "") === ""))
    count--;
  return count;
}

/** How many lines can go back from the first one on, where nothing of anybody else's stands. */
function linesFree(lines: readonly CellValue[], standing: ColumnValues, ours: number): number {
  const taken = lines.findIndex((line, at) => {
    const cell = standing[at] ?? "";
    return at >= ours && cell !== "" && cell !== line;
  });
  return taken < 0 ? lines.length : taken;
}

/** The rows of a column that areas cover. */
function rowsIn(areas: readonly Area[], column: number): number[] {
  return areas
    .filter((area) => column >= area.column && column < area.column + area.columnCount)
    .flatMap(({ row, rowCount }) => Array.from({ length: rowCount }, (_, at) => row + at));
}

/** Where the columns are now that rows are known by. */
async function locate(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  headerRow: number,
  columns: readonly IdentityColumn[],
): Promise<Map<number, number>> {
  const readHeadings = askHeadings(sheet, headerRow, columns);
  await context.sync();
  const headings = readHeadings();
  return new Map(columns.map(({ column, header }) => [column, columnNow(headings, column, header)]));
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
