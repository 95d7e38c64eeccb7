import type { ChartLabels, ChartPointLabel } from "../../workbook/types";
import { asBoolean, asOneOf, asText } from "../arguments";
import { angle, points } from "../charts/kept";
import { showsLabels } from "../charts/labels";
import { layoutOf } from "../charts/layout";
import { TEXT_LOOKS, ownLook } from "../charts/looks";
import { changePart, chartOf, readPart } from "../charts/place";
import type { PlaceTarget } from "../charts/place";
import { cellsOf } from "../charts/scale";
import { textOfCell } from "../charts/textOfCell";
import type { HostContext } from "../context";
import { define } from "../define";
import { resolveReference } from "../resolve";
import { object } from "../targets";
import type { PointLabelTarget } from "../targets";
import { HORIZONTAL, VERTICAL } from "./chartTitle";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;
const WIDTH_A_LETTER = 5;
const HEIGHT = 14;

type Member = Exclude<keyof ChartLabels, "look" | "showValue">;

type Known = Required<Pick<ChartLabels, Member>>;

/** What labels answer as long as nobody wrote it. */
const NEW: Known = {
  numberFormat: "General",
  linkNumberFormat: true,
  position: "OutsideEnd",
  separator: ", ",
  showCategoryName: false,
  showSeriesName: false,
  showPercentage: false,
  showBubbleSize: false,
  showLegendKey: false,
  autoText: true,
  textOrientation: 0,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
};

/** Labels of a series, of all series, or of a point: a point's own before its series'. */
type LabelsTarget = PlaceTarget<ChartLabels> & { readonly series?: PlaceTarget<ChartLabels> };

function read<K extends Member>(target: LabelsTarget, member: K): Known[K] {
  const followed: Partial<Known> = target.series ? readPart(target.series) : {};
  const own: Partial<Known> = readPart(target);
  return own[member] ?? followed[member] ?? NEW[member];
}

/** Setting anything of labels that say nothing shows values; a part that is turned on is shown alone. */
function change(target: LabelsTarget, part: Partial<ChartPointLabel>): void {
  const before = readPart(target);
  const turnsOn = Object.keys(part).some((key) => key.startsWith("show"));
  const silent = !turnsOn && !showsLabels(before);
  changePart(target, { ...before, ...(silent ? { showValue: true } : {}), ...part });
}

function member<K extends Member>(key: K, check: (value: unknown) => Known[K]) {
  return {
    get: (target: LabelsTarget) => read(target, key),
    set: (target: LabelsTarget, value: unknown) => change(target, { [key]: check(value) }),
  };
}

const shared = {
  linkNumberFormat: member("linkNumberFormat", asBoolean),
  numberFormat: {
    get: (target: LabelsTarget) => read(target, "numberFormat"),
    set: (target: LabelsTarget, value: unknown) =>
      change(target, { numberFormat: asText(value), linkNumberFormat: false }),
  },
  position: {
    get: (target: LabelsTarget) => read(target, "position") as Excel.ChartDataLabelPosition,
    set: (target: LabelsTarget, value: unknown) => change(target, { position: asOneOf(value, POSITIONS) }),
  },
  separator: member("separator", asText),
  showValue: {
    get: (target: LabelsTarget) => {
      const own = readPart(target).showValue ?? (target.series ? readPart(target.series).showValue : true);
      return own ?? true;
    },
    set: (target: LabelsTarget, value: unknown) => change(target, { showValue: asBoolean(value) }),
  },
  showCategoryName: member("showCategoryName", asBoolean),
  showSeriesName: member("showSeriesName", asBoolean),
  showPercentage: member("showPercentage", asBoolean),
  showBubbleSize: member("showBubbleSize", asBoolean),
  showLegendKey: member("showLegendKey", asBoolean),
  autoText: member("autoText", asBoolean),
  textOrientation: member("textOrientation", angle),
  horizontalAlignment: member("horizontalAlignment", (value) => asOneOf(value, HORIZONTAL)),
  verticalAlignment: member("verticalAlignment", (value) => asOneOf(value, VERTICAL)),
};

const LATER = {
  autoText: "1.8",
  horizontalAlignment: "1.8",
  linkNumberFormat: "1.9",
  numberFormat: "1.8",
  textOrientation: "1.8",
  verticalAlignment: "1.8",
} as const;

