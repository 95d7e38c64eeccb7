import type { Chart, ChartSeries } from "../../../../src/workbench/workbook/types";

const series = (
  sheet: string,
  column: string,
  rest: Omit<ChartSeries, "name" | "values" | "categories">,
): ChartSeries => ({
  name: `=${sheet}!$${column}$1`,
  values: `${sheet}!$${column}$2:$${column}$6`,
  categories: `${sheet}!$A$2:$A$6`,
  ...rest,
});

/** The chart's data: labels, one column a class, cumulative share, threshold. */
export const PARETO_ROWS = [
  ["Account", "A", "B", "C", "Cumulative", "80 %"],
  ["Acme", 500, "", "", 0.5, 0.8],
  ["Beta", 300, "", "", 0.8, 0.8],
  ["Gamma & Söhne", "", 120, "", 0.92, 0.8],
  ["数据", "", 50, "", 0.97, 0.8],
  ["Other (9)", "", "", 30, 1, 0.8],
];

/** The add-in's own kind of chart: columns by class, two lines on the secondary axis. `sheet` as a formula quotes it. */
export function paretoChart(sheet: string): Omit<Chart, "id"> {
  const column = { type: "ColumnClustered", axisGroup: "Primary", gapWidth: 20, overlap: 100 } as const;
  const line = { type: "Line", axisGroup: "Secondary", markers: false } as const;
  return {
    name: "Pareto of revenue",
    type: "ColumnClustered",
    left: 330,
    top: 40,
    width: 480,
    height: 288,
    title: { visible: true, text: "2 of 14 accounts bring 80 %" },
    legend: { visible: true, position: "Bottom" },
    series: [
      series(sheet, "B", {
        ...column,
        color: "#1F6FB2",
        dataLabels: { numberFormat: "#,##0", position: "OutsideEnd" },
      }),
      series(sheet, "C", { ...column, color: "#8FB8DE", pointColors: { 3: "#FFC000" } }),
      series(sheet, "D", { ...column, color: "#C9CED6" }),
      series(sheet, "E", { ...line, color: "#333333", lineWeight: 2.25 }),
      series(sheet, "F", { ...line, color: "#9A0511", lineWeight: 1.5, dashed: true }),
    ],
    axes: {
      category: { visible: true, title: "", majorGridlines: false },
      value: { visible: true, title: "Revenue", minimum: 0, numberFormat: "#,##0", majorGridlines: true },
      secondaryValue: {
        visible: true,
        title: "Cumulative",
        minimum: 0,
        maximum: 1,
        numberFormat: "0%",
        majorGridlines: false,
      },
    },
    plotVisibleOnly: false,
    altText: 'Columns by class with "cumulative" line <80 %>',
  };
}
