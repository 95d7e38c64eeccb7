import type { ChartSeries } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { WHOLE, at, changePart, chartOf } from "../charts/place";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { ChartTarget, HostObject } from "../targets";
import { NAME_LIMIT, seriesTarget } from "./chartSeries";

function add(target: ChartTarget, args: Arguments): HostObject {
  const chart = chartOf(target);
  const index = args.integer(1, chart.series.length);
  if (index < 0 || index > chart.series.length) fail("InvalidArgument");
  const name = args.has(0) ? args.text(0) : `Series${chart.series.length + 1}`;
  const fresh: ChartSeries = {
    name: name.length <= NAME_LIMIT ? name : fail("InvalidArgument"),
    values: "",
    categories: chart.series[0]?.categories ?? "",
    type: chart.type,
    axisGroup: "Primary",
  };
  const series = [...chart.series.slice(0, index), fresh, ...chart.series.slice(index)];
  changePart(at(target, WHOLE), { series });
  return object("ChartSeries", seriesTarget(target, index));
}

export const chartSeriesCollectionClass = define({
  className: "ChartSeriesCollection",
  introduced: "1.1",
  later: { getCount: "1.4", add: "1.7" },
  items: (target) =>
    chartOf(target).series.map((_series, index) => object("ChartSeries", seriesTarget(target, index))),
  properties: { count: (target) => chartOf(target).series.length },
  methods: { add },
});
