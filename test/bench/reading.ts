import { CellCollector } from "../../src/engine/table/cells/cellCollector";
import type { CellColumn } from "../../src/engine/table/cells/cellColumn";
import { collectRows } from "../../src/engine/table/cells/collectRows";
import { defaultSettings } from "../../src/engine/settings/defaultSettings";
import { readLinesByColumn } from "../../src/engine/table/readLines";
import type { LineColumns, TableData } from "../../src/engine/table/types";
import type { CellValue, Field } from "../../src/engine/types";
import { duel, peakMegabytes, worked } from "./measure";
import { makeRows, type Rows } from "./rows";

/** The thirteen columns of the sheet, as a user would map them: seven ratings of 100, two numbers, four answers. */
const COLUMNS = [
  "fit",
  "acceptance",
  "layerInformation",
  "layerBarrier",
  "layerBusiness",
  "layerRelationship",
  "layerBenefit",
  "volume",
  "need",
  "budget",
  "authority",
  "urgency",
  "revenue",
] as const satisfies readonly Field[];
const CRITERIA = 8;
const ANSWERS = ["No", "Yes", "Unknown"];
const SHEET_ROWS = 1_000_000;
/** What one answer of Office.js holds. */
const MESSAGE_CHARACTERS = 5_000_000;

/** What reading costs. */
export interface ReadingReport {
  engine: number;
  prototype: number;
  /** The prototype where no message is held while the next one is parsed. */
  frugal: number;
  /** The longest time without a pause, in milliseconds of the processor. */
  longestStep: number;
  peak: number;
}

/**
 * From JSON text to typed columns, the engine beside plain loops.
 *
 * @throws Error where a column is not what the rows were made of.
 */
export function readingReport(count = SHEET_ROWS): ReadingReport {
  const rows = makeRows(count);
  const messages = messagesOf(rows);
  const columns = plainColumns(count);
  const steps: number[] = [];
  const { times, results } = duel(
    {
      engine: () => engineReads(messages, count, steps),
      prototype: () => prototypeReads(messages, columns),
      frugal: () => frugalPrototypeReads(messages, columns),
    },
    worked,
  );
  for (const read of [results.engine, results.prototype, results.frugal]) check(read, rows);
  return { ...times, longestStep: Math.max(...steps), peak: peakMegabytes() };
}

/** Thirteen columns, in the order of the sheet: criteria and revenue as numbers, answers as codes. */
type ReadColumns = (Float64Array | Uint8Array)[];

/** As the add-in does it: each message goes into columns by kind, then the engine reads column by column. */
export function engineReads(messages: readonly Buffer[], count: number, steps: number[] = []): ReadColumns {
  let start = worked();
  const step = () => {
    const now = worked();
    steps.push(now - start);
    start = now;
  };
  steps.length = 0;
  const collectors = COLUMNS.map(() => new CellCollector(count));
  // The add-in now waits for the first message.
  step();
  let line = 0;
  for (const message of messages) {
    line += collect(collectors, message, line);
    step();
  }
  const cells = collectors.map((collector) => collector.column());
  const reading = readLinesByColumn(tableOf(cells, count), defaultSettings());
  for (let read = reading.next(); ; read = reading.next()) {
    step();
    if (read.done) return columnsOf(read.value);
  }
}

/** A function of its own: what a message held is gone before the next one comes. */
function collect(collectors: readonly CellCollector[], message: Buffer, line: number): number {
  const rows = JSON.parse(message.toString("latin1")) as CellValue[][];
  collectRows(collectors, rows, line);
  return rows.length;
}

function tableOf(cells: readonly CellColumn[], rowCount: number): TableData {
  const columns = COLUMNS.map((field, columnIndex) => [
    field,
    { columnIndex, header: field, values: cells[columnIndex] ?? [] },
  ]);
  return {
    sheet: "Accounts",
    firstRow: 2,
    rowCount,
    columns: Object.fromEntries(columns) as TableData["columns"],
    culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
  };
}

function columnsOf({ numbers, answers }: LineColumns): ReadColumns {
  const of = { ...numbers, ...answers } as Record<string, Float64Array | Uint8Array>;
  return COLUMNS.map((field) => of[field] ?? new Float64Array(0));
}

