import type { AbcResult, Analysis } from "../analysis";
import { ABC_CLASSES, type CellValue, type Say } from "../types";
import { CLASS_COLOURS, CUMULATIVE_COLOUR, THRESHOLD_COLOUR } from "./colours";
import type { DrawChart } from "./page";
import type { PlannedCell } from "./plan";

/** More bars than this cannot be told apart on a page. */
export const MOST_BARS = 25;
const LONGEST_LABEL = 14;

const THRESHOLD_SERIES = {
  helperColumn: 5,
  type: "Line",
  axis: "Secondary",
  color: THRESHOLD_COLOUR,
  lineWeight: 1.25,
  dashed: true,
} as const;

/** One bar: an account, or all accounts after the last one shown. */
interface ParetoBar {
  label: string;
  /** Height by class; null where the bar has no part of that class. */
  heights: readonly (number | null)[];
  cumulative: number;
}

/**
 * The bars of the chart, largest first, the tail folded into "Other (n)". As the columns of the three classes stand
 * behind one another (overlap 100), C in front, the folded bar reads as a stack when each class's column is as high
 * as its own part and the parts below it: C, then B on C, then A on both.
 */
function paretoBars(analysis: Pick<Analysis, "names" | "rows">, abc: AbcResult, say: Say): ParetoBar[] {
  const { order, values, classes, cumulativeShare } = abc;
  const shown = order.length <= MOST_BARS ? order.length : MOST_BARS - 1;
  const bars = Array.from(order.subarray(0, shown), (account): ParetoBar => ({
    label: barLabel(analysis, account, say),
    heights: ABC_CLASSES.map((_, i) => (classes[account] === i ? (values[account] ?? 0) : null)),
    cumulative: cumulativeShare[account] ?? 0,
  }));
  const folded = order.subarray(shown);
  if (folded.length === 0) return bars;
  const parts = ABC_CLASSES.map((_, i) => folded.filter((account) => classes[account] === i));
  const sums = parts.map((accounts) => accounts.reduce((sum, account) => sum + (values[account] ?? 0), 0));
  const heights = sums.map((_, i) => (parts[i]?.length ? sums.slice(i).reduce((a, b) => a + b, 0) : null));
  const label = say({ id: "report.chart.other", values: { count: folded.length } });
  const last = folded[folded.length - 1] ?? 0;
  return [...bars, { label, heights, cumulative: cumulativeShare[last] ?? 1 }];
}

function barLabel({ names, rows }: Pick<Analysis, "names" | "rows">, account: number, say: Say): string {
  const name =
    names[account] || say({ id: "report.chart.row", values: { row: String(rows[account] ?? "") } });
  const characters = Array.from(name);
  return characters.length <= LONGEST_LABEL ? name : `${characters.slice(0, LONGEST_LABEL - 1).join("")}…`;
}

/** The combo chart of the domain: columns by class, cumulative line and threshold on the secondary axis. */
export function paretoChart(analysis: Analysis, abc: AbcResult, measure: string, say: Say): DrawChart {
  const bars = paretoBars(analysis, abc, say);
  const { cut } = analysis.settings.abc;
  // Only a cut at a share of the total has a line that the cumulative curve meets.
  const line = cut.kind === "cumulative" ? cut.a : null;
  const highest = Math.max(1, ...bars.map((bar) => bar.cumulative));
  const threshold = line === null ? [] : [say({ id: "report.chart.threshold", values: { share: line } })];
  const cumulative = say({ id: "report.chart.cumulative" });
  return ({ row, column }) => ({
    id: "pareto",
    name: "VitalFew.Pareto",
    title: say({ id: "report.chart.pareto.title", values: { measure } }),
    altText: say({
      id: "report.chart.pareto.alt",
      values: { measure, accounts: abc.order.length, bars: bars.length, reached: abc.pareto.top20Share },
    }),
    helper: {
      row,
      column,
      cells: [
        header([
          say({ id: "report.chart.label" }),
          ...ABC_CLASSES.map((name) => say({ id: "report.chart.className", values: { class: name } })),
          cumulative,
          ...threshold,
        ]),
        ...bars.map(({ label, heights, cumulative: reached }) => [
          helper(label),
          ...heights.map((height) => (height === null ? null : helper(height, abc.numberFormat))),
          helper(reached, "0.0%"),
          ...(line === null ? [] : [helper(line, "0%")]),
        ]),
      ],
    },
    series: [
      ...ABC_CLASSES.map(
        (name, i) =>
          ({
            helperColumn: 1 + i,
            type: "ColumnClustered",
            axis: "Primary",
            color: CLASS_COLOURS[name].fill,
          }) as const,
      ),
      { helperColumn: 4, type: "Line", axis: "Secondary", color: CUMULATIVE_COLOUR, lineWeight: 2 },
      ...(line === null ? [] : [THRESHOLD_SERIES]),
    ],
    gapWidth: 20,
    overlap: 100,
    legend: "Bottom",
    valueAxis: {
      ...(analysis.settings.abc.negatives === "net" ? {} : { minimum: 0 }),
      numberFormat: "#,##0",
      title: measure,
    },
    secondaryAxis: {
      minimum: 0,
      maximum: Math.ceil(highest * 10 - 1e-6) / 10,
      numberFormat: "0%",
      title: cumulative,
    },
  });
}

function header(texts: readonly string[]): PlannedCell[] {
  return texts.map((text) => helper(text));
}

function helper(value: CellValue, numberFormat?: string): PlannedCell {
  return { value, look: "helper", ...(numberFormat ? { numberFormat } : {}) };
}
