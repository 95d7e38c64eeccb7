import { cellAt, cellValues, type CellValue, type OutputPlan } from "../../engine";
import { tellsMerged } from "../core/mergedCells";
import { rowBytes, MESSAGE_BYTES } from "../core/payload";
import { splitBy, type Run } from "../core/runs";
import { onlyWhere, onlyWhereTable, whereItStood, type Anchor } from "../core/standsStill";
import { widenTable } from "../core/tableColumns";
import { askVisibleRows } from "../core/visibleRows";
import { writeCells, type Ahead } from "../core/writeCells";
import { askBack, type ReadBack } from "../identity/askBack";
import { mustBeTheSame } from "../identity/mustBeTheSame";
import type { RowIdentity } from "../identity/types";
import { readCells } from "../source/readColumns";
import type { ColumnValues, DataRows, Source } from "../source/types";
import { addColumns, askSurroundings, needsLook } from "./addColumns";
import { blockCells } from "./blockCells";
import { findRoom } from "./findRoom";
import { findStanding } from "./findStanding";
import { askHeadless } from "./headAgain";
import { isListNamed, listAnchor, nameList, nameListWhereItStood } from "./nameList";
import { ownAnchors } from "./ownAnchors";
import { blockUndoOf, missingColumns, planBlock, type BlockColumn } from "./planBlock";
import { askStretched, stretchColumns } from "./stretchColumns";
import { takeIn } from "./takeIn";
import { openTarget, type Target } from "./target";
import type { BlockUndo } from "./undoRecord";

