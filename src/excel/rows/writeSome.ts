import { cellAt, cellValues, type CellValue, type OutputPlan } from "../../engine";
import type { AccountRows, AccountRowsRequest } from "../accounts/prepareAccountRows";
import { prepareAccountRows } from "../accounts/prepareAccountRows";
import { blockCells, type ChangedColumn } from "../apply/blockCells";
import { onlyOurs } from "../apply/findStanding";
import { ownAnchors } from "../apply/ownAnchors";
import { saidIn } from "../apply/sayings";
import { askStretched, stretchColumns } from "../apply/stretchColumns";
import { takeBack } from "../apply/takeBack";
import { openTarget, type Target } from "../apply/target";
import { theirFormulas, type TheirFormulas } from "../apply/theirFormulas";
import type { BlockUndo, StretchedColumn, UndoRecord } from "../apply/undoRecord";
import { intersection } from "../core/area";
import { inExcel } from "../core/inExcel";
import { runsOf } from "../core/runs";
import { onlyWhere, whereItStood } from "../core/standsStill";
import { writeCells, type Ahead, type CellBlock } from "../core/writeCells";
import { askBack } from "../identity/askBack";
import { mustStillStand } from "../identity/mustStillStand";
import { rowPrints } from "../identity/rowPrints";
import type { RowIdentity } from "../identity/types";
import { askMarks } from "../journal/marks";
import { mustBeAlone } from "../journal/mustBeAlone";
import { startRun } from "../journal/startRun";
import type { Runner } from "../journal/types";
import { readColumns } from "../source/readColumns";
import type { DataRows, Source } from "../source/types";
import type { FixRecord } from "../fix/fixRecord";
import { areOtherRows, orAsItStood } from "./orAsItStood";
import { prepareAnswer, type AnswerCell } from "./prepareAnswer";

/** Lines of the own block that are to be written. */
export interface LinesRequest {
  rows: DataRows;
  output: OutputPlan;
  /** Indexes from the first data row, ascending. */
  lines: readonly number[];
  /** How these rows are known again, as they were read: what was computed for one must not go into another. */
  identity: RowIdentity;
  /** What stood in the heading row of the columns that were read, by column of the sheet. */
  headings?: ReadonlyMap<number, CellValue>;
  /** The cell of theirs that these lines were computed with; it is written with them, or nothing is. */
  answer?: AnswerCell;
}

/** Bytes of a row of the own block: two sentences and some figures. */
const OWN_ROW_BYTES = 300;
/** A range of so many rows goes out in one message, and Excel takes it whole or not at all. */
const ONE_PIECE = 1_000;

/**
 * Writes some rows as planned – the way of a tag and of an answered question, which change no other row –, whole or not
 * at all. One stretch of cells is one action, which Excel does or does not; of more, those that were done before a
 * failure would stand: then a mark with the old values goes ahead, as for a run, and a failure puts them back, or the
 * next opening does. Columns that are not there are left out. An answer goes last: where it cannot be written, what went
 * before it is put back.
 *
 * @returns what takes the answer back; null without one.
 * @throws SheetError where other accounts stand in the rows by now, or a sheet does not allow it.
 */
export function writeSome(
  source: Source,
  { lines, accounts }: { lines?: LinesRequest; accounts?: AccountRowsRequest },
  runner: Runner,
): Promise<FixRecord | null> {
  return inExcel(async (context) => {
    const readMarks = askMarks(context);
    const opened = await openTarget(context, source, lines?.rows ?? NO_ROWS, lines?.headings);
    const target = lines ? await onlyOurs(opened, lines.output) : opened;
    if (lines) await mustStillStand(context, source, lines.rows, lines.lines, lines.identity);
    const table = accounts ? await prepareAccountRows(context, source, accounts) : null;
    const answer = lines?.answer
      ? await prepareAnswer(context, source, lines.rows, lines.answer, lines.identity)
      : null;
    const formulas = lines ? await formulasBeside(context, target, lines) : NO_FORMULAS;
    const blocks = [...(lines ? blocksOf(target, lines, formulas) : []), ...(answer ? [answer.block] : [])];
    const carried = lines ? await askCarried(context, target, lines) : null;
    const own = { target, blocks, carried, ...(lines && { identity: lines.identity }) };
    const all = [...(table?.blocks ?? []), ...blocks];
    const isOnePiece = all.length === 1 && (all[0]?.rowCount ?? 0) <= ONE_PIECE && carried === null;
    const write = (ahead: Ahead) => writeBoth(context, table, own, ahead);
    if (all.length === 0 || isOnePiece) {
      await orAsItStood(context, own, write);
      return answer?.record ?? null;
    }

    const marks = readMarks();
    await mustBeAlone(marks, runner);
    const undo: UndoRecord = {
      block: lines && blocks.length > 0 ? await linesUndo(target, lines, formulas, carried?.stretched) : null,
      accounts: table?.undo ?? null,
    };
    const run = await startRun(context, { marks, runner, source }, undo);
    const isOneMessage = table === null && carried === null && rowsOf(blocks) <= ONE_PIECE;
    try {
      await (isOneMessage ? orAsItStood(context, own, write, run.mark) : write(run.mark));
      await run.drop();
      return answer?.record ?? null;
    } catch (error) {
      if (isOneMessage && areOtherRows(error)) await run.drop();
      else await takeBack(run, undo, source.sheet, error);
      throw error;
    } finally {
      run.over();
    }
  });
}

