import { listen, openBook } from "../openBook";
import { pareto } from "../pareto";
import { renameSheetIn } from "../../../../src/workbench/workbook/charts/renameSheet";
import { shiftReference } from "../../../../src/workbench/workbook/charts/shiftReference";
import type { Edit } from "../../../../src/workbench/workbook";

type Change = Extract<Edit, { kind: "structure" }>["change"];
const whole = { row: 0, column: 0, rowCount: 1000, columnCount: 40 };

describe("charts", () => {
  test("are plain data: added, changed, removed, and told of", async () => {
    const { book, sheet } = await openBook();
    const edits = listen(book);
    const chart = sheet.addChart(pareto);
    expect(sheet.charts()).toEqual([{ ...pareto, id: chart.id }]);
    sheet.updateChart({ ...chart, width: 400 });
    expect(sheet.charts()[0]?.width).toBe(400);
    sheet.removeChart(chart.id);
    expect(sheet.charts()).toEqual([]);
    expect(edits).toEqual(
      Array.from({ length: 3 }, () => ({ kind: "chart", sheetId: sheet.id, by: "user" })),
    );
    expect(book.journal.sheet(sheet.id)?.charts).toBe(true);
    expect(() => sheet.updateChart(chart)).toThrow(RangeError);
  });

  test("what they show follows its cells", async () => {
    const { book, sheet } = await openBook();
    const report = book.addSheet("Report");
    report.addChart(pareto);
    sheet.insertRows(0, 2);
    sheet.insertColumns(1, 1);
    expect(report.charts()[0]?.series[0]).toMatchObject({
      name: "=Sheet1!$C$3",
      values: "Sheet1!$C$4:$C$11",
      categories: "Sheet1!$A$4:$A$11",
    });
  });

  test("texts that come from cells, and bubbles' sizes, follow their cells too", async () => {
    const { book, sheet } = await openBook();
    const report = book.addSheet("Report");
    const [first] = pareto.series;
    if (!first) throw new Error("The chart has no series.");
    report.addChart({
      ...pareto,
      title: { visible: true, text: "", formula: "=Sheet1!$A$1" },
      axes: { ...pareto.axes, value: { ...pareto.axes.value, titleFormula: "=Sheet1!$B$1" } },
      series: [
        {
          ...first,
          bubbleSizes: "Sheet1!$C$2:$C$9",
          points: { 1: { label: { formula: "=Sheet1!$D$1" } } },
          trendlines: [{ type: "Linear", label: { formula: "=Sheet1!$E$1" } }],
        },
      ],
    });
    sheet.insertRows(0, 1);
    sheet.name = "Data";
    expect(report.charts()[0]).toMatchObject({
      title: { formula: "=Data!$A$2" },
      axes: { value: { titleFormula: "=Data!$B$2" } },
      series: [
        {
          bubbleSizes: "Data!$C$3:$C$10",
          points: { 1: { label: { formula: "=Data!$D$2" } } },
          trendlines: [{ label: { formula: "=Data!$E$2" } }],
        },
      ],
    });
  });

  test.each<[reference: string, change: Change, start: number, count: number, after: string]>([
    ["S!$B$2:$B$9", "RowInserted", 1, 2, "S!$B$4:$B$11"],
    ["S!$B$2:$B$9", "RowInserted", 8, 1, "S!$B$2:$B$10"],
    ["S!$B$2:$B$9", "RowInserted", 9, 1, "S!$B$2:$B$9"],
    ["S!$B$2:$B$9", "RowDeleted", 0, 3, "S!$B$1:$B$6"],
    ["S!$B$2:$B$9", "RowDeleted", 7, 9, "S!$B$2:$B$7"],
    ["S!$B$2:$B$9", "RowDeleted", 1, 8, "#REF!"],
    ["S!$B$2:$C$9", "ColumnDeleted", 2, 1, "S!$B$2:$B$9"],
    ["S!$Z$1", "ColumnInserted", 0, 1, "S!$AA$1"],
    ["'S'!B2:B9", "RowInserted", 0, 1, "'S'!$B$3:$B$10"],
    ["Other!$B$2", "RowInserted", 0, 1, "Other!$B$2"],
    ["Name", "RowInserted", 0, 1, "Name"],
  ])("%s after %s at %i of %i is %s", (reference, change, start, count, after) => {
    const area = change.startsWith("Row")
      ? { ...whole, row: start, rowCount: count }
      : { ...whole, column: start, columnCount: count };
    expect(shiftReference(reference, "s", change, area)).toBe(after);
  });

  test.each([
    ["Report!$B$2", "'Q3 report'!$B$2"],
    ["'report'!A1:B2", "'Q3 report'!A1:B2"],
    ["Other!A1", "Other!A1"],
    ["Report", "Report"],
  ])("%s after its sheet is renamed is %s", (reference, after) => {
    expect(renameSheetIn(reference, "Report", "Q3 report")).toBe(after);
  });
});
