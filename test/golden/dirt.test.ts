import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ExcelJS from "exceljs";
import { createApp, createInlineEngine, UserError } from "../../src/app";
import {
  ANSWER_NO,
  ANSWER_YES,
  FIELD_KINDS,
  parseSettings,
  toResults,
  type Analysis,
  type AnswerField,
  type NumericField,
  type Settings,
} from "../../src/engine";
import { createSay } from "../../src/locales";
import { FileError, openCsv, openXlsx } from "../../src/workbench/files";
import type { BookContent } from "../../src/workbench/workbook";
import { openWorkbench } from "../support/openWorkbench";

/**
 * Small sheets as they come from real desks, one a folder: `input.csv` (its very bytes) or `book.json` (made into
 * an .xlsx by ExcelJS), the settings if any, and what must be read from it. Every issue is compared, whether the
 * case is about issues or not.
 */
const FOLDER = path.join(__dirname, "dirt");

interface Expected {
  why: string;
  names?: string[];
  rows?: number[];
  fields?: Record<string, string>;
  /** By account; dates as days. */
  columns?: Partial<Record<NumericField, (number | string | null)[]>>;
  /** "yes no ?" by account. */
  answers?: Partial<Record<AnswerField, string>>;
  issues?: [row: number, column: string, code: string][];
  ledger?: Record<string, [lines: number, sum: number] | number>;
  /** Nothing is classified: the sentence's id, or true where the file itself is refused. */
  problem?: string | true;
}

type BookCell = string | number | { v: number; f: string } | { date: string };
interface BookJson {
  date1904?: boolean;
  cells: BookCell[][];
}

const cases = readdirSync(FOLDER).map((name) => {
  const folder = path.join(FOLDER, name);
  const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(folder, file), "utf8")) as T;
  const has = (file: string) => existsSync(path.join(folder, file));
  const expected = json<Expected>("expected.json");
  const settings = has("settings.json") ? json<unknown>("settings.json") : {};
  const book = has("book.json") ? json<BookJson>("book.json") : null;
  const open = () =>
    book
      ? fromBook(book)
      : Promise.resolve(openCsv(readFileSync(path.join(folder, "input.csv")), "input.csv"));
  return { title: `${name}: ${expected.why}`, expected, settings, open };
});

test("there are at least 40 cases, errors among them", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(cases.filter(({ expected }) => expected.problem !== undefined).length).toBeGreaterThanOrEqual(5);
});

test.each(cases)("$title", async ({ expected, settings, open }) => {
  const outcome = await read(open, checked(settings));
  if (expected.problem !== undefined) {
    const problem = "problem" in outcome ? outcome.problem : "";
    if (expected.problem === true) expect(problem).not.toBe("");
    else expect(problem).toBe(expected.problem);
    return;
  }
  if ("problem" in outcome) throw new Error(`Refused: ${outcome.problem}`);
  const { analysis } = outcome;
  const found = {
    ...(expected.names && { names: analysis.names }),
    ...(expected.rows && { rows: [...analysis.rows] }),
    ...(expected.fields && { fields: pick(analysis.headers, Object.keys(expected.fields)) }),
    ...(expected.columns && {
      columns: columnsOf(analysis, Object.keys(expected.columns) as NumericField[]),
    }),
    ...(expected.answers && { answers: answersOf(analysis, Object.keys(expected.answers) as AnswerField[]) }),
    ...(expected.ledger && { ledger: ledgerOf(analysis, Object.keys(expected.ledger)) }),
    issues: analysis.issues.map(({ row, column, code }) => [row, column, code]),
  };
  const { why, ...wanted } = expected;
  expect({ why, ...found }).toEqual({ why, ...wanted, issues: expected.issues ?? [] });
});

async function read(
  open: () => Promise<BookContent>,
  settings: Settings,
): Promise<{ analysis: Analysis } | { problem: string }> {
  const close: (() => void)[] = [];
  try {
    const workbench = await openWorkbench({ content: await open() });
    close.push(() => workbench.close());
    const say = createSay(settings.locale);
    const app = createApp({ engine: createInlineEngine(say), say, settings });
    return { analysis: (await app.classify()).analysis };
  } catch (error) {
    if (error instanceof UserError) return { problem: error.said.id };
    if (error instanceof FileError) return { problem: error.message };
    throw error;
  } finally {
    for (const each of close) each();
  }
}

function checked(document: unknown): Settings {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ path: place }) => place).join(", "));
  return parsed.settings;
}

async function fromBook({ date1904 = false, cells }: BookJson): Promise<BookContent> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet("CRM");
  cells.forEach((line, row) =>
    line.forEach((content, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (typeof content !== "object") cell.value = content;
      else if ("date" in content) {
        cell.value = new Date(`${content.date}T00:00:00Z`);
        cell.numFmt = "yyyy-mm-dd";
      } else {
        cell.value = content.v;
        cell.numFmt = content.f;
      }
    }),
  );
  return openXlsx(new Uint8Array(await book.xlsx.writeBuffer()), "book.xlsx");
}

function columnsOf(analysis: Analysis, fields: readonly NumericField[]): NonNullable<Expected["columns"]> {
  return Object.fromEntries(
    fields.map((field) => [
      field,
      Array.from(analysis.numbers[field] ?? [], (value) => {
        if (Number.isNaN(value)) return null;
        if (FIELD_KINDS[field] !== "date") return value;
        return new Date(Math.round((value - 25569) * 86_400_000)).toISOString().slice(0, 10);
      }),
    ]),
  );
}

function answersOf({ readiness }: Analysis, fields: readonly AnswerField[]): Record<string, string> {
  const word = (answer: number) => (answer === ANSWER_YES ? "yes" : answer === ANSWER_NO ? "no" : "?");
  return Object.fromEntries(
    fields.map((field) => [field, Array.from(readiness?.answers[field] ?? [], word).join(" ")]),
  );
}

function ledgerOf(analysis: Analysis, keys: readonly string[]): NonNullable<Expected["ledger"]> {
  const extras = {
    syncs: 0,
    bytesOut: 0,
    bytesIn: 0,
    milliseconds: { read: 0, compute: 0, write: 0, total: 0 },
  };
  const { ledger } = toResults(analysis, createSay("en"), extras).input;
  const entries = Object.entries(ledger).map(([key, entry]): [string, number | [number, number]] =>
    typeof entry === "number" ? [key, entry] : [key, [entry.lines, entry.sum]],
  );
  return pick(Object.fromEntries(entries), keys);
}

function pick<T>(all: Partial<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = all[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}
