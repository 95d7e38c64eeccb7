import { toEChartsOption } from "../../../../src/workbench/page/charts/toEChartsOption";
import type { Chart } from "../../../../src/workbench/workbook/types";
import { axis, chart, read, series } from "../support/chart";

test.each<[string, Partial<Chart>, object]>([
  [
    "axes that count otherwise",
    {
      axes: {
        category: axis({ reversePlotOrder: true, tickLabelSpacing: 2, textOrientation: 45 }),
        value: axis({
          scaleType: "Logarithmic",
          logBase: 2,
          majorUnit: 10,
          majorTickMark: "Inside",
          minorGridlines: true,
        }),
        secondaryValue: axis(),
      },
    },
    {
      xAxis: [{ inverse: true, axisLabel: { interval: 1, rotate: 45 } }],
      yAxis: [
        {
          type: "log",
          logBase: 2,
          interval: 10,
          axisTick: { show: true, inside: true },
          minorSplitLine: { show: true },
        },
      ],
    },
  ],
  [
    "a smooth line with markers of its own",
    {
      series: [
        series({
          type: "LineMarkers",
          smooth: true,
          marker: { style: "Diamond", size: 9, background: "#00B050", foreground: "#FF0000" },
        }),
      ],
    },
    {
      series: [
        {
          type: "line",
          smooth: true,
          symbol: "diamond",
          symbolSize: 12,
          itemStyle: { color: "#00B050", borderColor: "#FF0000" },
        },
      ],
    },
  ],
  [
    "columns with a border",
    { series: [series({ border: { lineColor: "#000080", lineWeight: 1.5 } })] },
    { series: [{ itemStyle: { borderColor: "#000080", borderWidth: 2 } }] },
  ],
  [
    "fonts and fills of the parts",
    {
      parts: {
        area: { fill: "#FAFAFA" },
        title: { fontSize: 15, bold: true, fontColor: "#102030" },
        legend: { italic: true },
        value: { fontName: "Arial" },
      },
    },
    {
      backgroundColor: "#FAFAFA",
      title: { textStyle: { fontSize: 20, fontWeight: "bold", color: "#102030" } },
      legend: { textStyle: { fontStyle: "italic" } },
      yAxis: [{ axisLabel: { fontFamily: "Arial" } }],
    },
  ],
  [
    "a ring with a hole",
    {
      series: [
        series({
          type: "Doughnut",
          doughnutHoleSize: 75,
          firstSliceAngle: 90,
          pointColors: { 0: "#0B5A8A" },
        }),
      ],
    },
    {
      legend: { data: [{ name: "Nymoberg" }] },
      series: [
        {
          type: "pie",
          radius: ["49.5%", "66%"],
          startAngle: 0,
          data: [{ name: "Nymoberg", value: 900, itemStyle: { color: "#0B5A8A" } }],
        },
      ],
    },
  ],
])("%s are drawn", (_what, more, drawn) => {
  expect(toEChartsOption(chart(more), read)).toMatchObject(drawn);
});

test("a series that is filtered out and a legend entry that is taken out are not drawn", () => {
  const two = { series: [series(), series({ name: "Gone", filtered: true })] };
  expect(toEChartsOption(chart(two), read)?.series).toHaveLength(1);
  const hidden = { ...two, legend: { visible: true, position: "Bottom", hiddenEntries: [0] } };
  expect(toEChartsOption(chart(hidden), read)?.legend).toMatchObject({ data: [] });
});

type Label = { formatter: (one: { value: number; name: string; percent?: number }) => string };
const labelOf = (more: Partial<Chart>): Label =>
  ([toEChartsOption(chart(more), read)?.series].flat()[0] as { label: Label }).label;

test("labels say what they are to show", () => {
  const columns = labelOf({
    series: [
      series({
        dataLabels: { showSeriesName: true, showCategoryName: true, separator: "; ", numberFormat: "0.0" },
      }),
    ],
  });
  expect(columns.formatter({ value: 3, name: "Nymoberg" })).toBe("Revenue; Nymoberg; 3.0");
  const pie = labelOf({
    series: [series({ type: "Pie", dataLabels: { showValue: false, showPercentage: true } })],
  });
  expect(pie.formatter({ value: 3, name: "Nymoberg", percent: 25 })).toBe("25%");
});
