import type { Chart, ChartAxis } from "../../../../src/workbench/workbook/types";
import { toEChartsOption, type ChartOption } from "../../../../src/workbench/page/charts/toEChartsOption";
import { axis, chart, read, series } from "../support/chart";

const option = (more: Parameters<typeof chart>[0]): ChartOption => {
  const drawn = toEChartsOption(chart(more), read);
  if (drawn === null) throw new Error("The chart is not drawn");
  return drawn;
};
const seriesOf = (more: Parameters<typeof chart>[0]): object[] => [option(more).series ?? []].flat();
const axes = (more: Parameters<typeof chart>[0]): { x: object[]; y: object[] } => {
  const { xAxis, yAxis } = option(more);
  return { x: [xAxis ?? []].flat(), y: [yAxis ?? []].flat() };
};

test("a Pareto combo: overlapped columns by class, a line and a dashed threshold on the second axis", () => {
  const [a, b, cumulative, threshold] = seriesOf({
    series: [
      series({ name: "=R!$B$1", color: "#0B5A8A", gapWidth: 20, overlap: 100 }),
      series({ name: "Class B", values: "R!$C$2:$C$4", color: "#7FB7DB" }),
      series({
        name: "Cumulative",
        values: "R!$D$2:$D$4",
        type: "Line",
        axisGroup: "Secondary",
        color: "#3B3A39",
        lineWeight: 1.5,
      }),
      series({
        name: "80 %",
        values: "R!$D$2:$D$4",
        type: "Line",
        axisGroup: "Secondary",
        color: "#A4262C",
        dashed: true,
      }),
    ],
  });
  expect(a).toMatchObject({
    type: "bar",
    name: "Class A",
    barGap: "-100%",
    barCategoryGap: "16.7%",
    itemStyle: { color: "#0B5A8A" },
  });
  expect(a).not.toHaveProperty("yAxisIndex");
  expect(b).toMatchObject({ type: "bar", barGap: "-100%", barCategoryGap: "16.7%" });
  expect(cumulative).toMatchObject({
    type: "line",
    yAxisIndex: 1,
    symbol: "none",
    lineStyle: { color: "#3B3A39", width: 2, type: "solid" },
  });
  expect(threshold).toMatchObject({ type: "line", yAxisIndex: 1, lineStyle: { type: "dashed" } });
});

test("blank, text and error cells are no points", () => {
  expect(seriesOf({})[0]).toMatchObject({ data: [{ value: 900 }, { value: "-" }, { value: "-" }] });
});

test("a series may run across a row, and an unnamed one has its number", () => {
  expect(seriesOf({ series: [series({ values: "R!$B$2:$D$2", name: "" })] })[0]).toMatchObject({
    name: "Series1",
    data: [{ value: 900 }, { value: "-" }, { value: 0.9 }],
  });
});

test("single points keep their colours", () => {
  expect(
    seriesOf({ series: [series({ values: "R!$D$2:$D$4", pointColors: { 1: "#FF0000" } })] })[0],
  ).toMatchObject({
    data: [{ value: 0.9 }, { value: 0.99, itemStyle: { color: "#FF0000" } }, { value: 1 }],
  });
});

test.each<[Partial<ChartAxis>, number, string]>([
  [{ numberFormat: "0%" }, 0.8, "80%"],
  [{ numberFormat: "#,##0" }, 12400, "12,400"],
  [{ numberFormat: '#,##0,"K"' }, 36900, "37K"],
  [{}, 0.5, "0.5"],
])("a value axis with %p shows %p as %p", (more, value, shown) => {
  const [y] = axes({ axes: { category: axis(), value: axis(more), secondaryValue: axis() } }).y;
  const { formatter } = (y as { axisLabel: { formatter: (value: number) => string } }).axisLabel;
  expect(formatter(value)).toBe(shown);
});

test("the second value axis stands on the right, with its bounds, only when a series asks for it", () => {
  const secondaryValue = axis({ minimum: 0, maximum: 1, numberFormat: "0%", title: "Cumulative share" });
  const given = { category: axis(), value: axis({ majorGridlines: true }), secondaryValue };
  expect(axes({ axes: given }).y).toHaveLength(1);
  const two = axes({ axes: given, series: [series(), series({ type: "Line", axisGroup: "Secondary" })] }).y;
  expect(two).toMatchObject([
    { splitLine: { show: true } },
    { position: "right", min: 0, max: 1, name: "Cumulative share", splitLine: { show: false } },
  ]);
});

