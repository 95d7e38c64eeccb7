import type { CellValue } from "../../engine";
import { isPayloadError } from "./officeErrors";
import { MESSAGE_BYTES, rowBytes } from "./payload";
import { asWritten } from "./plainText";
import { SheetError } from "./sheetError";

/** A rectangle of values for one place of a sheet. Texts stay texts; "" clears the cell. */
export interface CellBlock {
  row: number;
  column: number;
  cells: readonly (readonly CellValue[])[];
}

export interface WriteOptions {
  onProgress?: (rowsWritten: number) => void;
  signal?: AbortSignal;
}

/** Many small ranges cost more per range than per byte; a message holds at most this many. */
const MOST_RANGES = 400;

/** So often, at least, is progress told and a cancel heeded. */
const MOST_ROWS = 5000;

/**
 * Writes blocks of cells in as few messages as Excel's limit allows, in the order given. What is queued in
 * `context` before goes out with the first message.
 *
 * @throws the signal's reason when cancelled between two messages (what was written stays: the caller puts it
 *   back); SheetError when a single row is beyond the limit.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly CellBlock[],
  { onProgress, signal }: WriteOptions = {},
): Promise<void> {
  let queue = blocks
    .filter((block) => block.cells.length > 0)
    .flatMap((block) => cutBySize(block, MESSAGE_BYTES));
  let limit = MESSAGE_BYTES;
  let rows = 0;
  while (queue.length > 0) {
    signal?.throwIfAborted();
    const message = firstMessage(queue, limit);
    const refused = await sendBlocks(context, sheetId, message).then(
      () => null,
      (error: unknown) => {
        if (!isPayloadError(error)) throw error;
        return error;
      },
    );
    if (refused === null) {
      queue = queue.slice(message.length);
      rows += message.reduce((sum, block) => sum + block.cells.length, 0);
      onProgress?.(rows);
      continue;
    }
    limit = Math.floor(Math.min(limit, sizeOf(message)) / 2);
    if (message.length === 1 && message[0]?.cells.length === 1)
      throw new SheetError({ id: "error.rowTooLarge" }, { cause: refused });
    queue = queue.flatMap((block) => cutBySize(block, limit));
  }
}

async function sendBlocks(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly CellBlock[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { row, column, cells } of blocks)
    sheet.getRangeByIndexes(row, column, cells.length, cells[0]?.length ?? 0).values = cells.map((line) =>
      line.map(asWritten),
    );
  await context.sync();
}

function firstMessage(queue: readonly CellBlock[], limit: number): readonly CellBlock[] {
  let bytes = 0;
  let rows = 0;
  const end = queue.findIndex((block, at) => {
    bytes += sizeOf([block]);
    rows += block.cells.length;
    return at > 0 && (bytes > limit || rows > MOST_ROWS || at >= MOST_RANGES);
  });
  return end < 0 ? queue : queue.slice(0, end);
}

function cutBySize(block: CellBlock, limit: number): CellBlock[] {
  const parts: CellBlock[] = [];
  let from = 0;
  let bytes = 0;
  block.cells.forEach((cells, at) => {
    const size = rowBytes(cells);
    if (at > from && (bytes + size > limit || at - from >= MOST_ROWS)) {
      parts.push({ ...block, row: block.row + from, cells: block.cells.slice(from, at) });
      from = at;
      bytes = 0;
    }
    bytes += size;
  });
  parts.push({ ...block, row: block.row + from, cells: block.cells.slice(from) });
  return parts;
}

function sizeOf(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, { cells }) => sum + cells.reduce((bytes, row) => bytes + rowBytes(row), 0), 0);
}