/** Columns for plain loops: made once, as the prototype does. */
export function plainColumns(count: number): ReadColumns {
  return COLUMNS.map((_, at) =>
    at < CRITERIA || at === COLUMNS.length - 1 ? new Float64Array(count) : new Uint8Array(count),
  );
}

/** Message by message, each row straight into its typed columns. */
export function prototypeReads(messages: readonly Buffer[], columns: ReadColumns): ReadColumns {
  let line = 0;
  for (const message of messages) {
    const rows = JSON.parse(message.toString("latin1")) as CellValue[][];
    convert(rows, columns, line);
    line += rows.length;
  }
  return columns;
}

/** The same, but nothing holds on to a message while the next one is parsed. */
export function frugalPrototypeReads(messages: readonly Buffer[], columns: ReadColumns): ReadColumns {
  let line = 0;
  for (const message of messages)
    line += convert(JSON.parse(message.toString("latin1")) as CellValue[][], columns, line);
  return columns;
}

/** Knows that texts are plain numbers and answers three English words; returns how many rows there were. */
function convert(rows: readonly CellValue[][], columns: ReadColumns, from: number): number {
  const [c0, c1, c2, c3, c4, c5, c6, c7, a0, a1, a2, a3, c8] = columns;
  let line = from;
  for (const row of rows) {
    c0![line] = numberOf(row[0]);
    c1![line] = numberOf(row[1]);
    c2![line] = numberOf(row[2]);
    c3![line] = numberOf(row[3]);
    c4![line] = numberOf(row[4]);
    c5![line] = numberOf(row[5]);
    c6![line] = numberOf(row[6]);
    c7![line] = numberOf(row[7]);
    a0![line] = answerOf(row[8]);
    a1![line] = answerOf(row[9]);
    a2![line] = answerOf(row[10]);
    a3![line] = answerOf(row[11]);
    c8![line] = numberOf(row[12]);
    line++;
  }
  return rows.length;
}

function numberOf(cell: CellValue | undefined): number {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string" || cell === "") return NaN;
  const text = cell.replace(/[,\s]/g, "");
  return text === "" ? NaN : Number(text);
}

function answerOf(cell: CellValue | undefined): number {
  switch (cell) {
    case "Yes":
      return 1;
    case "No":
      return 0;
    case "Unknown":
    case "":
      return 2;
  }
  const word = String(cell).trim().toLowerCase();
  if (word === "yes" || word === "y" || word === "true" || word === "1") return 1;
  return word === "no" || word === "n" || word === "false" || word === "0" ? 0 : 2;
}

/** The rows as Office.js delivers them: a hundredth of the criteria and of the revenues are texts, blanks are "". */
export function messagesOf(rows: Rows): Buffer[] {
  const messages: Buffer[] = [];
  let lines: string[] = [];
  let size = 0;
  for (let i = 0; i < rows.count; i++) {
    const line = JSON.stringify(cellsOf(rows, i));
    lines.push(line);
    size += line.length + 1;
    if (size < MESSAGE_CHARACTERS && i < rows.count - 1) continue;
    messages.push(Buffer.from(`[${lines.join(",")}]`, "latin1"));
    lines = [];
    size = 0;
  }
  return messages;
}

function cellsOf({ criteria, answers, revenue }: Rows, i: number): CellValue[] {
  const points = criteria.map((column, k): CellValue => {
    const value = column[i] ?? NaN;
    if (Number.isNaN(value)) return "";
    return i % 100 === k ? String(value) : value;
  });
  const amount = revenue[i] ?? NaN;
  const shown = i % 200 === 7 ? amount.toLocaleString("en-US") : amount;
  return [
    ...points,
    ...answers.map((column) => ANSWERS[column[i] ?? 2] ?? ""),
    Number.isNaN(amount) ? "" : shown,
  ];
}

/** @throws Error at the first cell that came out otherwise than it went in. */
function check(columns: ReadColumns, { criteria, answers, revenue }: Rows): void {
  const made = [...criteria, ...answers, revenue];
  columns.forEach((column, at) => {
    const expected = made[at];
    for (let line = 0; line < (expected?.length ?? 0); line++) {
      const [one, other] = [column[line] ?? NaN, expected?.[line] ?? NaN];
      if (one !== other && !(Number.isNaN(one) && Number.isNaN(other)))
        throw new Error(`${COLUMNS[at]}, line ${line}: ${one} instead of ${other}`);
    }
  });
}
