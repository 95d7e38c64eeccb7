/** What charts do of themselves. https://learn.microsoft.com/javascript/api/excel/excel.chart */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";
import { until } from "./support/until";
import { withChart } from "./support/withChart";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({
    cells: [
      ["Month", "Units", "Price", "Size", "Title of the chart"],
      [1, 10, 3, 5, null],
      [2, 20, 5, 6, null],
      [3, 30, 7, 7, null],
      [4, 41, 9, 8, null],
    ],
  });
});
afterAll(() => workbench.close());

const state = () => workbench.book.activeSheet().charts().at(-1);

test("a title follows its cell, and its characters may look otherwise", () =>
  withChart("ColumnClustered", async (chart, context) => {
    chart.title.setFormula("=Sheet1!$E$1");
    chart.title.getSubstring(0, 5).font.color = "#FF0000";
    chart.title.load("text");
    await context.sync();
    expect(chart.title.text).toBe("Title of the chart");
    expect(state()?.title).toMatchObject({
      formula: "=Sheet1!$E$1",
      runs: [{ start: 0, length: 5, look: { fontColor: "#FF0000" } }],
    });
  }));

test("limits that nobody set are numbers of Excel's own, around the values", () =>
  withChart("ColumnClustered", async (chart, context) => {
    const axis = chart.axes.valueAxis.load("minimum,maximum,majorUnit,minorUnit");
    await context.sync();
    const [low, high, major, minor] = [
      axis.minimum,
      axis.maximum,
      axis.majorUnit,
      axis.minorUnit,
    ] as number[];
    expect([low, high]).toEqual([0, 50]);
    expect([major, minor]).toEqual([10, 2]);
    axis.maximum = 100;
    axis.maximum = "";
    axis.load("maximum");
    await context.sync();
    expect(axis.maximum).toBe(50);
  }));

test("a trendline says its equation and how well it fits", () =>
  withChart("ColumnClustered", async (chart, context) => {
    const line = chart.series.getItemAt(1).trendlines.add("Linear");
    line.set({ showEquation: true, showRSquared: true });
    line.load("name,intercept");
    line.label.load("text");
    await context.sync();
    expect([line.name, line.intercept]).toEqual(["Linear (Price)", 1]);
    expect(line.label.text).toBe("y = 2x + 1\nR² = 1");
  }));

test("a point's label says what its series' labels say, until it is told otherwise", () =>
  withChart("ColumnClustered", async (chart, context) => {
    const series = chart.series.getItemAt(0);
    series.dataLabels.set({ showSeriesName: true, separator: ": " });
    series.dataLabels.showValue = true;
    const one = series.points.getItemAt(1).dataLabel.load("text,separator");
    const other = series.points.getItemAt(2).dataLabel;
    other.formula = "=Sheet1!$E$1";
    other.load("text");
    await context.sync();
    expect([one.text, one.separator, other.text]).toEqual(["Units: 20", ": ", "Title of the chart"]);
  }));

test("plotting by rows turns series into points", () =>
  withChart("ColumnClustered", async (chart, context) => {
    chart.load("plotBy");
    await context.sync();
    expect(chart.plotBy).toBe("Columns");
    chart.plotBy = "Rows";
    chart.series.load("count");
    chart.load("plotBy");
    await context.sync();
    expect([chart.plotBy, chart.series.count]).toEqual(["Rows", 4]);
  }));

test("series change places within their group", () =>
  withChart("ColumnClustered", async (chart, context) => {
    chart.series.getItemAt(1).plotOrder = 1;
    chart.series.load("items/name,items/plotOrder");
    await context.sync();
    expect(chart.series.items.map(({ name, plotOrder }) => [name, plotOrder])).toEqual([
      ["Price", 1],
      ["Units", 2],
    ]);
  }));

test("dimensions of a series come as texts, with their addresses", () =>
  withChart("XYScatter", async (chart, context) => {
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(chart.worksheet.getRange("A2:A5"));
    const values = series.getDimensionValues("YValues");
    const source = series.getDimensionDataSourceString("XValues");
    const kind = series.getDimensionDataSourceType("Values");
    await context.sync();
    expect([values.value, source.value, kind.value]).toEqual([
      ["3", "5", "7", "9"],
      "Sheet1!$A$2:$A$5",
      "LocalRange",
    ]);
  }));

test("a legend's entry can be taken out of it", () =>
  withChart("ColumnClustered", async (chart, context) => {
    chart.legend.visible = true;
    const entries = chart.legend.legendEntries;
    entries.getItemAt(1).visible = false;
    const shown = entries.getItemAt(0).load("left,top,width,height,index");
    await context.sync();
    expect(state()?.legend.hiddenEntries).toEqual([1]);
    expect(shown.width).toBeGreaterThan(0);
    const gone = entries.getItemAt(1).load("left");
    expect((await rejection(context.sync())).code).toBe("InvalidOperation");
    expect(gone.isNullObject).toBe(false);
  }));

test("activating a chart tells its listeners; selecting cells ends it", async () => {
  const heard: string[] = [];
  const noted = (what: string): Promise<void> => {
    heard.push(what);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B5"));
    chart.load("id");
    sheet.charts.onDeleted.add((event) => noted(`deleted ${event.chartId}`));
    chart.onActivated.add((event) => noted(`activated ${event.chartId}`));
    chart.onDeactivated.add((event) => noted(`deactivated ${event.chartId}`));
    await context.sync();
    chart.activate();
    await context.sync();
    sheet.getRange("A1").select();
    await context.sync();
    chart.delete();
    await context.sync();
    await until(() => heard.length === 3);
    expect(heard).toEqual([`activated ${chart.id}`, `deactivated ${chart.id}`, `deleted ${chart.id}`]);
  });
});

test.each<[string, string, object[]]>([
  [
    "XYScatter",
    "A1:C5",
    [
      { name: "=Sheet1!$B$1", categories: "Sheet1!$A$2:$A$5", values: "Sheet1!$B$2:$B$5" },
      { name: "=Sheet1!$C$1", categories: "Sheet1!$A$2:$A$5", values: "Sheet1!$C$2:$C$5" },
    ],
  ],
  [
    "Bubble",
    "B1:D5",
    [
      {
        name: "=Sheet1!$C$1",
        categories: "Sheet1!$B$2:$B$5",
        values: "Sheet1!$C$2:$C$5",
        bubbleSizes: "Sheet1!$D$2:$D$5",
      },
    ],
  ],
])("%s takes its first column across", (type, address, series) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add(type as "Bubble", sheet.getRange(address), "Columns");
    await context.sync();
    expect(state()?.series).toMatchObject(series);
    chart.delete();
    await context.sync();
  }),
);
