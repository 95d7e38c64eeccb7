/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-charts */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({
    cells: [
      ["", "A", "B", "C", "Cumulative"],
      ["Alpha", 60, null, null, 0.6],
      ["Beta", null, 25, null, 0.85],
      ["Other (3)", null, null, 15, 1],
    ],
  });
});
afterEach(() => workbench.close());

const onSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem("Sheet1"), context));

test("a Pareto combo as the report draws it", () =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:E4"), "Columns");
    chart.name = "VitalFew.pareto";
    chart.title.text = "80/20";
    chart.legend.position = "Bottom";
    chart.plotVisibleOnly = false;
    for (let index = 0; index < 3; index++) {
      const series = chart.series.getItemAt(index);
      series.gapWidth = 20;
      series.overlap = 100;
      series.format.fill.setSolidColor(["#375623", "#BF9000", "#7F7F7F"][index] ?? "");
    }
    const line = chart.series.getItemAt(3);
    line.chartType = "Line";
    line.axisGroup = "Secondary";
    line.format.line.set({ color: "#1F4E79", weight: 2, lineStyle: "Dash" });
    line.markerStyle = "None";
    line.hasDataLabels = true;
    line.dataLabels.numberFormat = "0%";
    const secondary = chart.axes.getItem("Value", "Secondary");
    secondary.minimum = 0;
    secondary.maximum = 1;
    secondary.numberFormat = "0%";
    secondary.title.text = "Cumulative share";
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.title.format.font.size = 14;
    chart.setPosition("G2", "L20");
    chart.series.load("items/name,items/chartType,items/axisGroup,count");
    chart.load("name,left,top,width,height,plotVisibleOnly,chartType,title/text,legend/position");
    await context.sync();
    expect(chart.series.items.map(({ name, chartType, axisGroup }) => [name, chartType, axisGroup])).toEqual([
      ["A", "ColumnClustered", "Primary"],
      ["B", "ColumnClustered", "Primary"],
      ["C", "ColumnClustered", "Primary"],
      ["Cumulative", "Line", "Secondary"],
    ]);
    expect(chart.toJSON()).toMatchObject({
      name: "VitalFew.pareto",
      plotVisibleOnly: false,
      title: { text: "80/20" },
    });
    const place = sheet.getRange("G2:L20").load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([
      place.left,
      place.top,
      place.width,
      place.height,
    ]);
    expect(workbench.book.activeSheet().charts()).toMatchObject([
      {
        name: "VitalFew.pareto",
        series: [
          {
            name: "=Sheet1!$B$1",
            values: "Sheet1!$B$2:$B$4",
            categories: "Sheet1!$A$2:$A$4",
            gapWidth: 20,
            overlap: 100,
            color: "#375623",
          },
          { color: "#BF9000" },
          { color: "#7F7F7F" },
          {
            type: "Line",
            axisGroup: "Secondary",
            color: "#1F4E79",
            lineWeight: 2,
            dashed: true,
            markers: false,
            dataLabels: { numberFormat: "0%" },
          },
        ],
        axes: {
          value: { minimum: 0, majorGridlines: false },
          secondaryValue: {
            visible: true,
            minimum: 0,
            maximum: 1,
            numberFormat: "0%",
            title: "Cumulative share",
          },
        },
        parts: { title: { fontSize: 14 } },
      },
    ]);
  }));

test("series are added, given cells, reordered by deletion; points have values and colours", () =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"), "Columns");
    const added = chart.series.add("Share");
    added.setValues(sheet.getRange("E2:E4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    chart.series.getItemAt(0).delete();
    const [first] = [chart.series.getItemAt(0).load("name")];
    const points = first.points.load("items/value,count");
    first.points.getItemAt(1).format.fill.setSolidColor("#C00000");
    await context.sync();
    expect([first.name, points.count, points.items.map(({ value }) => value as unknown)]).toEqual([
      "Share",
      3,
      [0.6, 0.85, 1],
    ]);
    expect(workbench.book.activeSheet().charts()[0]?.series).toMatchObject([
      {
        name: "Share",
        values: "Sheet1!$E$2:$E$4",
        categories: "Sheet1!$A$2:$A$4",
        pointColors: { 1: "#C00000" },
      },
    ]);
  }));

test("a chart of one series is titled by it and has no legend", () =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts
      .add("ColumnClustered", sheet.getRange("A1:B4"), "Auto")
      .load("title/text,legend/visible,name");
    await context.sync();
    expect([chart.title.text, chart.legend.visible, chart.name]).toEqual(["A", false, "Chart 1"]);
  }));

test("setData takes new cells and keeps the looks", () =>
  onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.series.getItemAt(1).chartType = "Line";
    chart.series.getItemAt(0).format.fill.setSolidColor("#123456");
    chart.setData(sheet.getRange("A1:C3"), "Columns");
    await context.sync();
    expect(workbench.book.activeSheet().charts()[0]?.series).toMatchObject([
      { values: "Sheet1!$B$2:$B$3", color: "#123456", type: "ColumnClustered" },
      { values: "Sheet1!$C$2:$C$3", type: "Line" },
    ]);
  }));

test("charts are found, listed as shapes with an alternative text, and deleted", () =>
  onSheet(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("A1:E4")).name = "Mine";
    const shapes = sheet.shapes.load("items/name,items/type");
    await context.sync();
    const [shape] = shapes.items;
    expect([shape?.name, shape?.type]).toEqual(["Mine", "Unsupported"]);
    if (shape) shape.altTextDescription = "A line that falls.";
    const found = sheet.charts.getItemOrNullObject("mine").load("id");
    await context.sync();
    expect(workbench.book.activeSheet().charts()[0]?.altText).toBe("A line that falls.");
    found.delete();
    const gone = sheet.charts.getItemOrNullObject("Mine");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test.each([
  [
    "a series name of 256 characters",
    (chart: Excel.Chart): void => void (chart.series.getItemAt(0).name = "x".repeat(256)),
    "InvalidArgument",
  ],
  [
    "an overlap beyond 100 %",
    (chart: Excel.Chart): void => void (chart.series.getItemAt(0).overlap = 101),
    "InvalidArgument",
  ],
  [
    "a chart that is not there",
    (chart: Excel.Chart): void => void chart.worksheet.charts.getItem("nope").load("name"),
    "ItemNotFound",
  ],
  [
    "a kind that Excel does not know",
    (chart: Excel.Chart): void =>
      void chart.worksheet.charts.add("Invalid", chart.worksheet.getRange("A1:B4")),
    "InvalidArgument",
  ],
])("%s is refused", async (_title, change, code) => {
  const error = await rejection(
    onSheet(async (sheet, context) => {
      change(sheet.charts.add("ColumnClustered", sheet.getRange("A1:B4"), "Columns"));
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
