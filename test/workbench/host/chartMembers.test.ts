/**
 * Members of charts are kept as they are written, in the workbook too.
 * https://learn.microsoft.com/javascript/api/excel/excel.chart and the classes behind it
 */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";
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

type Make = (chart: Excel.Chart) => OfficeExtension.ClientObject;

const state = () => workbench.book.activeSheet().charts().at(-1);

const first: Make = (chart) => chart.series.getItemAt(0);
const value: Make = (chart) => chart.axes.valueAxis;
const category: Make = (chart) => chart.axes.categoryAxis;
const labels: Make = (chart) => chart.series.getItemAt(0).dataLabels;
const label: Make = (chart) => chart.series.getItemAt(0).points.getItemAt(1).dataLabel;
const point: Make = (chart) => chart.series.getItemAt(0).points.getItemAt(2);
const trend: Make = (chart) => {
  const { trendlines } = chart.series.getItemAt(0);
  trendlines.add("Polynomial");
  return trendlines.getItem(0);
};

test.each<[string, string, Make, Record<string, unknown>]>([
  [
    "Chart",
    "ColumnClustered",
    (chart) => chart,
    {
      displayBlanksAs: "Zero",
      showDataLabelsOverMaximum: false,
      style: 12,
      categoryLabelLevel: 0,
      seriesNameLevel: 1,
      showAllFieldButtons: true,
      plotVisibleOnly: false,
    },
  ],
  [
    "ChartTitle",
    "ColumnClustered",
    (chart) => chart.title,
    {
      overlay: true,
      showShadow: true,
      position: "Left",
      horizontalAlignment: "Right",
      verticalAlignment: "Top",
      textOrientation: -45,
      left: 12,
      top: 9,
    },
  ],
  [
    "ChartLegend",
    "ColumnClustered",
    (chart) => chart.legend,
    { overlay: true, showShadow: true, left: 5, top: 6, width: 70, height: 80 },
  ],
  [
    "ChartPlotArea",
    "ColumnClustered",
    (chart) => chart.plotArea,
    {
      left: 1,
      top: 2,
      width: 300,
      height: 150,
      insideLeft: 30,
      insideTop: 3,
      insideWidth: 250,
      insideHeight: 120,
    },
  ],
  [
    "ChartAreaFormat",
    "ColumnClustered",
    (chart) => chart.format,
    { roundedCorners: true, colorScheme: "MonochromaticPalette3" },
  ],
  [
    "ChartFont",
    "ColumnClustered",
    (chart) => chart.title.format.font,
    { bold: true, italic: true, name: "Arial", size: 21, color: "#102030", underline: "Single" },
  ],
  [
    "ChartBorder",
    "ColumnClustered",
    (chart) => chart.legend.format.border,
    { color: "#AABBCC", lineStyle: "DashDotDot", weight: 3 },
  ],
  [
    "ChartAxis (value)",
    "ColumnClustered",
    value,
    {
      minimum: -5,
      maximum: 50,
      majorUnit: 10,
      minorUnit: 2.5,
      majorTickMark: "Outside",
      minorTickMark: "Cross",
      tickLabelPosition: "High",
      reversePlotOrder: true,
      displayUnit: "Thousands",
      showDisplayUnitLabel: false,
      textOrientation: 45,
      numberFormat: "#,##0",
      position: "Maximum",
      visible: false,
    },
  ],
  ["ChartAxis (logarithm)", "ColumnClustered", value, { scaleType: "Logarithmic", logBase: 2 }],
  [
    "ChartAxis (category)",
    "ColumnClustered",
    category,
    {
      tickLabelSpacing: 2,
      tickMarkSpacing: 3,
      alignment: "Left",
      offset: 300,
      isBetweenCategories: false,
      multiLevel: false,
      categoryType: "DateAxis",
      baseTimeUnit: "Months",
      majorTimeUnitScale: "Years",
      minorTimeUnitScale: "Months",
    },
  ],
  [
    "ChartSeries (columns)",
    "ColumnClustered",
    first,
    {
      gapWidth: 40,
      overlap: -20,
      invertIfNegative: true,
      invertColor: "#FF0000",
      filtered: true,
      showShadow: true,
    },
  ],
  [
    "ChartSeries (line)",
    "LineMarkers",
    first,
    {
      smooth: true,
      markerStyle: "Diamond",
      markerSize: 9,
      markerBackgroundColor: "#00FF00",
      markerForegroundColor: "#0000FF",
      showLeaderLines: true,
    },
  ],
  ["ChartSeries (ring)", "Doughnut", first, { doughnutHoleSize: 65, firstSliceAngle: 90, explosion: 12 }],
  [
    "ChartSeries (pie of pie)",
    "PieOfPie",
    first,
    { secondPlotSize: 60, splitType: "SplitByValue", splitValue: 12 },
  ],
  ["ChartSeries (bubbles)", "Bubble", first, { bubbleScale: 200 }],
  ["ChartSeries (tree)", "Treemap", first, { parentLabelStrategy: "Banner" }],
  ["ChartSeries (waterfall)", "Waterfall", first, { showConnectorLines: false }],
  [
    "ChartSeries (map)",
    "RegionMap",
    first,
    {
      gradientStyle: "ThreePhaseColor",
      gradientMinimumType: "Number",
      gradientMinimumValue: 1,
      gradientMinimumColor: "#111111",
      gradientMidpointType: "Percent",
      gradientMidpointValue: 40,
      gradientMidpointColor: "#222222",
      gradientMaximumType: "Number",
      gradientMaximumValue: 9,
      gradientMaximumColor: "#333333",
    },
  ],
  [
    "ChartMapOptions",
    "RegionMap",
    (chart) => chart.series.getItemAt(0).mapOptions,
    { labelStrategy: "ShowAll", level: "Country", projectionType: "Robinson" },
  ],
  [
    "ChartBinOptions",
    "Histogram",
    (chart) => chart.series.getItemAt(0).binOptions,
    {
      type: "BinWidth",
      width: 2.5,
      count: 7,
      allowOverflow: true,
      overflowValue: 90,
      allowUnderflow: true,
      underflowValue: 1,
    },
  ],
  [
    "ChartBoxwhiskerOptions",
    "Boxwhisker",
    (chart) => chart.series.getItemAt(0).boxwhiskerOptions,
    {
      quartileCalculation: "Inclusive",
      showInnerPoints: true,
      showMeanLine: true,
      showMeanMarker: false,
      showOutlierPoints: false,
    },
  ],
  [
    "ChartDataLabels",
    "Pie",
    labels,
    {
      showValue: false,
      showPercentage: true,
      showCategoryName: true,
      showSeriesName: true,
      showLegendKey: true,
      showBubbleSize: true,
      separator: "; ",
      position: "InsideEnd",
      numberFormat: "0.0%",
      textOrientation: 90,
      horizontalAlignment: "Left",
      verticalAlignment: "Bottom",
    },
  ],
  [
    "ChartDataLabel",
    "ColumnClustered",
    label,
    { position: "Center", numberFormat: "0.00", showSeriesName: true, left: 40, top: 41, text: "twenty" },
  ],
  [
    "ChartPoint",
    "LineMarkers",
    point,
    {
      markerStyle: "X",
      markerSize: 20,
      markerBackgroundColor: "#010203",
      markerForegroundColor: "#040506",
      hasDataLabel: true,
    },
  ],
  [
    "ChartTrendline",
    "ColumnClustered",
    trend,
    {
      polynomialOrder: 3,
      name: "Trend",
      intercept: 4,
      forwardPeriod: 2,
      backwardPeriod: 1,
      showEquation: true,
      showRSquared: true,
    },
  ],
  [
    "ChartTrendlineLabel",
    "ColumnClustered",
    (chart) => (trend(chart) as Excel.ChartTrendline).label,
    { text: "up", numberFormat: "0.0", textOrientation: 10, left: 4, top: 5 },
  ],
  [
    "ChartErrorBars",
    "ColumnClustered",
    (chart) => chart.series.getItemAt(0).yErrorBars,
    { visible: true, include: "PlusValues", type: "Percent", endStyleCap: false },
  ],
  [
    "ChartDataTable",
    "ColumnClustered",
    (chart) => chart.getDataTable(),
    {
      visible: true,
      showHorizontalBorder: false,
      showLegendKey: false,
      showOutlineBorder: false,
      showVerticalBorder: false,
    },
  ],
])("%s keeps what is written", (_class, type, make, written) =>
  withChart(type, async (chart, context) => {
    const before = JSON.stringify(state());
    const part = make(chart) as OfficeExtension.ClientObject & {
      set(values: object): void;
      load(members: string[]): unknown;
      toJSON(): object;
    };
    part.set(written);
    part.load(Object.keys(written));
    await context.sync();
    expect(part.toJSON()).toMatchObject(written);
    expect(JSON.stringify(state())).not.toBe(before);
  }),
);
