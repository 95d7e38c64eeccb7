import { onlyChart, sheetOf, type Expected } from "./reading";

export const CHARTS: Expected = {
  chartColumn({ book }) {
    const chart = onlyChart(book);
    expect(chart).toMatchObject({
      name: "Revenue",
      type: "ColumnClustered",
      title: { visible: true, text: "Revenue by quarter" },
      legend: { visible: false },
      axes: { value: { title: "EUR", numberFormat: "#,##0" } },
      series: [{ name: "=Sheet1!$B$1", values: "Sheet1!$B$2:$B$4", dataLabels: { showValue: true } }],
      parts: { title: { fontSize: 16 } },
    });
    expect(chart.left).toBeGreaterThan(0);
  },
  chartColors({ book }) {
    expect(onlyChart(book)).toMatchObject({
      series: [{ color: "#BFBFBF", pointColors: { 1: "#0B5A8A" } }],
      parts: { area: { fill: "#FAFAFA", lineColor: "#808080" }, plotArea: { fill: "#FFFFFF" } },
    });
  },
  chartTrendline({ book }) {
    expect(onlyChart(book).series).toMatchObject([
      {
        categories: "Sheet1!$A$2:$A$7",
        markers: true,
        marker: { style: "Diamond", size: 8 },
        trendlines: [{ type: "MovingAverage", movingAveragePeriod: 3, look: { lineColor: "#C00000" } }],
      },
    ]);
  },
  chartCombo({ book }) {
    expect(onlyChart(book)).toMatchObject({
      series: [
        { type: "ColumnClustered", axisGroup: "Primary" },
        { type: "Line", axisGroup: "Secondary" },
      ],
      axes: {
        value: { majorGridlines: false },
        secondaryValue: { visible: true, minimum: 0, maximum: 1, majorUnit: 0.25, numberFormat: "0%" },
      },
    });
  },
  chartDoughnut({ book }) {
    expect(onlyChart(book)).toMatchObject({
      legend: { position: "Right" },
      series: [
        { doughnutHoleSize: 60, dataLabels: { showValue: false, showPercentage: true, numberFormat: "0%" } },
      ],
    });
  },
  chartScatterAxes({ book }) {
    expect(onlyChart(book)).toMatchObject({
      axes: {
        category: { scaleType: "Logarithmic" },
        value: { scaleType: "Logarithmic", minorGridlines: true },
      },
      series: [{ yErrorBars: { visible: true, type: "Percent" } }],
    });
  },
  chartRemoveAndRename({ book, logs }) {
    expect(
      sheetOf(book)
        .charts()
        .map(({ name }) => name),
    ).toEqual(["New"]);
    expect(logs).toEqual(["true"]);
  },
};
