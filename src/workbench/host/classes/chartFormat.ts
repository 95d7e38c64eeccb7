/** Fills, lines and fonts of a chart's parts, series and points. */
import type { ChartPart, ChartPartLook } from "../../workbook/types";
import { asBoolean, asNumber, asOneOf, asText } from "../arguments";
import { asColor } from "../cells/color";
import { changeLook, changeSeries, lookOf, seriesOf } from "../charts/chartOf";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { ChartTarget, LookTarget } from "../targets";

type PartTarget = ChartTarget & { readonly part: ChartPart };
type Line = Pick<ChartPartLook, "lineColor" | "lineWeight" | "lineStyle">;

function partOnly(target: LookTarget): PartTarget {
  return "part" in target ? target : fail("InvalidOperation");
}

function setFill(target: LookTarget, color: string | undefined): void {
  if ("part" in target) changeLook(target, { fill: color ?? "" });
  else if ("point" in target) {
    const { pointColors } = seriesOf(target);
    const colors = { ...pointColors };
    if (color === undefined) delete colors[target.point];
    else colors[target.point] = color;
    changeSeries(target, { pointColors: colors });
  } else changeSeries(target, { color });
}

function fillOf(target: LookTarget): string {
  if ("part" in target) return lookOf(target).fill ?? "";
  const series = seriesOf(target);
  return ("point" in target ? series.pointColors?.[target.point] : undefined) ?? series.color ?? "";
}

function lineOf(target: LookTarget): Line {
  if ("part" in target) return lookOf(target);
  const { color, lineWeight, dashed } = seriesOf(target);
  return { lineColor: color, lineWeight, lineStyle: dashed === true ? "Dash" : "Continuous" };
}

/** Of a series the workbook keeps one colour, a weight, and whether the line is dashed. */
function setLine(target: LookTarget, line: Line): void {
  if ("part" in target) return changeLook(target, line);
  if ("point" in target) fail("InvalidOperation");
  changeSeries(target, {
    ...("lineColor" in line ? { color: line.lineColor } : {}),
    ...("lineWeight" in line ? { lineWeight: line.lineWeight } : {}),
    ...("lineStyle" in line ? { dashed: line.lineStyle === "Dash" || line.lineStyle === "Dot" } : {}),
  });
}

const LINE_STYLES = ["None", "Continuous", "Dash", "Dot"] as const;

export const chartAreaFormatClass = define({
  className: "ChartAreaFormat",
  introduced: "1.1",
  navigations: {
    fill: (target) => object("ChartFill", target),
    font: (target) => object("ChartFont", target),
  },
});

export const chartFillClass = define({
  className: "ChartFill",
  introduced: "1.1",
  later: { getSolidColor: "1.16" },
  methods: {
    setSolidColor: (target, args) => setFill(target, asColor(args.raw(0))),
    getSolidColor: (target) => fillOf(target),
    clear: (target) => setFill(target, undefined),
  },
});

export const chartLineFormatClass = define({
  className: "ChartLineFormat",
  introduced: "1.1",
  later: { lineStyle: "1.7", weight: "1.7" },
  properties: {
    color: {
      get: (target) => lineOf(target).lineColor ?? "",
      set: (target, value) => setLine(target, { lineColor: asColor(value) }),
    },
    weight: {
      get: (target) => lineOf(target).lineWeight ?? 0.75,
      set: (target, value) => setLine(target, { lineWeight: asNumber(value) }),
    },
    lineStyle: {
      get: (target) => lineOf(target).lineStyle ?? "Continuous",
      set: (target, value) => setLine(target, { lineStyle: asOneOf(value, LINE_STYLES) }),
    },
  },
  methods: {
    clear: (target) =>
      "part" in target ? setLine(target, { lineStyle: "None" }) : setLine(target, { lineColor: undefined }),
  },
});

export const chartFontClass = define({
  className: "ChartFont",
  introduced: "1.1",
  properties: {
    name: {
      get: (target) => lookOf(partOnly(target)).fontName ?? "Calibri",
      set: (target, value) => changeLook(partOnly(target), { fontName: asText(value) }),
    },
    size: {
      get: (target) => lookOf(partOnly(target)).fontSize ?? 10,
      set: (target, value) => changeLook(partOnly(target), { fontSize: asNumber(value) }),
    },
    color: {
      get: (target) => lookOf(partOnly(target)).fontColor ?? "#000000",
      set: (target, value) => changeLook(partOnly(target), { fontColor: asColor(value) }),
    },
    bold: {
      get: (target) => lookOf(partOnly(target)).bold ?? false,
      set: (target, value) => changeLook(partOnly(target), { bold: asBoolean(value) }),
    },
    italic: {
      get: (target) => lookOf(partOnly(target)).italic ?? false,
      set: (target, value) => changeLook(partOnly(target), { italic: asBoolean(value) }),
    },
  },
});
