import type { ChartTrendline, ChartTrendlineLabel } from "../../workbook/types";
import { asBoolean, asNumber, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { familyOf } from "../charts/chartTypes";
import { angle, flag, integerIn, keeper, numberIn, oneOf, points, text } from "../charts/kept";
import { layoutOf } from "../charts/layout";
import { TEXT_LOOKS, ownLook } from "../charts/looks";
import { at, changePart, chartOf, entry, readPart, within } from "../charts/place";
import type { PlaceTarget } from "../charts/place";
import { textOfCell } from "../charts/textOfCell";
import { equationOf, interceptOf } from "../charts/trend";
import { define } from "../define";
import type { HostContext } from "../context";
import { fail } from "../errors";
import { object } from "../targets";
import type { HostObject, SeriesTarget, TrendlineTarget } from "../targets";
import { seriesTarget } from "./chartSeries";
import { HORIZONTAL, VERTICAL } from "./chartTitle";

const TYPES = ["Linear", "Exponential", "Logarithmic", "MovingAverage", "Polynomial", "Power"] as const;
/**
 * "unstacked, 2-D, area, bar, column, line, stock, xy (scatter), or bubble chart"
 * https://support.microsoft.com/office/add-a-trend-or-moving-average-line-to-a-chart-fa59f86c-5852-4b68-a6d4-901a745842ad
 */
const FAMILIES = ["area", "column", "line", "stock", "scatter", "bubble"];
const keep = keeper<ChartTrendline>();
const keepLabel = keeper<ChartTrendlineLabel>();
const PERIODS = numberIn(0, Number.MAX_VALUE);
const HEIGHT = 14;
const WIDTH_A_LETTER = 5;

function trendlineTarget({ sheet, id, index, place }: SeriesTarget, number: number): TrendlineTarget {
  return { sheet, id, index, number, place: entry(within(place, "trendlines", []), number) };
}

function items(target: SeriesTarget): HostObject[] {
  return (readPart(target).trendlines ?? []).map((_trendline, number) =>
    object("ChartTrendline", trendlineTarget(target, number)),
  );
}

function add(target: SeriesTarget, args: Arguments): HostObject {
  const { type, trendlines = [] } = readPart(target);
  const family = familyOf(type);
  if (family === undefined || !FAMILIES.includes(family) || /Stacked|^3D/.test(type))
    fail("InvalidOperation");
  changePart(target, { trendlines: [...trendlines, { type: args.oneOf(0, TYPES, "Linear") }] });
  return object("ChartTrendline", trendlineTarget(target, trendlines.length));
}

export const chartTrendlineCollectionClass = define({
  className: "ChartTrendlineCollection",
  introduced: "1.7",
  items,
  methods: {
    add,
    getItem: (target, args) => items(target)[args.integer(0)] ?? fail("ItemNotFound"),
  },
});

/** Excel names a line by what it is and whose. */
function nameOf(target: TrendlineTarget, { book }: HostContext): string {
  const { name, type, movingAveragePeriod = 2 } = readPart(target);
  if (name !== undefined) return name;
  const series = chartOf(target).series[target.index]?.name ?? "";
  const of = series.startsWith("=") ? textOfCell(book, target.sheet, series) : series;
  const kinds = {
    Linear: "Linear",
    Exponential: "Expon.",
    Logarithmic: "Log.",
    MovingAverage: `${movingAveragePeriod} per. Mov. Avg.`,
    Polynomial: "Poly.",
    Power: "Power",
  };
  return `${kinds[type]} (${of})`;
}

export const chartTrendlineClass = define({
  className: "ChartTrendline",
  introduced: "1.7",
  later: {
    backwardPeriod: "1.8",
    forwardPeriod: "1.8",
    label: "1.8",
    showEquation: "1.8",
    showRSquared: "1.8",
  },
  exists: (target) => chartOf(target).series[target.index]?.trendlines?.[target.number] !== undefined,
  properties: {
    type: {
      get: (target) => readPart(target).type,
      set: (target, value) => changePart(target, { type: oneOf(TYPES)(value) }),
    },
    name: { get: nameOf, set: (target, value) => changePart(target, { name: asText(value) }) },
    /** "Can be set to a numeric value or an empty string (for automatic values). The returned value is always a number." */
    intercept: {
      get: (target, { book }) => {
        const series = chartOf(target).series[target.index] ?? fail("ItemNotFound");
        const line = readPart(target);
        return line.intercept ?? interceptOf(book, target.sheet, series, line);
      },
      set: (target, value) =>
        changePart(target, { intercept: value === "" || value === null ? undefined : asNumber(value) }),
    },
    polynomialOrder: {
      get: (target) => readPart(target).polynomialOrder ?? 2,
      set: (target, value) => {
        if (readPart(target).type !== "Polynomial") fail("InvalidOperation");
        changePart(target, { polynomialOrder: integerIn(2, 6)(value) });
      },
    },
    movingAveragePeriod: {
      get: (target) => readPart(target).movingAveragePeriod ?? 2,
      set: (target, value) => {
        if (readPart(target).type !== "MovingAverage") fail("InvalidOperation");
        changePart(target, { movingAveragePeriod: integerIn(2, 255)(value) });
      },
    },
    forwardPeriod: keep("forwardPeriod", 0, PERIODS),
    backwardPeriod: keep("backwardPeriod", 0, PERIODS),
    showEquation: keep("showEquation", false, flag),
    showRSquared: keep("showRSquared", false, flag),
  },
  navigations: {
    format: (target) => object("ChartTrendlineFormat", ownLook(target)),
    label: ({ index, number, ...target }) =>
      object("ChartTrendlineLabel", { ...at(target, within(target.place, "label", {})), index, number }),
  },
  methods: {
    delete: ({ index, number, ...target }) => {
      const series = seriesTarget(target, index);
      const trendlines = readPart(series).trendlines?.filter((_trendline, other) => other !== number);
      changePart(series, { trendlines });
    },
  },
});

export const chartTrendlineFormatClass = define({
  className: "ChartTrendlineFormat",
  introduced: "1.7",
  navigations: { line: (target) => object("ChartLineFormat", target) },
});

/** A label that nobody wrote says the equation and R², where they are shown. */
function labelText(target: TrendlineLabel, { book }: HostContext): string {
  const { text: own, formula } = readPart(target);
  if (own !== undefined) return own;
  if (formula !== undefined) return textOfCell(book, target.sheet, formula);
  const series = chartOf(target).series[target.index] ?? fail("ItemNotFound");
  const trendline = series.trendlines?.[target.number] ?? fail("ItemNotFound");
  return equationOf(book, target.sheet, series, trendline);
}

type TrendlineLabel = PlaceTarget<ChartTrendlineLabel> & { readonly index: number; readonly number: number };

function labelBox(target: TrendlineLabel, host: HostContext) {
  const { inside } = layoutOf(chartOf(target));
  const width = Math.max(1, labelText(target, host).length) * WIDTH_A_LETTER;
  const { left = inside.left + inside.width - width, top = inside.top } = readPart(target);
  return { left, top, width, height: HEIGHT };
}

export const chartTrendlineLabelClass = define({
  className: "ChartTrendlineLabel",
  introduced: "1.8",
  later: { linkNumberFormat: "1.9" },
  properties: {
    text: {
      get: labelText,
      set: (target, value) => changePart(target, { text: text(value), formula: undefined, autoText: false }),
    },
    formula: {
      get: (target, host) => readPart(target).formula ?? labelText(target, host),
      set: (target, value, { book }) => {
        const formula = asText(value);
        textOfCell(book, target.sheet, formula);
        changePart(target, { formula, text: undefined, autoText: false });
      },
    },
    autoText: {
      get: (target) => readPart(target).autoText ?? true,
      set: (target, value) => {
        const automatic = asBoolean(value);
        const own = automatic ? { text: undefined, formula: undefined } : {};
        changePart(target, { autoText: automatic, ...own });
      },
    },
    numberFormat: {
      get: (target) => readPart(target).numberFormat ?? "General",
      set: (target, value) => changePart(target, { numberFormat: asText(value), linkNumberFormat: false }),
    },
    linkNumberFormat: keepLabel("linkNumberFormat", true, flag),
    horizontalAlignment: keepLabel("horizontalAlignment", "Center", oneOf(HORIZONTAL)),
    verticalAlignment: keepLabel("verticalAlignment", "Center", oneOf(VERTICAL)),
    textOrientation: keepLabel("textOrientation", 0, angle),
    left: {
      get: (target, host) => labelBox(target, host).left,
      set: (target, value) => changePart(target, { left: points(value) }),
    },
    top: {
      get: (target, host) => labelBox(target, host).top,
      set: (target, value) => changePart(target, { top: points(value) }),
    },
    width: (target, host) => labelBox(target, host).width,
    height: (target, host) => labelBox(target, host).height,
  },
  navigations: { format: (target) => object("ChartTrendlineLabelFormat", ownLook(target)) },
});

export const chartTrendlineLabelFormatClass = define({
  className: "ChartTrendlineLabelFormat",
  introduced: "1.8",
  navigations: TEXT_LOOKS,
});
