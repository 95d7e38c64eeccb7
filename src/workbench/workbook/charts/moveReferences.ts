import { shiftReference } from "./shiftReference";
import { ownSheet } from "../univer/ownState";
import type { Context } from "../univer/context";
import type { Area, Chart, ChartAxis, ChartSeries, Edit } from "../types";

type Change = Extract<Edit, { kind: "structure" }>["change"];

/** Charts refer to cells: rows and columns that come or go move what they show. */
export function moveChartReferences(context: Context, sheetId: string, change: Change, area: Area): void {
  const name = context.workbook.getSheetBySheetId(sheetId)?.getName();
  if (name === undefined) return;
  changeChartReferences(context, (reference) => shiftReference(reference, name, change, area));
}

/** Rewrites every reference of every chart; a sheet whose charts changed is marked in the journal. */
export function changeChartReferences(context: Context, change: (reference: string) => string): void {
  for (const worksheet of context.workbook.getSheets()) {
    const own = ownSheet(context.own, worksheet.getSheetId());
    const charts = own.charts.map((chart) => changed(chart, change));
    if (JSON.stringify(charts) === JSON.stringify(own.charts)) continue;
    own.charts = charts;
    context.log.journal.markPart(worksheet.getSheetId(), "charts");
    context.log.tell({ kind: "chart", sheetId: worksheet.getSheetId() });
  }
}

/** Everything of a chart that names cells: its series, and texts that come from a cell. */
function changed(chart: Chart, change: (reference: string) => string): Chart {
  const formula = (text: string): string => (text.startsWith("=") ? `=${change(text.slice(1))}` : text);
  const { category, value, secondaryCategory, secondaryValue, series } = chart.axes;
  const axis = <A extends ChartAxis | undefined>(one: A): A =>
    one?.titleFormula === undefined ? one : { ...one, titleFormula: formula(one.titleFormula) };
  return {
    ...chart,
    title: withFormula(chart.title, formula),
    axes: {
      ...chart.axes,
      category: axis(category),
      value: axis(value),
      secondaryValue: axis(secondaryValue),
      ...(secondaryCategory === undefined ? {} : { secondaryCategory: axis(secondaryCategory) }),
      ...(series === undefined ? {} : { series: axis(series) }),
    },
    series: chart.series.map((one) => changedSeries(one, change, formula)),
  };
}

function changedSeries(
  series: ChartSeries,
  change: (reference: string) => string,
  formula: (text: string) => string,
): ChartSeries {
  const { bubbleSizes, points, trendlines } = series;
  return {
    ...series,
    name: formula(series.name),
    values: change(series.values),
    categories: change(series.categories),
    ...(bubbleSizes === undefined ? {} : { bubbleSizes: change(bubbleSizes) }),
    ...(points === undefined
      ? {}
      : {
          points: Object.fromEntries(
            Object.entries(points).map(([index, point]) => [
              index,
              point.label === undefined ? point : { ...point, label: withFormula(point.label, formula) },
            ]),
          ),
        }),
    ...(trendlines === undefined
      ? {}
      : {
          trendlines: trendlines.map((line) =>
            line.label === undefined ? line : { ...line, label: withFormula(line.label, formula) },
          ),
        }),
  };
}

function withFormula<T extends { formula?: string }>(part: T, change: (text: string) => string): T {
  return part.formula === undefined ? part : { ...part, formula: change(part.formula) };
}
