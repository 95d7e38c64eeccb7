import { analyse, planReport, type ColumnReferences, type Settings } from "../../../src/engine";
import { PRINTED_HEIGHT } from "../../../src/engine/report/page";
import { createSay } from "../../../src/locales";
import { sampleTable, settingsWith } from "../sampleTable";
import { rowBeginning, rowsOf, texts } from "./reportRows";

const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo", "Fox"],
  revenue: ["Revenue", 500, 300, 100, 60, 40, 0],
  previousRevenue: ["Last year", 400, 600, 0, 60, 50, 90],
  lastOrder: ["Last order", "2026-09-01", "2026-01-01", "2026-08-01", "2026-07-01", "", "2025-01-01"],
  orders: ["Orders", 9, 8, 1, 2, 3, 4],
});
const REFERENCES: ColumnReferences = {
  abcClass: "P[ABC class]",
  share: "P[Share]",
  lifecycle: "P[Lifecycle]",
  rfm: "P[RFM]",
  retention: "P[Retention]",
};
const run = (models: Settings["models"], table = TABLE) =>
  analyse({
    table,
    settings: settingsWith({}, { asOf: "2026-09-30", ...(models ? { models } : {}) }),
    today: "2026-11-22",
  });
const report = (models: Settings["models"], references = REFERENCES) =>
  planReport(run(models), references, createSay("en"), "2026-09-30 14:05");
const section = (title: string, models: Settings["models"] = ["abc", "lifecycle", "rfm", "retention"]) => {
  const rows = [...rowsOf(report(models))].map(([, cells]) => cells);
  const start = rows.findIndex(([first]) => first === title);
  expect(start).toBeGreaterThan(0);
  return rows.slice(start);
};
const rowOf = (rows: ReturnType<typeof section>, first: string) =>
  rows.find(([cell]) => cell === first) ?? [];

describe("a chosen model has a section", () => {
  test("classes with live count and share over its own column", () => {
    const cells = rowOf(section("Retention"), "retained");
    expect(cells[1]).toBe('=COUNTIF(P[Retention],"retained")');
    expect(cells[4]).toBe('=SUMIFS(P[Share],P[Retention],"retained")');
  });

  test("scores are counted by the figures that the column holds", () => {
    const cells = rowOf(section("RFM"), "R5 most recent");
    expect(cells[1]).toBe('=COUNTIFS(P[RFM],">=500",P[RFM],"<600")');
    expect(cells[4]).toBe('=SUMIFS(P[Share],P[RFM],">=500",P[RFM],"<600")');
  });

  test("accounts without a class have a row, as computed: a blank cell cannot be counted apart from a blank line", () => {
    const cells = rowOf(section("RFM"), "no class");
    expect([cells[1], cells[4]]).toEqual([1, 0.04]);
    expect(section("Lifecycle", ["abc", "lifecycle"]).some(([first]) => first === "no class")).toBe(false);
  });

  test("an open question is counted by its word", () => {
    const table = sampleTable({ acceptance: ["Acceptance", 80, 20, ""], name: ["Firm", "A", "B", "C"] });
    const rows = [
      ...rowsOf(
        planReport(run(["firstSort"], table), { firstSort: "P[First sort]" }, createSay("en"), "2026-09-30"),
      ),
    ].map(([, cells]) => cells);
    expect(rowOf(rows, "open question")[1]).toBe('=COUNTIF(P[First sort],"open question")');
    expect(rowOf(rows, "unlikely")[1]).toBe('=COUNTIF(P[First sort],"unlikely")');
  });

  test("without a column to point at, figures stand as computed", () => {
    const [, cells] = rowBeginning(report(["abc", "retention"], {}), "retained");
    expect([cells[1], cells[4]]).toEqual([4, 0.9]);
  });

  test("what its reader is to know stands below", () => {
    const found = texts(report(["abc", "retention"]));
    expect(found).toContain("Compared: Revenue with Last year.");
    expect(found).toContain("Of the accounts of the earlier period, 4 of 5 are retained (80%).");
  });

  test("lifecycle shows its mix at a glance, live", () => {
    const rows = section("Lifecycle");
    expect(rows[1]).toEqual(["value", "migrating", "potential", "base", "frozen"]);
    expect(rows[2]?.[0]).toBe('=COUNTIF(P[Lifecycle],"value")');
  });
});

