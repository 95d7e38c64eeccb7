import type { Field, Settings } from "../../../../src/engine";
import { createSay } from "../../../../src/locales";
import { periodNotes } from "../../../../src/engine/models/momentum/periodNotes";
import { missingForPeriods, periodBasis, periodsOf } from "../../../../src/engine/models/momentum/periods";
import { inputsOf, type SampleColumns } from "../inputsOf";

const AS_OF = { asOf: "2026-09-30" };
const LINES: SampleColumns = {
  name: ["Firm", "Acme", "Acme", "Beta", ""],
  date: ["Date", "2026-01-01", "2025-01-01", "2024-10-03", "2026-01-01"],
  revenue: ["Turnover", 10, 20, 30, 40],
};
const say = createSay("en");
const notes = (columns: SampleColumns, changes = {}) => {
  const inputs = inputsOf(columns, { ...AS_OF, ...changes });
  return periodNotes(periodsOf(inputs), inputs.columns).map(say);
};

test("[C1] dated lines of accounts are summed in two windows; columns of both years do not matter then", () => {
  const { current, previous, measure, windows } = periodsOf(
    inputsOf({ ...LINES, previousRevenue: ["Last year", 1, 1, 1, 1] }, { ...AS_OF, account: "name" }),
  );
  expect([[...current], [...previous], measure, windows !== null]).toEqual([
    [10, 0],
    [20, 30],
    "revenue",
    true,
  ]);
});

test("[C1] where each line is an account, revenue stands against previousRevenue, dates or not", () => {
  const found = periodsOf(inputsOf({ ...LINES, previousRevenue: ["Last year", 5, 6, "", 8] }, AS_OF));
  expect([...found.current]).toEqual([10, 20, 30, 40]);
  expect([...found.previous]).toEqual([5, 6, NaN, 8]);
  expect(found.windows).toBeNull();
});

test("[C1] dated lines that do not reach back at all leave it to the columns, where there are any", () => {
  const recent: SampleColumns = {
    name: ["Firm", "Acme", "Acme"],
    date: ["Date", "2026-01-01", "2026-02-01"],
    revenue: ["Revenue", 10, 20],
  };
  const settings = { ...AS_OF, account: "name" };
  const found = periodsOf(inputsOf({ ...recent, previousRevenue: ["Last year", 25, 0] }, settings));
  expect([[...found.current], [...found.previous], found.windows]).toEqual([[30], [25], null]);
  expect([...periodsOf(inputsOf(recent, settings)).previous]).toEqual([0]);
});

test("[C1] without either there is nothing to compare, and nobody may ask", () =>
  expect(() => periodsOf(inputsOf({ revenue: ["Revenue", 1] }))).toThrow(RangeError));

test("the notes say what is compared, under the user's own headers", () => {
  expect(notes(LINES, { account: "name" })).toEqual([
    "Compared: Turnover of 2025-10-01 to 2026-09-30 with 2024-10-01 to 2025-09-30.",
    "The dates end on 2026-01-01, so the later period is not whole: what seems to fall or to be silent may still come.",
  ]);
  expect(notes({ revenue: ["Turnover", 1], previousRevenue: ["Year before", 2] })).toEqual([
    "Compared: Turnover with Year before.",
  ]);
});

test("[C1] the notes warn where the data does not reach back, where it has no date at all, and of lines without one", () => {
  const lines: SampleColumns = {
    name: ["Firm", "Acme", "Acme"],
    date: ["Date", "2026-09-29", ""],
    revenue: ["Revenue", 1, 2],
  };
  expect(notes(lines, { account: "name" }).slice(1)).toEqual([
    "The dates begin on 2026-09-29, so the earlier period is not whole: what seems to rise or to be new may have been there before.",
    "1 line has no date and is in neither period.",
  ]);
  const later: SampleColumns = { ...lines, date: ["Date", "2026-12-01", "2026-12-02"] };
  expect(notes(later, { account: "name" }).slice(1)).toEqual([
    "No line has a date up to then, so there is nothing to compare.",
  ]);
});

const has =
  (...fields: Field[]) =>
  (field: Field) =>
    fields.includes(field);
const ALONE: Settings["account"] | undefined = undefined;

test.each<[string, Field[], string | undefined, ReturnType<typeof periodBasis>, Field[]]>([
  ["dated lines of accounts", ["date", "revenue", "previousRevenue"], "name", "dated", []],
  ["dated lines that are accounts each", ["date", "revenue"], ALONE, null, ["previousRevenue"]],
  ["both years in columns", ["revenue", "previousRevenue"], ALONE, "stated", []],
  ["lines of accounts with both years", ["revenue", "previousRevenue"], "name", "stated", []],
  ["lines without dates", ["revenue"], "name", null, ["date"]],
  ["nothing", [], ALONE, null, ["revenue", "previousRevenue"]],
])("[C1] two periods from %s", (_, fields, account, basis, missing) => {
  const settings = { rollUp: false, ...(account === undefined ? {} : { account }) };
  expect(periodBasis(has(...fields), settings)).toBe(basis);
  expect(missingForPeriods(has(...fields), settings)).toEqual(missing);
});
