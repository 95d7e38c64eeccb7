import type { CellValue, ChartSeries } from "../../workbook/types";
import { element, type XmlElement } from "../xml/element";
import { encodeExcelText } from "../xml/excelText";
import { isRound, type ChartShape } from "./chartTypes";
import { valued } from "./drawingText";
import { labelsXml } from "./labelsXml";
import { lineXml, shapeXml } from "./lookXml";
import { markerXml } from "./markerXml";
import { errorBarsXml, trendlinesXml } from "./trendXml";

/** Values behind a reference, for the copies that a chart carries; null when it is no plain range. */
export type ReadReference = (reference: string) => CellValue[] | null;

const LINE_POINTS = 2.25;
const points = (values: readonly CellValue[], write: (value: CellValue) => string): XmlElement[] => [
  valued("ptCount", values.length),
  ...values.flatMap((value, index) =>
    value === "" ? [] : [element("c:pt", { idx: index }, [element("c:v", {}, [write(value)])])],
  ),
];

const formula = (reference: string): XmlElement => element("c:f", {}, [reference]);

function textReference(reference: string, read: ReadReference): XmlElement {
  const values = read(reference);
  const cache = values
    ? [
        element(
          "c:strCache",
          {},
          points(values, (value) => encodeExcelText(String(value))),
        ),
      ]
    : [];
  return element("c:strRef", {}, [formula(reference), ...cache]);
}

function numberReference(reference: string, read: ReadReference): XmlElement {
  const values = read(reference)?.map((value) => (typeof value === "number" ? value : ""));
  const cache = values
    ? [element("c:numCache", {}, [element("c:formatCode", {}, ["General"]), ...points(values, String)])]
    : [];
  return element("c:numRef", {}, [formula(reference), ...cache]);
}

/** Categories are numbers only when all of them are. */
function categoryReference(reference: string, read: ReadReference): XmlElement {
  const values = read(reference);
  const numeric = values !== null && values.length > 0 && values.every((value) => typeof value === "number");
  return numeric ? numberReference(reference, read) : textReference(reference, read);
}

function seriesName(name: string, read: ReadReference): XmlElement[] {
  if (name === "") return [];
  return [
    element("c:tx", {}, [
      name.startsWith("=") ? textReference(name.slice(1), read) : element("c:v", {}, [encodeExcelText(name)]),
    ]),
  ];
}

function stroke(series: ChartSeries): XmlElement {
  const line = lineXml({
    lineColor: series.color,
    lineWeight: series.lineWeight ?? LINE_POINTS,
    lineStyle: series.lineStyle ?? (series.dashed === true ? "Dash" : undefined),
  });
  return element("a:ln", { ...line?.attributes, cap: "rnd" }, [
    ...(line?.children ?? []),
    element("a:round"),
  ]);
}

/** Fill of areas and columns, stroke of lines; nothing where Excel's own colours are to stand. */
function look(series: ChartSeries, isLine: boolean): XmlElement[] {
  if (isLine) return [element("c:spPr", {}, [stroke(series)])];
  return shapeXml({ ...series.border, fill: series.color });
}

/** Points that differ from their series: in colour, border or marker. */
function pointsXml(series: ChartSeries, shape: ChartShape, isLine: boolean): XmlElement[] {
  const { pointColors = {}, points: own = {} } = series;
  const differing = new Set([
    ...Object.keys(pointColors),
    ...Object.keys(own).filter((index) => own[Number(index)]?.border ?? own[Number(index)]?.marker),
  ]);
  return [...differing]
    .map(Number)
    .sort((one, other) => one - other)
    .map((index) => {
      const { marker, border } = own[index] ?? {};
      return element("c:dPt", {}, [
        valued("idx", index),
        ...(shape.element === "barChart" ? [valued("invertIfNegative", 0)] : []),
        ...(isLine && marker ? [markerXml({ ...series.marker, ...marker }, true, series.color)] : []),
        valued("bubble3D", 0),
        ...shapeXml({ ...border, fill: pointColors[index] }),
      ]);
    });
}

/** `<c:ser>` in the order of its schema (ECMA-376 part 1, 21.2.2.170 and following). */
export function seriesElement(
  series: ChartSeries,
  index: number,
  shape: ChartShape,
  read: ReadReference,
): XmlElement {
  const isLine =
    ["lineChart", "scatterChart", "radarChart"].includes(shape.element) && shape.radarStyle !== "filled";
  const isBar = shape.element === "barChart";
  const isBubble = shape.element === "bubbleChart";
  const isScatter = shape.element === "scatterChart" || isBubble;
  const categories =
    series.categories === ""
      ? []
      : [element(isScatter ? "c:xVal" : "c:cat", {}, [categoryReference(series.categories, read)])];
  const smooth =
    shape.element === "lineChart" || shape.element === "scatterChart"
      ? [valued("smooth", series.smooth ?? shape.scatterStyle === "smoothMarker")]
      : [];
  const explosion =
    isRound(shape) && series.explosion !== undefined ? [valued("explosion", series.explosion)] : [];
  const sizes =
    isBubble && series.bubbleSizes !== undefined
      ? [element("c:bubbleSize", {}, [numberReference(series.bubbleSizes, read)])]
      : [];
  return element("c:ser", {}, [
    valued("idx", index),
    valued("order", index),
    ...seriesName(series.name, read),
    ...look(series, isLine),
    ...(isBar || isBubble ? [valued("invertIfNegative", series.invertIfNegative === true)] : []),
    ...(isLine
      ? [markerXml(series.marker ?? {}, series.markers ?? shape.markers ?? false, series.color)]
      : []),
    ...explosion,
    ...pointsXml(series, shape, isLine),
    ...labelsXml(series, shape),
    ...(isRound(shape) || shape.element === "radarChart"
      ? []
      : [...trendlinesXml(series), ...errorBarsXml(series, isScatter)]),
    ...categories,
    element(isScatter ? "c:yVal" : "c:val", {}, [numberReference(series.values, read)]),
    ...smooth,
    ...sizes,
  ]);
}