test("models that ran but were not chosen have none", () => {
  expect(run(undefined).retention).toBeDefined();
  expect(texts(report(undefined))).not.toContain("Retention");
});

describe("[C5] the bridge", () => {
  const rows = section("From Revenue of the earlier period to that of the later one");

  test("leads from one sum to the other, each part with its accounts", () => {
    const line = (label: string) => {
      const [, , , count, value] = rowOf(rows, label);
      return [count, value];
    };
    expect(line("Earlier period")).toEqual([5, 1200]);
    expect(line("Lost")).toEqual([1, -90]);
    expect(line("Retained, bring less")).toEqual([2, -310]);
    expect(line("Retained, bring as much or more")).toEqual([2, 100]);
    expect(line("New")).toEqual([1, 100]);
    expect(line("Later period")[0]).toBe(5);
    expect(rowOf(rows, "Nothing or less in both")).toEqual([]);
  });

  test("adds up by a formula over its rows", () => {
    const sheetRows = rowsOf(report(["abc", "retention"]));
    const rowNumber = (label: string) =>
      1 + ([...sheetRows].find(([, cells]) => cells[0] === label)?.[0] ?? 0);
    const [first, last] = [rowNumber("Earlier period"), rowNumber("Later period")];
    const [, cells] = [...sheetRows].find(([row]) => row === last - 1) ?? [0, []];
    expect(cells[4]).toBe(`=SUM(F${first}:F${last - 1})`);
    expect(cells[5]).toBe(`=IF(F${first}=0,0,F${last}/F${first})`);
  });

  test("only where retention was chosen", () =>
    expect(texts(report(["abc", "lifecycle"]))).not.toContain("Earlier period"));
});

test("a report of further models alone is called by the first of them, and leads with its mix", () => {
  const found = texts(report(["rfm", "lifecycle"]));
  expect(found[0]).toBe("RFM report");
  const mixes = found.filter((text) => /^(RFM|Lifecycle): /.test(text));
  expect(mixes).toEqual([
    "RFM: R5 most recent 1 · R4 recent 1 · R3 in between 1 · R2 long ago 1 · R1 longest ago 1 · no class 1",
  ]);
});

describe("without ABC there is no value to show", () => {
  test("a class has the next step that all its accounts share", () => {
    const cells = rowOf(section("Retention", ["retention"]), "lost");
    expect(cells[3]).toBe("Ask why they stopped; offer a way back.");
  });

  test("and none where each has its own", () => {
    const table = sampleTable({
      name: ["Firm", "Acme", "Beta"],
      revenue: ["Revenue", 10, 10],
      previousRevenue: ["Last year", 10, 10],
      relationship: ["Relationship", 5, 0],
    });
    const plan = planReport(run(["retention"], table), {}, createSay("en"), "2026-09-30");
    expect(rowBeginning(plan, "retained")[1][3]).toBe("");
  });

  test("sections stand in the order in which the models were chosen", () => {
    const found = texts(report(["retention", "lifecycle"]));
    expect(found.indexOf("Retention")).toBeLessThan(found.indexOf("Lifecycle"));
  });
});

test("no printed page is longer than paper, however many models were chosen", () => {
  const plan = report(["abc", "lifecycle", "rfm", "retention"]);
  const starts = [0, ...plan.pageBreaks];
  expect(starts.length).toBeGreaterThan(1);
  starts.forEach((start, at) => {
    let height = 0;
    for (let row = start; row < (starts[at + 1] ?? plan.print.rowCount); row++)
      height += plan.rowHeights[row] ?? 0;
    expect(height).toBeLessThanOrEqual(PRINTED_HEIGHT);
  });
});
