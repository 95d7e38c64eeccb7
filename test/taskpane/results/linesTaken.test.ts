import type { Preview } from "../../../src/app/types";
import { createSay } from "../../../src/locales";
import { linesMessage } from "../../../src/taskpane/results/linesTaken";

const source = (rows: number, lines?: Preview["source"]["lines"]): Preview["source"] => ({
  kind: "range",
  sheet: "Deals",
  address: "A1:C301",
  rows,
  columns: 3,
  ...(lines && { lines }),
});
const said = (of: Preview["source"], locale: "en" | "zh-CN" = "en") => {
  const message = linesMessage(of);
  return message && createSay(locale)(message);
};

test.each([
  ["nothing where no line is hidden or left out", source(300, { of: 300, taken: "all" }), null],
  ["nothing where nothing is known of lines", source(300), null],
  [
    "the visible ones",
    source(120, { of: 300, shown: 120, taken: "visible" }),
    "Visible rows only: 120 of 300.",
  ],
  [
    "all, hidden ones too",
    source(300, { of: 300, shown: 120, taken: "all" }),
    "All 300 rows, the 180 hidden ones included.",
  ],
  ["the selected ones", source(51, { of: 300, taken: "chosen" }), "Selected rows only: 51 of 300."],
])("says which lines take part: %s", (_, of, expected) => expect(said(of)).toBe(expected));

test("in Chinese", () => {
  expect(said(source(120, { of: 300, shown: 120, taken: "visible" }), "zh-CN")).toBe(
    "仅可见行：300 行中的 120 行。",
  );
});
