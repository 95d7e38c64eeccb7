/** What Excel refuses of charts, each with the page that says so. */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
import { rejection } from "./support/rejection";

const API = "https://learn.microsoft.com/javascript/api/excel/excel.";
let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({
    cells: [
      ["Account", "Revenue", "Share"],
      ["Alpha", 60, 0.6],
      ["Beta", 40, 0.4],
    ],
  });
});
afterAll(() => workbench.close());

const first = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

test.each<[string, string, string, (chart: Excel.Chart) => unknown, string]>([
  [
    "chartseries#excel-excel-chartseries-doughnutholesize-member",
    "a hole in a column chart",
    "ColumnClustered",
    (chart) => (first(chart).doughnutHoleSize = 50),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-gapwidth-member",
    "gaps between a pie's slices",
    "Pie",
    (chart) => (first(chart).gapWidth = 50),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-overlap-member",
    "an overlap of more than 100",
    "ColumnClustered",
    (chart) => (first(chart).overlap = 101),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-markersize-member",
    "a marker of one point",
    "LineMarkers",
    (chart) => (first(chart).markerSize = 1),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-firstsliceangle-member",
    "a first slice beyond 360 degrees",
    "Pie",
    (chart) => (first(chart).firstSliceAngle = 361),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-bubblescale-member",
    "the size of bubbles that are none",
    "Line",
    (chart) => (first(chart).bubbleScale = 100),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-varybycategories-member",
    "a colour a category for several series",
    "ColumnClustered",
    (chart) => (first(chart).varyByCategories = true),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-smooth-member",
    "smooth columns",
    "ColumnClustered",
    (chart) => (first(chart).smooth = true),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-setbubblesizes-member(1)",
    "bubble sizes of columns",
    "ColumnClustered",
    (chart) => first(chart).setBubbleSizes(chart.worksheet.getRange("B2:B3")),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-name-member",
    "a name of 256 characters",
    "ColumnClustered",
    (chart) => (first(chart).name = "n".repeat(256)),
    "InvalidArgument",
  ],
  [
    "chartseries#excel-excel-chartseries-charttype-member",
    "a type that there is not",
    "ColumnClustered",
    (chart) => (first(chart).chartType = "Columns" as "Line"),
    "InvalidArgument",
  ],
  [
    "chartaxis#excel-excel-chartaxis-offset-member",
    "an offset beyond 1000",
    "ColumnClustered",
    (chart) => (chart.axes.categoryAxis.offset = 1001),
    "InvalidArgument",
  ],
  [
    "chartaxis#excel-excel-chartaxis-textorientation-member",
    "texts turned by 91 degrees",
    "ColumnClustered",
    (chart) => (chart.axes.valueAxis.textOrientation = 91),
    "InvalidArgument",
  ],
  [
    "chartaxis#excel-excel-chartaxis-ticklabelspacing-member",
    "a label every 32000 categories",
    "ColumnClustered",
    (chart) => (chart.axes.categoryAxis.tickLabelSpacing = 32_000),
    "InvalidArgument",
  ],
  [
    "chartaxis#excel-excel-chartaxis-minimum-member",
    "a minimum of names",
    "ColumnClustered",
    (chart) => (chart.axes.categoryAxis.minimum = 1),
    "InvalidOperation",
  ],
  [
    "charttrendline#excel-excel-charttrendline-polynomialorder-member",
    "the order of a straight line",
    "ColumnClustered",
    (chart) => (first(chart).trendlines.add("Linear").polynomialOrder = 3),
    "InvalidOperation",
  ],
  [
    "charttrendlinecollection",
    "a trendline of a pie",
    "Pie",
    (chart) => first(chart).trendlines.add(),
    "InvalidOperation",
  ],
  [
    "charttrendlinecollection",
    "a trendline of stacked columns",
    "ColumnStacked",
    (chart) => first(chart).trendlines.add(),
    "InvalidOperation",
  ],
  [
    "chartbinoptions",
    "bins of columns",
    "ColumnClustered",
    (chart) => (first(chart).binOptions.count = 3),
    "InvalidOperation",
  ],
  [
    "chartpivotoptions",
    "field buttons without a PivotTable",
    "ColumnClustered",
    (chart) => (chart.pivotOptions.showAxisFieldButtons = true),
    "InvalidOperation",
  ],
  [
    "chart#excel-excel-chart-getdatatable-member(1)",
    "a data table under a pie",
    "Pie",
    (chart) => (chart.getDataTable().visible = true),
    "ItemNotFound",
  ],
  [
    "charttitle#excel-excel-charttitle-getsubstring-member(1)",
    "characters behind a title's end",
    "ColumnClustered",
    (chart) => (chart.title.getSubstring(99, 1).font.bold = true),
    "InvalidArgument",
  ],
  [
    "charttitle#excel-excel-charttitle-setformula-member(1)",
    "a title from no cell",
    "ColumnClustered",
    (chart) => chart.title.setFormula("=SUM(1)"),
    "InvalidArgument",
  ],
  [
    "chartlegend#excel-excel-chartlegend-position-member",
    "a legend sent to a place by hand without saying where",
    "ColumnClustered",
    (chart) => (chart.legend.position = "Custom"),
    "InvalidArgument",
  ],
  [
    "chartfont#excel-excel-chartfont-size-member",
    "letters of 410 points",
    "ColumnClustered",
    (chart) => (chart.title.format.font.size = 410),
    "InvalidArgument",
  ],
])(`${API}%s: %s (%s) is refused`, async (_page, _what, type, change, code) => {
  const before = workbench.book.activeSheet().charts().length;
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add(type as "Line", sheet.getRange("A1:C3"), "Columns");
      change(chart);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
  const [last] = workbench.book.activeSheet().charts().slice(before);
  if (last) workbench.book.activeSheet().removeChart(last.id);
});

test(`${API}chart: a deleted chart, its parts included, is ItemNotFound`, async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
      const title = chart.title;
      await context.sync();
      chart.delete();
      title.text = "late";
      await context.sync();
    }),
  );
  expect(error.code).toBe("ItemNotFound");
});

test("https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets#data-protection: a protected sheet's charts stay as they are", async () => {
  const error = await rejection(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      const chart = sheet.charts.add("Line", sheet.getRange("A1:C3"));
      sheet.protection.protect();
      chart.axes.valueAxis.reversePlotOrder = true;
      await context.sync();
    }),
  );
  expect(error.code).toBe("AccessDenied");
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").protection.unprotect();
    await context.sync();
  });
});

test.each<[string, keyof Excel.Interfaces.ChartSeriesData]>([
  ["columns", "doughnutHoleSize"],
  ["columns", "smooth"],
  ["columns", "gradientStyle"],
])("load() of a series of %s answers null for %s, and does not fail", (_what, member) =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const series = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3")).series.getItemAt(0);
    series.load();
    await context.sync();
    expect(series.toJSON()[member]).toBeNull();
  }),
);