test("bars lie: categories along the side, values across, labels at their right end", () => {
  const bars = series({ type: "BarClustered", dataLabels: { numberFormat: "0" } });
  const { x, y } = axes({ series: [bars] });
  expect(x).toMatchObject([{ type: "value" }]);
  expect(y).toMatchObject([{ type: "category", data: ["Nymoberg", "Zelaska", "Other (5)"] }]);
  expect(seriesOf({ series: [bars] })[0]).toMatchObject({ label: { show: true, position: "right" } });
});

test("a bar on the second axis is tied to the axis above", () => {
  const two = [series({ type: "BarClustered" }), series({ type: "BarClustered", axisGroup: "Secondary" })];
  expect(axes({ series: two }).x).toMatchObject([{ type: "value" }, { type: "value", position: "top" }]);
  expect(seriesOf({ series: two })[1]).toMatchObject({ xAxisIndex: 1 });
});

test("data labels carry the series' number format and leave out missing points", () => {
  const [only] = seriesOf({
    series: [series({ dataLabels: { numberFormat: "#,##0.0", position: "InsideEnd" } })],
  });
  const { label } = only as { label: { position: string; formatter: (point: { value: unknown }) => string } };
  expect(label.position).toBe("insideTop");
  expect(label.formatter({ value: 1234.56 })).toBe("1,234.6");
  expect(label.formatter({ value: "-" })).toBe("");
});

test("stacked columns share one stack per axis and fill one place", () => {
  const stacked = [series({ type: "ColumnStacked", gapWidth: 100 }), series({ type: "ColumnStacked" })];
  expect(seriesOf({ series: stacked })).toMatchObject([
    { stack: "Primary", barCategoryGap: "50.0%" },
    { stack: "Primary", barCategoryGap: "50.0%" },
  ]);
});

test.each<[Partial<Chart>, object]>([
  [
    { title: { visible: true, text: "T" }, legend: { visible: true, position: "Bottom" } },
    { top: 44, bottom: 36 },
  ],
  [
    { title: { visible: false, text: "T" }, legend: { visible: false, position: "Bottom" } },
    { top: 16, bottom: 12 },
  ],
  [
    { title: { visible: true, text: "T" }, legend: { visible: true, position: "Top" } },
    { top: 66, bottom: 12 },
  ],
  [{ legend: { visible: true, position: "Right" } }, { right: 110, left: 14 }],
])("the plot leaves room for title and legend: %j", (more, room) => {
  const { grid, title, legend } = option(more);
  expect(grid).toMatchObject(room);
  expect(title).toMatchObject({ show: chart(more).title.visible });
  expect(legend).toMatchObject({ show: chart(more).legend.visible });
});

test("long labels are turned and cut, shorter ones broken, short ones left as they are", () => {
  expect(axes({ width: 60 }).x[0]).toMatchObject({ axisLabel: { rotate: 45, overflow: "truncate" } });
  expect(axes({ width: 120 }).x[0]).toMatchObject({ axisLabel: { overflow: "break" } });
  expect(axes({ width: 480 }).x[0]).not.toHaveProperty("axisLabel.overflow");
});

test("the legend tells columns, lines and dashed lines apart", () => {
  const { legend } = option({
    series: [
      series({ name: "=R!$B$1" }),
      series({ name: "Cumulative", type: "Line" }),
      series({ name: "80 %", type: "Line", dashed: true }),
    ],
  });
  const { data } = legend as { data: { name: string; icon: string }[] };
  expect(data.map(({ name }) => name)).toEqual(["Class A", "Cumulative", "80 %"]);
  expect(new Set(data.map(({ icon }) => icon)).size).toBe(3);
});

test("a line with markers shows them", () => {
  const [implied] = seriesOf({ series: [series({ type: "LineMarkers" })] });
  const [asked] = seriesOf({ series: [series({ type: "Line", markers: true })] });
  const [refused] = seriesOf({ series: [series({ type: "LineMarkers", markers: false })] });
  expect([implied, asked, refused]).toMatchObject([
    { symbol: "circle" },
    { symbol: "circle" },
    { symbol: "none" },
  ]);
});

test("a chart with a series that the workbench does not draw is not drawn at all", () => {
  expect(toEChartsOption(chart({ series: [series(), series({ type: "Radar" })] }), read)).toBeNull();
  expect(toEChartsOption(chart({ series: [] }), read)).toBeNull();
});
