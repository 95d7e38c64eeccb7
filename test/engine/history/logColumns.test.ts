import { LOG_COLUMNS, readLogCells, type LogLine } from "../../../src/engine";
import { lineCells } from "../../../src/engine/history/logColumns";
import { createSay } from "../../../src/locales";

const LINE: LogLine = {
  account: "Acme",
  from: "open",
  to: "B",
  on: "2026-09-30",
  byHand: "B",
  why: "budget freeze",
  by: "Ann",
  until: "2026-12-31",
  run: "2026-09-30T08:00:00.000Z",
};
const plain: LogLine = { ...LINE, byHand: null, by: null, until: null };
const cellsOf = (change: Partial<Record<(typeof LOG_COLUMNS)[number], string | number>>) =>
  lineCells(LINE, createSay("en")).map((cell, at) => change[LOG_COLUMNS[at] ?? "account"] ?? cell);

test.each(["en", "zh-CN"] as const)("a line written in %s is read again", (locale) => {
  const say = createSay(locale);
  const rows = [LINE, plain].map((line) => lineCells(line, say));
  expect(readLogCells(rows, []).lines).toEqual([LINE, plain]);
});

test("lines come in their own order, however the person sorted them; those of one run as they stand", () => {
  const later = { ...plain, run: "2026-10-02T08:00:00.000Z" };
  const byHandTyped = { ...plain, account: "Typed", on: "2026-10-01", run: "" };
  const second = { ...plain, account: "Beta" };
  const rows = [later, byHandTyped, LINE, second].map((line) => lineCells(line, createSay("en")));
  expect(readLogCells(rows, []).lines).toEqual([LINE, second, byHandTyped, later]);
});

test.each([
  ["a date that Excel made a serial day of", { on: 46295 }, { on: "2026-09-30" }],
  ["a last day typed as a date", { until: 46387 }, { until: "2026-12-31" }],
  ["a last day in words", { until: "soon" }, { until: null }],
  ["a tier in small letters", { to: "2s", byHand: "2s" }, { to: "2S", byHand: "2S" }],
  ["an open question in any words", { from: "待定" }, { from: "open" }],
])("%s", (_, change, expected) => {
  expect(readLogCells([cellsOf(change)], []).lines).toEqual([{ ...LINE, ...expected }]);
});

test.each([
  ["no account", { account: "" }],
  ["no day, of nobody's run", { on: "", run: "" }],
  ["no readable day, of nobody's run", { on: "last week", run: "" }],
])("a line with %s is left out", (_, change) => {
  expect(readLogCells([cellsOf(change)], []).lines).toEqual([]);
});

test.each([
  ["the day is that of the run", { on: "" }, {}],
  ["a day that nobody can read, likewise", { on: "last week" }, {}],
  ["where it stood before is no move", { from: "" }, { from: "B" }],
  ["where it stood after is what was set by hand", { to: "" }, { to: "B" }],
  [
    "neither is known, nor was it set by hand: no move",
    { from: "", to: "", byHand: "" },
    { from: "open", to: "open", byHand: null },
  ],
  ["where it stood after is no move", { to: "", byHand: "" }, { to: "open", byHand: null }],
  ["no run wrote it", { run: "" }, { run: "" }],
])("a cell that is gone with its column: %s", (_, change, expected) => {
  expect(readLogCells([cellsOf(change)], []).lines).toEqual([{ ...LINE, ...expected }]);
});
