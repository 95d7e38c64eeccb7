import { analyse, defaultSettings, planReport, type SheetPlan, type TableData } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable, SIX } from "../sampleTable";
import { texts } from "./reportRows";

const NOW = "2026-09-30 14:05";
const report = (table: TableData): SheetPlan =>
  planReport(analyse({ today: "2026-11-22", table, settings: defaultSettings() }), {}, createSay("en"), NOW);

describe("notes", () => {
  test("what could not be read, counted by kind and column", () => {
    const table = sampleTable({
      need: ["Need?", "yes", "blue", "yes", "?"],
      budget: ["Budget", "yes", "no", "no", "yes"],
      revenue: ["Revenue", 5, "n/a", "about 3", 7],
    });
    const notes = texts(report(table));
    expect(notes).toEqual(
      expect.arrayContaining([
        "3 cells need a look; the pane lists them and leads to each. Nothing was guessed, no row left out.",
        "2 × not a number in Revenue, first in row 3.",
        "1 × not a yes or no in Need?, first in row 3.",
      ]),
    );
  });

  test("an issue of a joined table names its sheet", () => {
    const analysis = analyse({ today: "2026-11-22", table: SIX, settings: defaultSettings() });
    const [issue] = analysis.issues;
    if (!issue) throw new Error("SIX has an issue.");
    const plan = planReport(
      { ...analysis, issues: [{ ...issue, sheet: "People" }] },
      {},
      createSay("en"),
      NOW,
    );
    expect(texts(plan)).toContain("1 × not a number in People › Revenue, first in row 6.");
  });

  test("[P5] a tie across the line", () => {
    const table = sampleTable({ revenue: ["Revenue", 400, 50, 50, 50, 50, 50, 10] });
    expect(texts(report(table))).toContainEqual(expect.stringMatching(/^5 accounts have the same Revenue/));
  });

  test("[P4] both conventions of the line", () => {
    const table = sampleTable({ revenue: ["Revenue", 50, 35, 10, 5] });
    expect(texts(report(table))).toContain(
      "The account that crosses a line is in the better class: with it, A has 2 and reaches 85%; without it, 1 and 50%. Lines at 80% and 95%; equal values are never split.",
    );
  });

  test.each<[string, number[], string]>([
    [
      "a line that only just is not reached",
      [79_980, 40, 19_980],
      "with it, A has 2 and reaches 99.96%; without it, 1 and 79.98%",
    ],
    ["one account", [90, 5, 5], "with it, A has 1 and reaches 90%; without it, 0 and 0%"],
  ])("[P4] %s is told so", (_, values, sentence) => {
    const said = texts(report(sampleTable({ revenue: ["Revenue", ...values] })));
    expect(said.join(" ")).toContain(sentence);
  });

  test.each<[number[], string]>([
    [
      [10, 0],
      "Of Revenue, the largest account brings 100%. That is as concentrated as a single account (Herfindahl index 1).",
    ],
    [
      [50, 50],
      "Of Revenue, the largest account brings 50%. That is as concentrated as 2 equal accounts (Herfindahl index 0.5).",
    ],
    [
      new Array<number>(8).fill(5),
      "Of Revenue, the largest account brings 12.5% and the largest 5 bring 62.5%. That is as concentrated as 8 equal accounts (Herfindahl index 0.125).",
    ],
  ])("[§4] concentration names no more accounts than there are: %j", (values, sentence) => {
    expect(texts(report(sampleTable({ revenue: ["Revenue", ...values] })))).toContain(sentence);
  });
});