export interface OutputRequest {
  source: Source;
  rows: DataRows;
  output: OutputPlan;
  /** How the rows are known again that the output was computed from; undefined: they are taken as they stand. */
  identity?: RowIdentity;
  /** What stood in the heading row of the columns that were read, by column of the sheet. */
  headings?: ReadonlyMap<number, CellValue>;
  /** Rows whose cells were edited since they were read are written all the same, and counted. */
  allowEdited?: boolean;
  /** Every cell that was written is read back, and every cell that was read is compared; otherwise a sample. */
  verify?: boolean;
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

/** Changes that are decided, and of which none is made yet. */
export interface Work<Undo> {
  /** What puts everything back that `carryOut` changes. */
  undo: Undo;
  /** False where all stands as it is to be already. */
  changes: boolean;
  /** Makes the changes. `mark` must be in the workbook before the first of them, where it is not there already. */
  carryOut: (mark?: Ahead) => Promise<void>;
}

/** Bytes of a row of the own block, before the first chunk tells: two sentences and some figures. */
const OWN_ROW_BYTES = 300;

/**
 * Decides how the own block is brought to what the plan says: columns that are missing are added, those that changed
 * are written, nothing else is touched. Reads only, so that it may be done again.
 *
 * @throws SheetError where the sheet does not allow it, or other rows stand there than those that were read.
 */
export async function prepareBlock(
  context: Excel.RequestContext,
  request: OutputRequest,
): Promise<Work<BlockUndo> & { edited: number }> {
  const { source, rows, output, identity, headings, verify = false, onProgress, signal } = request;
  const opened = await openTarget(context, source, rows, headings);
  const { before, edited } = await readStanding(opened, request);
  const { target: found, ...standing } = await findStanding(context, opened, output, before);
  const { target, columnCount: takenIn } = takeIn(found);
  const missing = missingColumns(output, target.own).length;
  const isHeadless = [...standing.headers.values()].includes("");
  const readHeadings = missing > 0 || isHeadless ? askHeadings(target) : () => new Set<string>();
  if (isHeadless) await context.sync();
  const room = missing > 0 ? await findRoom(context, target, missing) : 0;
  const block = planBlock(target, output, { ...standing, before, taken: readHeadings(), room });
  const readStretched = askStretched(target, block);
  const { headed, headAgain } = askHeadless(target, block);
  const look = needsLook(target, block) ? await askSurroundings(context, target, block) : null;
  const stretched = look ? readStretched(look.font) : [];
  const rowRuns = await askRowRuns(context, target, block);
  const cells = blockCells(block, rows.firstRow, rowRuns);

  const { stale, filtered } = target;
  const undo = blockUndoOf(target, block, { stretched, headed: look ? headed() : [] }, identity);
  const changes = look !== null || takenIn > 0 || stale.length > 0 || cells.length > 0;
  const back: ReadBack = {
    sheet: source.sheet,
    ...(identity && { identity, firstRow: rows.firstRow }),
    // An Excel that cannot tell of merged cells shows them only by what it did not keep.
    all: filtered || verify || !tellsMerged(),
    filtered,
  };
  const carryOut = async (mark?: Ahead): Promise<void> => {
    const isNamed = isListNamed(target);
    const hasStructure = look !== null || takenIn > 0 || stale.length > 0 || !isNamed;
    if (hasStructure) {
      await mark?.shorten();
      mark?.queue();
      for (const name of stale) target.sheet.names.getItem(name).delete();
      // Where columns of ours stand, they tell that nothing moved.
      if (!isNamed && look) await nameListWhereItStood(context, target);
      else if (!isNamed) nameList(target);
      mark?.onlyWhile?.();
      onlyWhere(context, target.sheet, [listAnchor(target), ...ownAnchors(target)]);
      if (found.table) onlyWhereTable(target.sheet, found.table, found.source.area);
      if (target.table) widenTable(target.table, takenIn);
      if (look) {
        addColumns(target, block, look);
        stretchColumns(target, block, stretched, look.font);
        headAgain(look);
      }
      await whereItStood(source.sheet, context.sync());
    }
    await writeCells(context, source.sheetId, cells, {
      ...(onProgress && { onProgress }),
      ...(signal && { signal }),
      ...(mark && !hasStructure && { ahead: mark }),
      mustStand: { sheet: source.sheet, anchors: anchorsOf(target, block) },
      readBack: (sheet, blocks) => askBack(sheet, blocks, back),
    });
  };
  return { undo, changes, edited, carryOut };
}

/** Where the columns stand when their cells are written: others may take them out, or move them, until then. */
function anchorsOf(target: Target, block: readonly BlockColumn[]): Anchor[] {
  const { source, rows } = target;
  const place = { row: rows.headerRow, rowCount: rows.firstRow - rows.headerRow + rows.rowCount };
  const planned = new Map(
    block.flatMap(({ own, added, plan, column }) => {
      const definedName = added?.definedName ?? (plan && own?.definedName);
      if (definedName === undefined) return [];
      return [
        [definedName, { definedName, scopeId: source.sheetId, area: { ...place, column, columnCount: 1 } }],
      ];
    }),
  );
  const others = ownAnchors(target).filter(({ definedName }) => !planned.has(definedName));
  return [listAnchor(target), ...others, ...planned.values()];
}

/**
 * Values of the own columns that stand, from the first data row to the last row that is or was ours; and the rows
 * themselves once more, so that none of them gets what belongs to another.
 */
async function readStanding(
  { source, rows, own }: Target,
  { identity, allowEdited = false, verify = false, signal }: OutputRequest,
): Promise<{ before: Map<number, ColumnValues>; edited: number }> {
  const lastRow = Math.max(
    rows.firstRow + rows.rowCount - 1,
    ...[...own.values()].map((column) => column.lastRow),
  );
  const area = { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount: lastRow - rows.firstRow + 1 };
  const ours = [...own.values()].map(({ column }) => column);
  const theirs = identity ? comparedColumns(identity, rows.rowCount, verify) : [];
  const { values } = await readCells(area, [...ours, ...theirs], {
    bytesPerRow: (ours.length > 0 ? OWN_ROW_BYTES : 0) + bytesOf(identity, theirs),
    ...(signal && { signal }),
  });
  const now = new Map(theirs.map((column) => [column, values.get(column) ?? []] as const));
  const edited = identity ? mustBeTheSame(identity, now, source.sheet, rows, allowEdited) : 0;
  return { before: new Map(ours.map((column) => [column, cellValues(values.get(column) ?? [])])), edited };
}

/**
 * The columns that are compared before writing: all that were read where one message holds them; of more rows only
 * those that say which account a row is of and what was set by hand, since reading all of them twice would double a long run.
 */
function comparedColumns(identity: RowIdentity, rowCount: number, verify: boolean): number[] {
  const all = identity.columns.map(({ column }) => column);
  const hasKey = identity.columns.some(({ isKey }) => isKey);
  const few = identity.columns.filter(({ isKey, isByHand }) => isKey || isByHand).map(({ column }) => column);
  const isLong = bytesOf(identity, all) * rowCount > MESSAGE_BYTES;
  return isLong && !verify && hasKey ? few : all;
}

const SAMPLE_ROWS = 50;

/** Bytes of a row of these columns, by the first rows as they were read. */
function bytesOf(identity: RowIdentity | undefined, columns: readonly number[]): number {
  const sampled = identity?.columns.filter(({ column }) => columns.includes(column)) ?? [];
  const rows = Math.min(SAMPLE_ROWS, sampled[0]?.values.length ?? 0);
  let bytes = 0;
  for (let row = 0; row < rows; row++) bytes += rowBytes(sampled.map(({ values }) => cellAt(values, row)));
  return bytes / Math.max(rows, 1);
}

/** Asks for the headings that are taken; to be read after the next sync. */
function askHeadings({ sheet, source, rows }: Target): () => Set<string> {
  const { column, columnCount } = source.area;
  const headings = sheet.getRangeByIndexes(rows.headerRow, column, 1, columnCount).load("text");
  return () => new Set(headings.text.flat().map((heading) => heading.trim().toLowerCase()));
}

/** Rows that may be written together: all, or under a filter each unbroken visible and each hidden run. */
async function askRowRuns(
  context: Excel.RequestContext,
  { sheet, rows, filtered }: Target,
  block: readonly BlockColumn[],
): Promise<Run[]> {
  const rowCount = Math.max(rows.rowCount, ...block.map(({ values }) => values.length));
  if (!filtered) return [{ start: 0, count: rowCount }];
  const readVisible = askVisibleRows(sheet, {
    row: rows.firstRow,
    column: rows.lastColumn,
    rowCount,
    columnCount: 1,
  });
  await context.sync();
  return splitBy(readVisible(), rowCount);
}