export const chartDataLabelsClass = define({
  className: "ChartDataLabels",
  introduced: "1.1",
  later: LATER,
  properties: shared,
  navigations: { format: (target) => object("ChartDataLabelFormat", ownLook(target)) },
});

export const chartDataLabelFormatClass = define({
  className: "ChartDataLabelFormat",
  introduced: "1.1",
  later: { border: "1.8" },
  navigations: TEXT_LOOKS,
});

/** What a label says: its own text, a cell's, or the parts that it shows. */
function textOf(target: PointLabelTarget, { book }: HostContext): string {
  const { text, formula } = readPart(target);
  if (text !== undefined) return text;
  if (formula !== undefined) return textOfCell(book, target.sheet, formula);
  const series = chartOf(target).series[target.index];
  if (series === undefined || !showsLabels({ ...readPart(target.series), ...readPart(target) })) return "";
  const values = cellsOf(book, target.sheet, series.values);
  const total = values.reduce<number>((sum, cell) => sum + (typeof cell === "number" ? cell : 0), 0);
  const name = series.name.startsWith("=") ? textOfCell(book, target.sheet, series.name) : series.name;
  const value = values[target.point];
  return [
    ...(read(target, "showSeriesName") ? [name] : []),
    ...(read(target, "showCategoryName")
      ? [String(cellsOf(book, target.sheet, series.categories)[target.point] ?? target.point + 1)]
      : []),
    ...(shared.showValue.get(target) ? [valueText(target, series.values, book)] : []),
    ...(read(target, "showPercentage") && typeof value === "number" && total !== 0
      ? [`${Math.round((value / total) * 100)}%`]
      : []),
  ].join(read(target, "separator"));
}

/** As the cell shows it. */
function valueText(target: PointLabelTarget, values: string, book: HostContext["book"]): string {
  const cells = values === "" ? null : resolveReference(book, target.sheet, values);
  return cells === null ? "" : (cells.sheet.texts(cells).flat()[target.point] ?? "");
}

/** Where a label stands that nobody moved: over its point's place in the row of categories. */
function box(target: PointLabelTarget, host: HostContext) {
  const { inside } = layoutOf(chartOf(target));
  const series = chartOf(target).series[target.index];
  const count = Math.max(1, cellsOf(host.book, target.sheet, series?.values ?? "").length);
  const width = Math.max(1, textOf(target, host).length) * WIDTH_A_LETTER;
  const centre = inside.left + (inside.width * (target.point + 0.5)) / count;
  const { left = centre - width / 2, top = inside.top } = readPart(target);
  return { left, top, width, height: HEIGHT };
}

export const chartDataLabelClass = define({
  className: "ChartDataLabel",
  introduced: "1.7",
  later: {
    ...LATER,
    format: "1.8",
    formula: "1.8",
    height: "1.8",
    left: "1.8",
    text: "1.8",
    top: "1.8",
    width: "1.8",
  },
  properties: {
    ...shared,
    text: {
      get: textOf,
      set: (target, value) => change(target, { text: asText(value), formula: undefined, autoText: false }),
    },
    formula: {
      get: (target, host) => readPart(target).formula ?? textOf(target, host),
      set: (target, value, { book }) => {
        const formula = asText(value);
        // A text that is no formula is the label's own.
        if (!formula.startsWith("=")) change(target, { text: formula, formula: undefined, autoText: false });
        else {
          textOfCell(book, target.sheet, formula);
          change(target, { formula, text: undefined, autoText: false });
        }
      },
    },
    autoText: {
      get: (target) => read(target, "autoText"),
      set: (target, value) => {
        const automatic = asBoolean(value);
        const own = automatic ? { text: undefined, formula: undefined } : {};
        change(target, { autoText: automatic, ...own });
      },
    },
    left: {
      get: (target, host) => box(target, host).left,
      set: (target, value) => change(target, { left: points(value) }),
    },
    top: {
      get: (target, host) => box(target, host).top,
      set: (target, value) => change(target, { top: points(value) }),
    },
    width: (target, host) => box(target, host).width,
    height: (target, host) => box(target, host).height,
  },
  navigations: { format: (target) => object("ChartDataLabelFormat", ownLook(target)) },
});
