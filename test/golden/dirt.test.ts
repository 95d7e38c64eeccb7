import path from "node:path";
import {
  ANSWER_NO,
  ANSWER_YES,
  FIELD_KINDS,
  toResults,
  type Analysis,
  type AnswerField,
  type NumericField,
} from "../../src/engine";
import { createSay } from "../../src/locales";
import { goldenCases } from "./support/cases";
import { classifyCase } from "./support/classifyCase";

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

const cases = goldenCases<Expected>(FOLDER).map((one) => ({
  ...one,
  title: `${one.name}: ${one.expected.why}`,
}));

test("there are at least 40 cases, errors among them", () => {
  expect(cases.length).toBeGreaterThanOrEqual(40);
  expect(cases.filter(({ expected }) => expected.problem !== undefined).length).toBeGreaterThanOrEqual(5);
});

test.each(cases)("$title", async ({ expected, settings, open }) => {
  const outcome = await classifyCase({ settings, open });
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
