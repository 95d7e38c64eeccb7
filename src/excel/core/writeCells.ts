import type { CellValue } from "../../engine";
import { again } from "./again";
import { isPayloadError } from "./officeErrors";
import { cellBytes, MESSAGE_BYTES } from "./payload";
import { asWritten } from "./plainText";
import { SheetError } from "./sheetError";
import { onlyWhere, whereItStood, type Anchor } from "./standsStill";

/**
 * A rectangle of values for one place of a sheet: a stretch of columns that stand side by side. The columns are
 * shared, not copied; rows are made of them only for the message that carries them. Texts stay texts; "" clears.
 */
export interface CellBlock {
  /** Where the first cell goes. */
  row: number;
  column: number;
  columns: readonly (readonly CellValue[])[];
  /** The stretch of `columns` that is written. */
  from: number;
  rowCount: number;
}

export interface WriteOptions {
  /** Told after each message: which part of all rows of all blocks is written, 0–1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
  /** Columns of ours that must stand where they stood when the blocks were planned; told by the name of their sheet. */
  mustStand?: {
    sheet: string;
    anchors: readonly Anchor[];
    /** Queues what else has to hold. */
    also?: () => void;
  };
  /** What goes out ahead of the first message's cells, in the same request; queued again when that is sent again. */
  ahead?: Ahead;
  /**
   * Asks for what each message brings back.
   *
   * @returns what to call after the message: it fails where something else came back than was meant.
   */
  readBack?: (sheet: Excel.Worksheet, blocks: readonly CellBlock[]) => () => Promise<void>;
}

/** What has to be in the workbook before the first change, and travels with it. */
export interface Ahead {
  /** About what it adds to the message that it goes with. */
  readonly bytes: number;
  /** Queues it. Twice does no harm. */
  queue: () => void;
  /** Once it is there: queues that what follows in the same request is done only while nobody has taken it out again. */
  onlyWhile?: () => void;
  /** Where it is long, sends what it can in messages of its own; little is left to queue. */
  shorten: () => Promise<void>;
}

/** What goes ahead leaves at least so much of a message to the cells. */
const MOST_AHEAD = 0.75;

/** Many small ranges cost more per range than per byte; a message holds at most this many. */
const MOST_RANGES = 400;

/** So often, at least, is progress told and a cancel heeded. */
const MOST_ROWS = 25_000;

/** Bytes of a row around its cells. */
const ROW_BYTES = 3;

/**
 * Writes blocks of cells in as few messages as Excel's limit allows, in the order given. A message that is refused for
 * its size is halved, one that met a passing failure is sent again: the same values in the same cells. Nothing else may
 * be queued in `context`, since it would not be sent again with them.
 *
 * @throws the signal's reason when cancelled between two messages (what was written stays: the caller puts it
 *   back); SheetError when a single row is beyond the limit, or what came back is not what was meant.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheetId: string,
  blocks: readonly CellBlock[],
  { onProgress, signal, mustStand, ahead, readBack }: WriteOptions = {},
): Promise<void> {
  let queue = blocks
    .filter(({ rowCount }) => rowCount > 0)
    .flatMap((block) => cutBySize(block, MESSAGE_BYTES));
  let limit = MESSAGE_BYTES;
  const all = blocks.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let rows = 0;
  let first = ahead;
  while (queue.length > 0) {
    signal?.throwIfAborted();
    if (first && first.bytes > limit * MOST_AHEAD) await first.shorten();
    const carried = first?.bytes ?? 0;
    if (carried > 0) queue = cutFirst(queue, limit - carried);
    const message = firstMessage(queue, limit - carried);
    const send = () => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      if (mustStand) onlyWhere(context, sheet, mustStand.anchors);
      mustStand?.also?.();
      first?.queue();
      const sent = sendBlocks(context, sheet, message, readBack);
      return mustStand ? whereItStood(mustStand.sheet, sent) : sent;
    };
    const refused = await again(send, signal).then(
      () => null,
      (error: unknown) => {
        if (!isPayloadError(error)) throw error;
        return error;
      },
    );
    if (refused === null) {
      first = undefined;
      queue = queue.slice(message.length);
      rows += message.reduce((sum, { rowCount }) => sum + rowCount, 0);
      onProgress?.(rows / all);
      continue;
    }
    limit = Math.floor(Math.min(limit, carried + sizeOf(message)) / 2);
    await first?.shorten();
    const isShorter = (first?.bytes ?? 0) < carried;
    if (message.length === 1 && message[0]?.rowCount === 1 && !isShorter)
      throw new SheetError({ id: "error.rowTooLarge" }, { cause: refused });
    queue = queue.flatMap((block) => cutBySize(block, limit));
  }
}

async function sendBlocks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly CellBlock[],
  readBack: WriteOptions["readBack"],
): Promise<void> {
  const written = writer();
  for (const { row, column, columns, from, rowCount } of blocks)
    sheet.getRangeByIndexes(row, column, rowCount, columns.length).values = Array.from(
      { length: rowCount },
      (_, at) => columns.map((values) => written(values[from + at] ?? "")),
    );
  const compare = readBack?.(sheet, blocks);
  await context.sync();
  await compare?.();
}

/** `asWritten`, asked once a text: tiers and sentences come again in thousands of rows. */
function writer(): (value: CellValue) => CellValue {
  const known = new Map<string, CellValue>();
  return (value) => {
    if (typeof value !== "string") return value;
    const text = known.get(value) ?? asWritten(value);
    known.set(value, text);
    return text;
  };
}

function firstMessage(queue: readonly CellBlock[], limit: number): readonly CellBlock[] {
  let bytes = 0;
  let rows = 0;
  const end = queue.findIndex((block, at) => {
    bytes += sizeOf([block]);
    rows += block.rowCount;
    return at > 0 && (bytes > limit || rows > MOST_ROWS || at >= MOST_RANGES);
  });
  return end < 0 ? queue : queue.slice(0, end);
}

/** The same blocks, the first of them small enough to go with what goes ahead. */
function cutFirst([block, ...others]: readonly CellBlock[], limit: number): CellBlock[] {
  return block ? [...cutBySize(block, limit), ...others] : [];
}

function cutBySize(block: CellBlock, limit: number): CellBlock[] {
  const parts: CellBlock[] = [];
  let start = 0;
  let bytes = 0;
  const cut = (end: number): void => {
    parts.push({ ...block, row: block.row + start, from: block.from + start, rowCount: end - start });
    start = end;
    bytes = 0;
  };
  for (let at = 0; at < block.rowCount; at++) {
    const size = bytesOfRow(block, at);
    if (at > start && (bytes + size > limit || at - start >= MOST_ROWS)) cut(at);
    bytes += size;
  }
  cut(block.rowCount);
  return parts;
}

function sizeOf(blocks: readonly CellBlock[]): number {
  let bytes = 0;
  for (const block of blocks) for (let at = 0; at < block.rowCount; at++) bytes += bytesOfRow(block, at);
  return bytes;
}

function bytesOfRow({ columns, from }: CellBlock, at: number): number {
  let bytes = ROW_BYTES;
  for (const values of columns) bytes += cellBytes(values[from + at] ?? "");
  return bytes;
}
