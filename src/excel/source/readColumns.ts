import { CellCollector, cellValues, collectRows, type CellColumn, type CellValue } from "../../engine";
import { inExcel } from "../core/inExcel";
import { isPayloadError } from "../core/officeErrors";
import { MESSAGE_BYTES, rowBytes } from "../core/payload";
import { runsOf, type Run } from "../core/runs";
import { SheetError } from "../core/sheetError";
import type { ColumnValues } from "./types";

export interface ReadOptions {
  /** Bytes of one row of these columns as far as known; the first chunk is sized by it. */
  bytesPerRow: number;
  /** Columns whose number formats are wanted too, as indexes within the sheet. */
  formatsOf?: readonly number[];
  /** Columns whose cells are wanted as they are shown, too, as indexes within the sheet. */
  textsOf?: readonly number[];
  onProgress?: (rowsRead: number) => void;
  signal?: AbortSignal;
}

export interface ReadColumns<Values = ColumnValues> {
  /** Values by column index within the sheet. */
  values: Map<number, Values>;
  /** Number formats of the columns that were asked for. */
  numberFormats: Map<number, readonly string[]>;
  /** Shown texts of the columns that were asked for. */
  texts: Map<number, readonly string[]>;
}

interface Rows {
  sheetId: string;
  firstRow: number;
  rowCount: number;
}

/** A text that is longer than the sample let expect costs a retry; this keeps them rare. */
const CAUTION = 1.1;

/** The same as `readCells`, cell by cell: for a few columns that are looked at and forgotten. */
export async function readColumns(
  rows: Rows,
  columns: Iterable<number>,
  options: ReadOptions,
): Promise<ReadColumns> {
  const read = await readCells(rows, columns, options);
  return { ...read, values: new Map([...read.values].map(([column, cells]) => [column, cellValues(cells)])) };
}

/**
 * Reads whole columns: neighbours together, in chunks of rows sized so that an answer stays below Excel's limit.
 * A chunk that proves too large is halved and read again. Each answer goes into columns by kind at once: what Excel
 * sends as objects is never there as a whole.
 *
 * @param columns Indexes within the sheet, in any order.
 * @throws the signal's reason when cancelled; SheetError when a single row is beyond the limit.
 */
export function readCells(
  rows: Rows,
  columns: Iterable<number>,
  options: ReadOptions,
): Promise<ReadColumns<CellColumn>> {
  const runs = runsOf([...new Set(columns)].sort((a, b) => a - b));
  const collected = runs.map(({ count }) =>
    Array.from({ length: count }, () => new CellCollector(rows.rowCount)),
  );
  const formatted = new Set(options.formatsOf);
  const shown = new Set(options.textsOf);
  const numberFormats = new Map<number, string[]>([...formatted].map((column) => [column, []]));
  const texts = new Map<number, string[]>([...shown].map((column) => [column, []]));
  const size = new ChunkSize(options.bytesPerRow * CAUTION);

  return inExcel(async (context) => {
    for (let done = 0; done < rows.rowCount && runs.length > 0;) {
      options.signal?.throwIfAborted();
      const count = Math.min(size.rows, rows.rowCount - done);
      const part = { start: rows.firstRow + done, count };
      const chunk = await readChunk(context, rows.sheetId, part, { runs, formatted, shown }).catch(
        (error: unknown) => {
          if (!isPayloadError(error)) throw error;
          size.halve(count, error);
          return null;
        },
      );
      if (!chunk) continue;
      collected.forEach((collectors, run) => collectRows(collectors, chunk.values[run] ?? [], done));
      for (const [column, formats] of chunk.numberFormats) append(numberFormats.get(column), formats);
      for (const [column, cells] of chunk.texts) append(texts.get(column), cells);
      size.learn(chunk.bytes, count);
      done += count;
      options.onProgress?.(done);
    }
    options.signal?.throwIfAborted();
    const values = runs.flatMap(({ start }, run) =>
      (collected[run] ?? []).map((collector, at) => [start + at, collector.column()] as const),
    );
    return { values: new Map(values), numberFormats, texts };
  });
}

interface Chunk extends Pick<ReadColumns, "numberFormats" | "texts"> {
  /** Rows of cells, by run. */
  values: (readonly CellValue[][])[];
  bytes: number;
}

interface Wanted {
  runs: readonly Run[];
  formatted: ReadonlySet<number>;
  shown: ReadonlySet<number>;
}

async function readChunk(
  context: Excel.RequestContext,
  sheetId: string,
  rows: Run,
  { runs, formatted, shown }: Wanted,
): Promise<Chunk> {
  // A fresh proxy each time: after a refused message it is open which objects of it Excel knows.
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const ranges = runs.map((run) => sheet.getRangeByIndexes(rows.start, run.start, rows.count, run.count));
  for (const range of ranges) range.load("values");
  const columnRange = (column: number) => sheet.getRangeByIndexes(rows.start, column, rows.count, 1);
  const formats = [...formatted].map((column) => ({
    column,
    range: columnRange(column).load("numberFormat"),
  }));
  const displayed = [...shown].map((column) => ({ column, range: columnRange(column).load("text") }));
  await context.sync();

  let bytes = 0;
  const values = ranges.map((range) => range.values as CellValue[][]);
  for (const cells of values) for (const row of cells) bytes += rowBytes(row);
  const numberFormats = new Map(
    formats.map(({ column, range }) => [
      column,
      (range.numberFormat as string[][]).map(([format]) => format ?? ""),
    ]),
  );
  const texts = new Map(
    displayed.map(({ column, range }) => [column, range.text.map(([text]) => text ?? "")]),
  );
  for (const text of [...numberFormats.values(), ...texts.values()].flat()) bytes += text.length + 5;
  return { values, numberFormats, texts, bytes };
}

/** How many rows the next chunk takes. */
class ChunkSize {
  rows: number;
  private most = Number.MAX_SAFE_INTEGER;

  constructor(bytesPerRow: number) {
    this.rows = Math.max(1, Math.floor(MESSAGE_BYTES / Math.max(bytesPerRow, 1)));
  }

  /** The last chunk tells better than the sample how long a row is. */
  learn(bytes: number, rows: number): void {
    this.rows = Math.max(1, Math.min(this.most, Math.floor((MESSAGE_BYTES * rows) / Math.max(bytes, 1))));
  }

  halve(tried: number, cause: unknown): void {
    if (tried === 1) throw new SheetError({ id: "error.rowTooLarge" }, { cause });
    this.rows = this.most = Math.floor(tried / 2);
  }
}

function append<T>(to: T[] | undefined, items: readonly T[]): void {
  for (const item of items) to?.push(item);
}
