import { cellValues, type OutputPlan } from "../../engine";
import type { AccountRows, AccountRowsRequest } from "../accounts/prepareAccountRows";
import { prepareAccountRows } from "../accounts/prepareAccountRows";
import { mustBeAlone } from "../apply/mustBeAlone";
import { takeBack } from "../apply/takeBack";
import { openTarget, type Target } from "../apply/target";
import type { BlockUndo, UndoRecord } from "../apply/undoRecord";
import { inExcel } from "../core/inExcel";
import { runsOf } from "../core/runs";
import { writeCells, type Ahead, type CellBlock } from "../core/writeCells";
import { mustStillStand } from "../identity/mustStillStand";
import { rowPrints } from "../identity/rowPrints";
import type { RowIdentity } from "../identity/types";
import { askMarks } from "../journal/marks";
import { startRun } from "../journal/startRun";
import type { Runner } from "../journal/types";
import { readColumns } from "../source/readColumns";
import type { DataRows, Source } from "../source/types";

/** Lines of the own block that are to be written. */
export interface LinesRequest {
  rows: DataRows;
  output: OutputPlan;
  /** Indexes from the first data row, ascending. */
  lines: readonly number[];
  /** How these rows are known again: what was computed for one must not go into another. */
  identity: RowIdentity;
}

/** Bytes of a row of the own block: two sentences and some figures. */
const OWN_ROW_BYTES = 300;
/** A range of so many rows goes out in one message, and Excel takes it whole or not at all. */
const ONE_PIECE = 1_000;

/**
 * Writes some rows as planned – the way of a tag and of an answered question, which change no other row –, whole or not
 * at all. One stretch of cells is one action, which Excel does or does not; of more, those that were done before a
 * failure would stand: then a mark with the old values goes ahead, as for a run, and a failure puts them back, or the
 * next opening does. Columns that are not there are left out.
 *
 * @throws SheetError where other accounts stand in the rows by now, or a sheet does not allow it.
 */
export function writeSome(
  source: Source,
  { lines, accounts }: { lines?: LinesRequest; accounts?: AccountRowsRequest },
  runner: Runner,
): Promise<void> {
  return inExcel(async (context) => {
    const readMarks = askMarks(context);
    const target = await openTarget(context, source, lines?.rows ?? NO_ROWS);
    if (lines) await mustStillStand(context, source, lines.rows, lines.lines, lines.identity);
    const table = accounts ? await prepareAccountRows(context, source, accounts) : null;
    const blocks = lines ? blocksOf(target, lines) : [];
    const all = [...(table?.blocks ?? []), ...blocks];
    const isOnePiece = all.length === 1 && (all[0]?.rowCount ?? 0) <= ONE_PIECE;
    if (all.length === 0 || isOnePiece) return writeBoth(context, source, table, blocks);

    const marks = readMarks();
    await mustBeAlone(marks, runner);
    const undo: UndoRecord = {
      block: lines && blocks.length > 0 ? await linesUndo(target, lines) : null,
      accounts: table?.undo ?? null,
    };
    const run = await startRun(context, { marks, runner, source }, undo);
    try {
      await writeBoth(context, source, table, blocks, run.mark);
      await run.drop();
    } catch (error) {
      await takeBack(run, undo, source.sheet, error);
      throw error;
    } finally {
      run.over();
    }
  });
}

const NO_ROWS: DataRows = { headerRow: 0, firstRow: 0, rowCount: 0, lastColumn: 0 };

async function writeBoth(
  context: Excel.RequestContext,
  { sheetId }: Source,
  table: AccountRows | null,
  blocks: readonly CellBlock[],
  ahead?: Ahead,
): Promise<void> {
  const isFirst = table !== null && table.blocks.length > 0;
  if (isFirst) await writeCells(context, table.sheetId, table.blocks, ahead ? { ahead } : {});
  await writeCells(context, sheetId, blocks, ahead && !isFirst ? { ahead } : {});
}

function blocksOf({ own }: Target, { rows, output, lines }: LinesRequest): CellBlock[] {
  const plans = new Map(
    output.columns.flatMap((plan) => {
      const column = own.get(plan.id)?.column;
      return column === undefined ? [] : [[column, plan] as const];
    }),
  );
  const columnRuns = runsOf([...plans.keys()].sort((a, b) => a - b));
  return runsOf(lines).flatMap(({ start, count }) =>
    columnRuns.map((run) => ({
      row: rows.firstRow + start,
      column: run.start,
      columns: Array.from({ length: run.count }, (_, at) => plans.get(run.start + at)?.values ?? []),
      from: start,
      rowCount: count,
    })),
  );
}

/** What stands in our columns from the first of the lines to the last. */
async function linesUndo(
  { source, own }: Target,
  { rows, lines, identity }: LinesRequest,
): Promise<BlockUndo> {
  const first = lines[0] ?? 0;
  const rowCount = (lines.at(-1) ?? first) - first + 1;
  const part: DataRows = { ...rows, firstRow: rows.firstRow + first, rowCount };
  const columns = [...own.values()];
  const { values } = await readColumns(
    { sheetId: source.sheetId, firstRow: part.firstRow, rowCount },
    columns.map(({ column }) => column),
    { bytesPerRow: OWN_ROW_BYTES },
  );
  const theirs = identity.columns.filter(({ isByHand }) => isByHand !== true);
  const known = new Map(theirs.map((one) => [one.column, cellValues(one.values, first, first + rowCount)]));
  const plain = theirs.map(({ column, header, isKey }) => ({ column, header, isKey }));
  return {
    source,
    rows: part,
    replaced: columns.map(({ id, definedName, column }) => ({
      id,
      definedName,
      values: values.get(column) ?? [],
    })),
    prints: rowPrints(plain, known, rowCount),
    stretched: [],
    added: [],
    isPart: true,
  };
}