function rowsOf(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, { rowCount }) => sum + rowCount, 0);
}

const NO_FORMULAS: TheirFormulas = new Map();
const NO_ROWS: DataRows = { headerRow: 0, firstRow: 0, rowCount: 0, lastColumn: 0 };

/** What is to be written into the user's table. */
interface OwnLines {
  target: Target;
  blocks: readonly CellBlock[];
  carried: Carried | null;
  /** How its rows are known again when it is written. */
  identity?: RowIdentity;
}

async function writeBoth(
  context: Excel.RequestContext,
  table: AccountRows | null,
  { target, blocks, carried, identity }: OwnLines,
  mark?: Ahead,
): Promise<void> {
  const { source, rows, filtered } = target;
  const isFirst = table !== null && table.blocks.length > 0;
  if (isFirst) await writeCells(context, table.sheetId, table.blocks, mark ? { ahead: mark } : {});
  const ahead = mark && !isFirst ? mark : null;
  const anchors = ownAnchors(target);
  if (carried) {
    onlyWhere(context, target.sheet, anchors);
    ahead?.queue();
    carried.carryOn();
    await whereItStood(source.sheet, context.sync());
  }
  await writeCells(context, source.sheetId, blocks, {
    ...(carried ? {} : { mustStand: { sheet: source.sheet, anchors } }),
    ...(ahead && !carried && { ahead }),
    readBack: (sheet, written) => {
      const back = { sheet: source.sheet, all: filtered, filtered, firstRow: rows.firstRow };
      return askBack(sheet, written, identity ? { ...back, identity } : back);
    },
  });
}

/** Columns of ours that do not reach over all the lines: rows were added below since the last run. */
interface Carried {
  stretched: StretchedColumn[];
  /** Queues that they do, and that the rows look like the others. */
  carryOn: () => void;
}

async function askCarried(
  context: Excel.RequestContext,
  target: Target,
  { rows, output, lines }: LinesRequest,
): Promise<Carried | null> {
  const last = rows.firstRow + (lines.at(-1) ?? -1);
  const block = output.columns.flatMap((plan) => {
    const own = target.own.get(plan.id);
    return own && own.lastRow < last
      ? [{ own, plan, column: own.column, values: plan.values, changed: true }]
      : [];
  });
  if (block.length === 0) return null;
  const reach = { ...target, rows: { ...rows, rowCount: last - rows.firstRow + 1 } };
  const read = askStretched(reach, block);
  await context.sync();
  const stretched = read(null);
  return { stretched, carryOn: () => stretchColumns(reach, block, stretched, null) };
}

/** Formulas of the user's in columns of ours, from the first of the lines to the last. */
function formulasBeside(
  context: Excel.RequestContext,
  { sheet, standing }: Target,
  { rows, lines }: LinesRequest,
): Promise<TheirFormulas> {
  const first = lines[0] ?? 0;
  const beside = { row: rows.firstRow + first, rowCount: (lines.at(-1) ?? first) - first + 1 };
  const areas = standing?.formulas.flatMap((area) => intersection(area, { ...area, ...beside }) ?? []);
  return theirFormulas(context, sheet, areas ?? [], rows.firstRow);
}

/** A formula of the user's stays: nothing would bring it back. A tag goes over one in its own cell all the same. */
function blocksOf(
  { own }: Target,
  { rows, output, lines, identity }: LinesRequest,
  formulas: TheirFormulas,
): CellBlock[] {
  const columns = output.columns.flatMap(({ id, values }): ChangedColumn[] => {
    const column = own.get(id)?.column;
    if (column === undefined) return [];
    const known = identity.columns.find((one) => one.isByHand === true && one.column === column);
    const isSet = (row: number) =>
      id === "setByHand" && values[row] !== (known ? cellAt(known.values, row) : "");
    const kept = [...(formulas.get(column)?.keys() ?? [])].filter((row) => !isSet(row));
    return [{ column, values, changed: true, ...(kept.length > 0 && { kept: new Set(kept) }) }];
  });
  return blockCells(columns, rows.firstRow, runsOf(lines));
}

/** What stands in our columns from the first of the lines to the last. */
async function linesUndo(
  { source, own }: Target,
  { rows, lines, identity, output }: LinesRequest,
  formulas: TheirFormulas,
  stretched: StretchedColumn[] = [],
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
    replaced: columns.map(({ id, definedName, column }) => {
      const theirs = [...(formulas.get(column) ?? [])].map(([row, one]) => [row - first, one] as const);
      const replaced = { id, definedName, values: values.get(column) ?? [] };
      return theirs.length > 0 ? { ...replaced, formulas: theirs } : replaced;
    }),
    says: saidIn(
      output.columns.flatMap((plan) => {
        const definedName = own.get(plan.id)?.definedName;
        return definedName === undefined ? [] : [{ definedName, plan }];
      }),
    ),
    prints: rowPrints(plain, known, rowCount),
    stretched,
    added: [],
    isPart: true,
  };
}
