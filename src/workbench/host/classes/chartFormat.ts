/** Fills, lines, borders and fonts: the same for every part of a chart that has a look. */
import type { Chart, ChartLineStyle, ChartPartLook } from "../../workbook/types";
import { asColor } from "../cells/color";
import { color, flag, keeper, numberIn, oneOf, text } from "../charts/kept";
import { WHOLE, at, changePart, readPart } from "../charts/place";
import { TEXT_LOOKS } from "../charts/looks";
import { define } from "../define";
import type { LookTarget } from "../targets";

const look = keeper<ChartPartLook>();
const ofChart = keeper<Chart>();
const rounded = ofChart("roundedCorners", false, flag);

const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Grey25",
  "Grey50",
  "Grey75",
  "Automatic",
  "RoundDot",
] as const satisfies readonly ChartLineStyle[];
const COLOR_SCHEMES = [
  ...[1, 2, 3, 4].map((number) => `ColorfulPalette${number}`),
  ...Array.from({ length: 13 }, (_, index) => `MonochromaticPalette${index + 1}`),
] as Excel.ChartColorScheme[];
/** Excel's weight of a chart's lines, points. */
const WEIGHT = 0.75;
/** https://learn.microsoft.com/office/vba/api/excel.font.size: 1 to 409 points */
const FONT_SIZE = numberIn(1, 409);

const line = {
  color: look("lineColor", "", color),
  weight: look("lineWeight", WEIGHT, numberIn(0, 1584)),
  lineStyle: look("lineStyle", "Continuous", oneOf(LINE_STYLES)),
};
/** A cleared line is not drawn; its colour is Excel's own again. */
function clearLine(target: LookTarget): void {
  changePart(target, { lineStyle: "None", lineColor: undefined, lineWeight: undefined });
}

export const chartAreaFormatClass = define({
  className: "ChartAreaFormat",
  introduced: "1.1",
  later: { border: "1.7", colorScheme: "1.9", roundedCorners: "1.9" },
  properties: {
    colorScheme: {
      get: (target) =>
        (readPart(at(target, WHOLE)).colorScheme ?? "ColorfulPalette1") as Excel.ChartColorScheme,
      set: (target, value) => changePart(at(target, WHOLE), { colorScheme: oneOf(COLOR_SCHEMES)(value) }),
    },
    roundedCorners: {
      get: (target) => rounded.get(at(target, WHOLE)),
      set: (target, value) => rounded.set(at(target, WHOLE), value),
    },
  },
  navigations: TEXT_LOOKS,
});

export const chartFillClass = define({
  className: "ChartFill",
  introduced: "1.1",
  later: { getSolidColor: "1.16" },
  methods: {
    setSolidColor: (target, args) => changePart(target, { fill: asColor(args.raw(0)) }),
    getSolidColor: (target) => readPart(target).fill ?? "",
    clear: (target) => changePart(target, { fill: "" }),
  },
});

export const chartLineFormatClass = define({
  className: "ChartLineFormat",
  introduced: "1.1",
  later: { lineStyle: "1.7", weight: "1.7" },
  properties: line,
  methods: { clear: clearLine },
});

export const chartBorderClass = define({
  className: "ChartBorder",
  introduced: "1.7",
  later: { clear: "1.8" },
  properties: line,
  methods: { clear: clearLine },
});

export const chartFontClass = define({
  className: "ChartFont",
  introduced: "1.1",
  properties: {
    name: look("fontName", "Calibri", text),
    size: look("fontSize", 10, FONT_SIZE),
    color: look("fontColor", "#000000", color),
    bold: look("bold", false, flag),
    italic: look("italic", false, flag),
    underline: look("underline", "None", oneOf(["None", "Single"] as const)),
  },
});
