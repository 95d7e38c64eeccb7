import { analyse, defaultSettings, type Analysis } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { movedLines } from "../../../src/taskpane/results/movedLines";
import { listOf, type Row } from "../../engine/history/logSupport";

const run = (rows: readonly Row[], record: Analysis["record"] = undefined): Analysis =>
  analyse({
    today: "2026-11-22",
    table: listOf(rows),
    settings: defaultSettings(),
    previous: { record: record ?? null, at: "2026-11-14 09:30" },
  });
const BEFORE: Row[] = [
  ["Acme", "yyyn"],
  ["Beta", "yyyy"],
  ["Ceta", "nnnn"],
];

test("a line leads to the rows of those who moved", () => {
  const after = run(
    [
      ["Acme", "yyyy"],
      ["Beta", "yyyn"],
      ["Ceta", "nnnn"],
    ],
    run(BEFORE).record,
  );
  const [line, ...others] = movedLines(after);
  expect(others).toEqual([]);
  expect(line && [line.column, createSay("en")(line.message), line.rows]).toEqual([
    "tier",
    "2 accounts changed tier since Nov 14, 2026: 1 up and 1 down.",
    [2, 3],
  ]);
});

test("none where no earlier run is known", () => {
  expect(movedLines(run(BEFORE))).toEqual([]);
});
