/** Data labels: `<c:dLbls>` of a series and `<c:dLbl>` of a point. ECMA-376 part 1, 21.2.2.47 and 21.2.2.49. */
import type { ChartLabels, ChartPointLabel, ChartSeries } from "../../workbook/types";
import type { Palette } from "../styles/colors";
import {
  attribute,
  childNamed,
  childrenNamed,
  descend,
  element,
  flag,
  textOf,
  type XmlElement,
} from "../xml/element";
import { LABEL_POSITIONS, type ChartShape } from "./chartTypes";
import { valued } from "./drawingText";
import { readAngle, readLook, runXml, shapeXml, textXml } from "./lookXml";
import { defined, number, titleText, value } from "./partValues";

const SIZE = 900;
/** Label places that a plot knows; Excel refuses a file with another one. */
const PLACES: Record<ChartShape["element"], readonly string[]> = {
  barChart: ["ctr", "inBase", "inEnd", "outEnd"],
  lineChart: ["b", "ctr", "l", "r", "t"],
  scatterChart: ["b", "ctr", "l", "r", "t"],
  bubbleChart: ["b", "ctr", "l", "r", "t"],
  pieChart: ["bestFit", "ctr", "inEnd", "outEnd"],
  ofPieChart: ["bestFit", "ctr", "inEnd", "outEnd"],
  areaChart: [],
  doughnutChart: [],
  radarChart: ["outEnd"],
};
/** What labels may show, in the order of the schema. */
const SHOWN = [
  ["showLegendKey", "showLegendKey"],
  ["showVal", "showValue"],
  ["showCatName", "showCategoryName"],
  ["showSerName", "showSeriesName"],
  ["showPercent", "showPercentage"],
  ["showBubbleSize", "showBubbleSize"],
] as const satisfies readonly (readonly [string, keyof ChartLabels])[];

const shows = (labels: ChartLabels, member: (typeof SHOWN)[number][1]): boolean =>
  labels[member] ?? member === "showValue";

/** Whether labels say anything at all; a legend key alone is nothing to read. */
const showAnything = (labels: ChartLabels): boolean =>
  SHOWN.some(([, member]) => member !== "showLegendKey" && shows(labels, member));

function body(labels: ChartLabels, shape: ChartShape): XmlElement[] {
  const place = Object.entries(LABEL_POSITIONS).find(([, name]) => name === labels.position)?.[0];
  const stacked = shape.grouping === "stacked" || shape.grouping === "percentStacked";
  const allowed =
    place !== undefined && PLACES[shape.element].includes(place) && !(stacked && place === "outEnd");
  return [
    ...(labels.numberFormat === undefined
      ? []
      : [
          element("c:numFmt", {
            formatCode: labels.numberFormat,
            sourceLinked: labels.linkNumberFormat === true ? 1 : 0,
          }),
        ]),
    ...shapeXml(labels.look, [
      element("c:spPr", {}, [element("a:noFill"), element("a:ln", {}, [element("a:noFill")])]),
    ]),
    textXml(labels.look, SIZE, labels.textOrientation),
    ...(allowed ? [valued("dLblPos", place)] : []),
    ...SHOWN.map(([file, member]) => valued(file, shows(labels, member))),
    ...(labels.separator === undefined ? [] : [element("c:separator", {}, [labels.separator])]),
  ];
}

function pointXml(index: number, label: ChartPointLabel, labels: ChartLabels, shape: ChartShape): XmlElement {
  if (label.hidden === true) return element("c:dLbl", {}, [valued("idx", index), valued("delete", 1)]);
  const look = { ...labels.look, ...label.look };
  const own = label.formula ?? label.text;
  const text =
    own === undefined
      ? []
      : [
          element("c:tx", {}, [
            element("c:rich", {}, [
              element("a:bodyPr"),
              element("a:lstStyle"),
              element("a:p", {}, [
                element("a:pPr", {}, [runXml("a:defRPr", look, SIZE)]),
                element("a:r", {}, [runXml("a:rPr", look, SIZE), element("a:t", {}, [label.text ?? own])]),
              ]),
            ]),
          ]),
        ];
  return element("c:dLbl", {}, [
    valued("idx", index),
    ...text,
    ...body({ ...labels, ...label, look }, shape),
  ]);
}

/** Nothing for a series without labels; points may have some all the same. */
export function labelsXml(series: ChartSeries, shape: ChartShape): XmlElement[] {
  const labels = series.dataLabels ?? { showValue: false };
  const points = Object.entries(series.points ?? {}).flatMap(([index, point]) =>
    point.label === undefined ? [] : [pointXml(Number(index), point.label, labels, shape)],
  );
  if (points.length === 0 && !showAnything(labels)) return [];
  const leaders = series.showLeaderLines === true ? [valued("showLeaderLines", 1)] : [];
  return [element("c:dLbls", {}, [...points, ...body(labels, shape), ...leaders])];
}

function readBody(labels: XmlElement, palette: Palette): ChartLabels {
  const format = childNamed(labels, "numFmt");
  const code = attribute(format, "formatCode");
  const angle = readAngle(descend(labels, "txPr", "bodyPr"));
  const separator = childNamed(labels, "separator");
  const shown = Object.fromEntries(
    SHOWN.flatMap(([file, member]) => {
      const is = value(labels, file) === "1";
      return is === (member === "showValue") ? [] : [[member, is]];
    }),
  );
  return {
    ...defined({
      numberFormat: code,
      linkNumberFormat: flag(format, "sourceLinked") ? true : undefined,
      position: LABEL_POSITIONS[value(labels, "dLblPos") ?? ""],
      separator: separator && textOf(separator),
      textOrientation: angle === 0 ? undefined : angle,
      look: readLook(labels, palette, SIZE / 100, { fill: "", lineStyle: "None" }),
    }),
    ...shown,
  };
}

/** Labels of a series; undefined when it shows none. */
export function readLabels(labels: XmlElement | undefined, palette: Palette): ChartLabels | undefined {
  if (!labels || value(labels, "delete") === "1") return undefined;
  const read = readBody(labels, palette);
  return showAnything(read) ? read : undefined;
}

/** Labels of single points, by index. */
export function readPointLabels(
  labels: XmlElement | undefined,
  palette: Palette,
): Map<number, ChartPointLabel> {
  return new Map(
    childrenNamed(labels, "dLbl").map((label): [number, ChartPointLabel] => {
      const index = number(label, "idx") ?? 0;
      if (value(label, "delete") === "1") return [index, { hidden: true }];
      const text = titleText(label);
      return [index, { ...readBody(label, palette), ...(text === "" ? {} : { text, autoText: false }) }];
    }),
  );
}
