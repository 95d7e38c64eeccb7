import type { OutputPlan, OwnColumnId } from "../../engine";
import { inExcel } from "../core/inExcel";
import { splitBy } from "../core/runs";
import { SheetError } from "../core/sheetError";
import { askVisibleRows } from "../core/visibleRows";
import { writeCells } from "../core/writeCells";
import { readColumns } from "../source/readColumns";
import type { ColumnValues, DataRows, Source } from "../source/types";
import { addColumns, askSurroundings, extendColumns, needsLook } from "./addColumns";
import { blockCells } from "./blockCells";
import { findRoom } from "./findRoom";
import { missingColumns, planBlock, blockUndoOf, type BlockColumn } from "./planBlock";
import { openTarget, type Target } from "./target";
import type { BlockUndo } from "./undoRecord";

export interface OutputRequest {
  source: Source;
  rows: DataRows;
  output: OutputPlan;
  onProgress?: (rowsWritten: number) => void;
  signal?: AbortSignal;
}

/** Where the columns stand after a run. */
export interface WrittenColumn {
  id: OwnColumnId;
  column: number;
  header: string;
}

/** Bytes of a row of the own block, before the first chunk tells: two sentences and some figures. */
const OWN_ROW_BYTES = 300;

/**
 * Brings the own block to what the plan says: adds columns that are missing, writes those that changed, touches
 * nothing else.
 *
 * @param beforeWriting is told what will be replaced, once nothing speaks against writing and before the first cell
 *   is touched; the first cell waits for it.
 */
export function writeOutput(
  { source, rows, output, onProgress, signal }: OutputRequest,
  beforeWriting: (record: BlockUndo) => Promise<void> | void,
): Promise<void> {
  return inExcel(async (context) => {
    const target = await openTarget(context, source, rows);
    const before = await standingValues(target, signal);
    const missing = missingColumns(output, target.own).length;
    const room = missing > 0 ? await findRoom(context, target, missing) : 0;
    const headers = missing > 0 ? await takenHeaders(context, target) : new Set<string>();
    const block = planBlock(target, output, before, room, headers);
    const look = needsLook(target, block) ? await askSurroundings(context, target, block) : null;
    const rowRuns = await askRowRuns(context, target, block);

    signal?.throwIfAborted();
    await beforeWriting(blockUndoOf(target, block, before));
    for (const name of target.stale) target.sheet.names.getItem(name).delete();
    if (look) {
      addColumns(target, block, look);
      await extendColumns(context, target, block, look);
    }
    const cells = blockCells(block, rows.firstRow, rowRuns);
    await writeCells(context, source.sheetId, cells, { onProgress, signal });
    await context.sync();
    if (target.filtered) await compare(target, block);
    signal?.throwIfAborted();
  });
}

/** Values of the own columns that stand, from the first data row to the last row that is or was ours. */
async function standingValues(
  { source, rows, own }: Target,
  signal?: AbortSignal,
): Promise<Map<number, ColumnValues>> {
  const lastRow = Math.max(
    rows.firstRow + rows.rowCount - 1,
    ...[...own.values()].map((column) => column.lastRow),
  );
  const area = { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount: lastRow - rows.firstRow + 1 };
  const columns = [...own.values()].map(({ column }) => column);
  const { values } = await readColumns(area, columns, { bytesPerRow: OWN_ROW_BYTES, signal });
  return values;
}

async function takenHeaders(
  context: Excel.RequestContext,
  { sheet, source, rows }: Target,
): Promise<Set<string>> {
  const { column, columnCount } = source.area;
  const headers = sheet.getRangeByIndexes(rows.headerRow, column, 1, columnCount).load("text");
  await context.sync();
  return new Set(headers.text.flat().map((header) => header.trim().toLowerCase()));
}

/** Rows that may be written together: all, or under a filter each unbroken visible and each hidden run. */
async function askRowRuns(context: Excel.RequestContext, target: Target, block: readonly BlockColumn[]) {
  const { sheet, rows, filtered } = target;
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

/** Under a filter Excel was seen to misplace what is written: what stands now must be what was meant. */
async function compare({ source, rows }: Target, block: readonly BlockColumn[]): Promise<void> {
  const rowCount = Math.max(rows.rowCount, ...block.map(({ values }) => values.length));
  const area = { sheetId: source.sheetId, firstRow: rows.firstRow, rowCount };
  const columns = block.map(({ column }) => column);
  const { values: read } = await readColumns(area, columns, { bytesPerRow: OWN_ROW_BYTES });
  const isAsMeant = block.every(({ column, values }) =>
    values.every((value, row) => value === read.get(column)?.[row]),
  );
  if (!isAsMeant) throw new SheetError({ id: "error.filterMovedCells", values: { sheet: source.sheet } });
}
