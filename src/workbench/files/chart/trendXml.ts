/** Trendlines and error bars of a series: ECMA-376 part 1, 21.2.2.211 and 21.2.2.55. */
import type { ChartErrorBars, ChartSeries, ChartTrendline } from "../../workbook/types";
import type { Palette } from "../styles/colors";
import { childNamed, childrenNamed, element, textOf, attribute, type XmlElement } from "../xml/element";
import { valued } from "./drawingText";
import { readLook, runXml, shapeXml, textXml } from "./lookXml";
import { defined, named, number, titleText, value } from "./partValues";

const SIZE = 900;
const TYPES = {
  Linear: "linear",
  Exponential: "exp",
  Logarithmic: "log",
  MovingAverage: "movingAvg",
  Polynomial: "poly",
  Power: "power",
} as const;
const INCLUDED = { Both: "both", MinusValues: "minus", PlusValues: "plus" } as const;
const AMOUNTS = {
  FixedValue: "fixedVal",
  Percent: "percentage",
  StDev: "stdDev",
  StError: "stdErr",
  Custom: "cust",
} as const;
/** Excel's amounts of error bars whose amount Office.js does not tell. */
const USUAL: Partial<Record<keyof typeof AMOUNTS, number>> = { FixedValue: 1, Percent: 5, StDev: 1 };

const optional = (name: string, one: string | number | undefined): XmlElement[] =>
  one === undefined ? [] : [valued(name, one)];

/** The trendlines of a series, in their order. */
export const trendlinesXml = ({ trendlines = [] }: ChartSeries): XmlElement[] => trendlines.map(trendlineXml);

function trendlineXml(line: ChartTrendline): XmlElement {
  const { label } = line;
  const own = label?.text;
  return element("c:trendline", {}, [
    ...(line.name === undefined ? [] : [element("c:name", {}, [line.name])]),
    ...shapeXml(line.look),
    valued("trendlineType", TYPES[line.type]),
    ...(line.type === "Polynomial" ? [valued("order", line.polynomialOrder ?? 2)] : []),
    ...(line.type === "MovingAverage" ? [valued("period", line.movingAveragePeriod ?? 2)] : []),
    ...optional("forward", line.forwardPeriod),
    ...optional("backward", line.backwardPeriod),
    ...optional("intercept", line.intercept),
    valued("dispRSqr", line.showRSquared === true),
    valued("dispEq", line.showEquation === true),
    ...(label === undefined
      ? []
      : [
          element("c:trendlineLbl", {}, [
            ...(own === undefined
              ? []
              : [
                  element("c:tx", {}, [
                    element("c:rich", {}, [
                      element("a:bodyPr"),
                      element("a:lstStyle"),
                      element("a:p", {}, [
                        element("a:r", {}, [
                          runXml("a:rPr", label.look ?? {}, SIZE),
                          element("a:t", {}, [own]),
                        ]),
                      ]),
                    ]),
                  ]),
                ]),
            element("c:numFmt", {
              formatCode: label.numberFormat ?? "General",
              sourceLinked: label.linkNumberFormat === true ? 1 : 0,
            }),
            ...shapeXml(label.look),
            textXml(label.look, SIZE, label.textOrientation),
          ]),
        ]),
  ]);
}

/** Visible error bars of a series; only scatter charts have those along x. */
export function errorBarsXml(series: ChartSeries, scatter: boolean): XmlElement[] {
  const bars = (direction: "x" | "y", of: ChartErrorBars | undefined): XmlElement[] =>
    of?.visible === true ? [errorBars(of, scatter ? direction : undefined)] : [];
  return [...(scatter ? bars("x", series.xErrorBars) : []), ...bars("y", series.yErrorBars)];
}

function errorBars(bars: ChartErrorBars, direction: "x" | "y" | undefined): XmlElement {
  const type = bars.type ?? "StError";
  return element("c:errBars", {}, [
    ...optional("errDir", direction),
    valued("errBarType", INCLUDED[bars.include ?? "Both"]),
    valued("errValType", AMOUNTS[type]),
    valued("noEndCap", bars.endStyleCap === false),
    ...optional("val", USUAL[type]),
    ...shapeXml(bars.look),
  ]);
}

/** The trendlines that a series of the file has. */
export function readTrendlines(series: XmlElement, palette: Palette): ChartTrendline[] {
  return childrenNamed(series, "trendline").map((line) => {
    const label = childNamed(line, "trendlineLbl");
    const name = childNamed(line, "name");
    return {
      type: named(TYPES, value(line, "trendlineType")) ?? "Linear",
      ...defined({
        name: name && textOf(name),
        polynomialOrder: number(line, "order"),
        movingAveragePeriod: number(line, "period"),
        forwardPeriod: number(line, "forward"),
        backwardPeriod: number(line, "backward"),
        intercept: number(line, "intercept"),
        showRSquared: value(line, "dispRSqr") === "1" ? true : undefined,
        showEquation: value(line, "dispEq") === "1" ? true : undefined,
        look: readLook(line, palette, SIZE / 100),
        label: label && readTrendlineLabel(label, palette),
      }),
    };
  });
}

function readTrendlineLabel(label: XmlElement, palette: Palette): NonNullable<ChartTrendline["label"]> {
  const text = titleText(label);
  const format = attribute(childNamed(label, "numFmt"), "formatCode");
  return defined({
    text: text === "" ? undefined : text,
    numberFormat: format === "General" ? undefined : format,
    look: readLook(label, palette, SIZE / 100),
  });
}

/** The error bars that a series of the file has. */
export function readErrorBars(
  series: XmlElement,
  palette: Palette,
): Pick<ChartSeries, "xErrorBars" | "yErrorBars"> {
  return Object.fromEntries(
    childrenNamed(series, "errBars").map((bars) => [
      value(bars, "errDir") === "x" ? "xErrorBars" : "yErrorBars",
      {
        visible: true,
        ...defined({
          include: named(INCLUDED, value(bars, "errBarType"), "Both"),
          type: named(AMOUNTS, value(bars, "errValType"), "StError"),
          endStyleCap: value(bars, "noEndCap") === "1" ? false : undefined,
          look: readLook(bars, palette, SIZE / 100),
        }),
      },
    ]),
  );
}
