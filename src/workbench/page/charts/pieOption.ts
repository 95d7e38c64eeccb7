import type { PieSeriesOption } from "echarts/charts";
import type { Chart, ChartSeries } from "../../workbook/types";
import { formatFigure } from "./formatFigure";
import { CHART_COLORS, INK, textLook } from "./look";
import type { ReadReference } from "./toEChartsOption";

/** Radii of a pie and of a ring, per cent of what the plot leaves. */
const PIE = { radius: "62%", hole: 0 } as const;
const HOLE = 50;
const OUTER = 66;

/**
 * The slices of a pie or a ring; undefined for a chart of another type.
 *
 * @example pieSeries({ ...chart, series: [{ ...series, type: "Doughnut" }] }, read)?.radius // => ["33%", "66%"]
 */
export function pieSeries(chart: Chart, read: ReadReference): PieSeriesOption | undefined {
  const [series] = chart.series;
  const ring = series?.type.startsWith("Doughnut") === true;
  if (!series || !(ring || series.type === "Pie" || series.type === "PieExploded")) return undefined;
  const labels = read(series.categories).flat().map(String);
  const values = read(series.values).flat();
  return {
    type: "pie",
    radius: ring ? [`${((series.doughnutHoleSize ?? HOLE) * OUTER) / 100}%`, `${OUTER}%`] : PIE.radius,
    // Excel begins at the top, ECharts counts from the right and the other way round.
    startAngle: 90 - (series.firstSliceAngle ?? 0),
    label: labelOption(series),
    data: values.flatMap((value, index) =>
      typeof value === "number"
        ? [
            {
              value,
              name: labels[index] ?? String(index + 1),
              itemStyle: {
                color: series.pointColors?.[index] ?? CHART_COLORS[index % CHART_COLORS.length] ?? INK.text,
              },
            },
          ]
        : [],
    ),
  };
}

function labelOption({ dataLabels }: ChartSeries): NonNullable<PieSeriesOption["label"]> {
  if (!dataLabels) return { show: false };
  const { numberFormat, separator = ", ", position, look } = dataLabels;
  const outside = position === undefined || position === "OutsideEnd" || position === "BestFit";
  return {
    show: true,
    position: outside ? "outside" : "inside",
    color: INK.text,
    fontSize: 11,
    ...textLook(look),
    formatter: ({ name, value, percent = 0 }) =>
      [
        ...(dataLabels.showCategoryName === true ? [name] : []),
        ...(dataLabels.showValue !== false && typeof value === "number"
          ? [formatFigure(value, dataLabels.showPercentage === true ? undefined : numberFormat)]
          : []),
        ...(dataLabels.showPercentage === true ? [formatFigure(percent / 100, numberFormat ?? "0%")] : []),
      ].join(separator),
  };
}
