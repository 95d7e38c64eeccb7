import { stamp } from "../../src/app/stamp";
import type { Sheet } from "../../src/workbench/workbook";
import { HEADERS, LINES, setUp, tableSetUp, type Setup } from "./support/prospects";

const reportOf = ({ workbench }: Setup, name: string): Sheet => {
  const sheet = workbench.book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
};
const formulasOf = (sheet: Sheet) => {
  const used = sheet.usedArea(true);
  return used ? sheet.formulas(used) : [];
};

describe("the report", () => {
  test("stands on its own sheet, with live formulas over the written columns and three native charts", async () => {
    const made = await tableSetUp();
    const { reportSheet } = await made.app.report();
    const sheet = reportOf(made, reportSheet);
    const formulas = formulasOf(sheet).flat().map(String);
    expect(formulas.some((formula) => formula.includes("Prospects[ABC class]"))).toBe(true);
    expect(formulas.some((formula) => formula.includes("Prospects[Tier]"))).toBe(true);
    await made.workbench.book.recalculated();
    const used = sheet.usedArea(true);
    expect(
      used &&
        sheet
          .values(used)
          .flat()
          .filter((value) => typeof value === "string" && value.startsWith("#")),
    ).toEqual([]);
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.pageLayout.fitToWidth).toBe(1);
    expect(
      sheet
        .charts()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["VitalFew.Classes", "VitalFew.Pareto", "VitalFew.Tiers"]);
    expect(made.workbench.book.activeSheet().name).toBe(reportSheet);
    expect([...made.workbench.host.unimplemented]).toEqual([]);
  });

  test("has the Pareto combo: columns by class, cumulative line and threshold on the secondary axis", async () => {
    const made = await tableSetUp();
    const sheet = reportOf(made, (await made.app.report()).reportSheet);
    const pareto = sheet.charts().find(({ name }) => name === "VitalFew.Pareto");
    expect(pareto?.series.map(({ type, axisGroup }) => [type, axisGroup])).toEqual([
      ["ColumnClustered", "Primary"],
      ["ColumnClustered", "Primary"],
      ["ColumnClustered", "Primary"],
      ["Line", "Secondary"],
      ["Line", "Secondary"],
    ]);
    expect(pareto?.series.slice(0, 3).map(({ color, overlap }) => [color, overlap])).toEqual([
      ["#0B5A8A", 100],
      ["#7FB7DB", 100],
      ["#D5DDE3", 100],
    ]);
    expect(pareto?.axes.secondaryValue).toMatchObject({ minimum: 0, maximum: 1, numberFormat: "0%" });
    expect(pareto).toMatchObject({ plotVisibleOnly: false, title: { visible: true } });
    expect(pareto?.altText).not.toBe("");
  });

  test("again: the same sheet, the same charts, and only the run stamp differs", async () => {
    let minute = 0;
    const now = () => new Date(2026, 8, 30, 14, minute);
    const made = await tableSetUp({ now });
    const first = reportOf(made, (await made.app.report()).reportSheet);
    await made.workbench.book.recalculated();
    const before = formulasOf(first);
    const charts = first.charts();
    const { pageBreaks } = first;
    expect(pageBreaks.rows.length).toBeGreaterThan(0);
    // A break of before, which clearing cells leaves standing.
    first.pageBreaks = { ...pageBreaks, rows: [...pageBreaks.rows, 3] };
    minute = 1;
    const { reportSheet } = await made.app.report();
    expect(made.workbench.book.sheets()).toHaveLength(2);
    const differences = formulasOf(reportOf(made, reportSheet)).flatMap((line, row) =>
      line.flatMap((cell, column) => (cell === before[row]?.[column] ? [] : [[before[row]?.[column], cell]])),
    );
    expect(differences).toEqual([["Run: 2026-09-30 14:00", "Run: 2026-09-30 14:01"]]);
    expect(first.charts()).toEqual(charts);
    expect(first.pageBreaks).toEqual(pageBreaks);
  });

  test("is found again when it was renamed", async () => {
    const made = await tableSetUp();
    reportOf(made, (await made.app.report()).reportSheet).name = "For the boss";
    expect((await made.app.report()).reportSheet).toBe("For the boss");
    expect(made.workbench.book.sheets()).toHaveLength(2);
  });

  test("takes another name where the user has a sheet of that name, and leaves that sheet alone", async () => {
    const made = await tableSetUp();
    const users = made.workbench.book.addSheet("80-20 report");
    users.write({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["mine"]]);
    made.workbench.book.activate(made.sheet);
    expect((await made.app.report()).reportSheet).toBe("80-20 report (2)");
    expect(users.values({ row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([["mine"]]);
  });

  test("loses the charts of a model that no longer runs, and keeps a chart of the user", async () => {
    const made = await tableSetUp();
    const sheet = reportOf(made, (await made.app.report()).reportSheet);
    const [chart] = sheet.charts();
    if (!chart) throw new Error("The report has charts.");
    sheet.addChart({ ...chart, name: "Mine" });
    await made.app.report({ settings: { models: ["readiness"] } });
    expect(
      sheet
        .charts()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(["Mine", "VitalFew.Tiers"]);
  });

  test("is no source itself: on it, the rows that it reports on are classified", async () => {
    const made = await setUp({ cells: [["Prospects"], [], HEADERS, ...LINES] });
    const { reportSheet } = await made.app.report();
    expect(made.workbench.book.activeSheet().name).toBe(reportSheet);
    const { source, alternatives } = await made.app.preview();
    expect(source).toMatchObject({ kind: "range", sheet: "Sheet1", address: "A3:H11" });
    expect(alternatives).toEqual([]);
    await expect(made.app.preview({ choice: { kind: "sheet", name: reportSheet } })).rejects.toThrow(
      "is a report of this add-in",
    );
  });
});

test("stamp writes the local minute", () => {
  expect(stamp(new Date(2026, 8, 3, 4, 5))).toBe("2026-09-03 04:05");
});
