import type { ChartTitle } from "../../workbook/types";
import { asBoolean, asText } from "../arguments";
import type { Arguments } from "../arguments";
import { angle, flag, keeper, oneOf, points } from "../charts/kept";
import { layoutOf } from "../charts/layout";
import { TEXT_LOOKS, partLook } from "../charts/looks";
import { WHOLE, at, changePart, chartOf, readPart, within } from "../charts/place";
import type { PlaceTarget } from "../charts/place";
import { textOfCell } from "../charts/textOfCell";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { ChartTarget, FormatStringTarget } from "../targets";

export const HORIZONTAL = ["Center", "Left", "Right", "Justify", "Distributed"] as const;
export const VERTICAL = ["Center", "Bottom", "Top", "Justify", "Distributed"] as const;
const POSITIONS = ["Automatic", "Top", "Bottom", "Left", "Right"] as const;

const keep = keeper<ChartTitle>();

/** A chart's title, there or not. */
export function titleTarget(target: ChartTarget): PlaceTarget<ChartTitle> {
  return at(target, within(WHOLE, "title", { visible: false, text: "" }));
}

function textOf(target: PlaceTarget<ChartTitle>, { book }: HostContext): string {
  const { text, formula } = readPart(target);
  return formula === undefined ? text : textOfCell(book, target.sheet, formula);
}

/** Writing a text shows the title, and the text is its own from then on. */
function setText(target: PlaceTarget<ChartTitle>, value: unknown): void {
  changePart(target, { visible: true, text: asText(value), formula: undefined, runs: undefined });
}

/** "A string value that represents the formula of chart title using A1-style notation." */
function setFormula(target: PlaceTarget<ChartTitle>, args: Arguments, { book }: HostContext): void {
  const formula = args.text(0);
  changePart(target, { visible: true, formula, text: textOfCell(book, target.sheet, formula) });
}

function box(side: "left" | "top") {
  return {
    get: (target: PlaceTarget<ChartTitle>) => readPart(target)[side] ?? layoutOf(chartOf(target)).title[side],
    set: (target: PlaceTarget<ChartTitle>, value: unknown) => changePart(target, { [side]: points(value) }),
  };
}

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle#excel-excel-charttitle-getsubstring-member(1) */
function substring(target: PlaceTarget<ChartTitle>, args: Arguments, host: HostContext) {
  const [start, length] = [args.integer(0), args.integer(1)];
  const end = textOf(target, host).length;
  if (start < 0 || length < 1 || start >= end) fail("InvalidArgument");
  return object("ChartFormatString", { ...target, start, length: Math.min(length, end - start) });
}

export const chartTitleClass = define({
  className: "ChartTitle",
  introduced: "1.1",
  later: {
    height: "1.7",
    horizontalAlignment: "1.7",
    left: "1.7",
    position: "1.7",
    showShadow: "1.7",
    textOrientation: "1.7",
    top: "1.7",
    verticalAlignment: "1.7",
    width: "1.7",
    getSubstring: "1.7",
    setFormula: "1.7",
  },
  properties: {
    text: { get: textOf, set: setText },
    visible: {
      get: (target) => readPart(target).visible,
      set: (target, value) => changePart(target, { visible: asBoolean(value) }),
    },
    overlay: keep("overlay", false, flag),
    showShadow: keep("showShadow", false, flag),
    position: keep("position", "Top", oneOf(POSITIONS)),
    horizontalAlignment: keep("horizontalAlignment", "Center", oneOf(HORIZONTAL)),
    verticalAlignment: keep("verticalAlignment", "Center", oneOf(VERTICAL)),
    textOrientation: keep("textOrientation", 0, angle),
    left: box("left"),
    top: box("top"),
    width: (target) => layoutOf(chartOf(target)).title.width,
    height: (target) => layoutOf(chartOf(target)).title.height,
  },
  navigations: { format: (target) => object("ChartTitleFormat", partLook(target, "title")) },
  methods: { getSubstring: substring, setFormula },
});

export const chartTitleFormatClass = define({
  className: "ChartTitleFormat",
  introduced: "1.1",
  later: { border: "1.7" },
  navigations: TEXT_LOOKS,
});

/** Some characters of a title: their look is the title's but for what was written of them. */
export const chartFormatStringClass = define({
  className: "ChartFormatString",
  introduced: "1.7",
  navigations: { font: (target) => object("ChartFont", runLook(target)) },
});

function runLook({ start, length, ...target }: FormatStringTarget) {
  const title = partLook(target, "title").place;
  const { place } = target;
  return at(target, {
    get(chart) {
      const own = place.get(chart).runs?.find((run) => run.start === start && run.length === length)?.look;
      return { ...title.get(chart), ...own };
    },
    put(chart, look) {
      const whole = place.get(chart);
      const others = (whole.runs ?? []).filter((run) => run.start !== start || run.length !== length);
      return place.put(chart, { ...whole, runs: [...others, { start, length, look }] });
    },
  });
}
