import type { CellValue, ChartSeries } from "../../workbook/types";
import { EMU_PER_POINT } from "../cells/units";
import { element, type XmlElement } from "../xml/element";
import { encodeExcelText } from "../xml/excelText";
import { LABEL_POSITIONS, type ChartShape } from "./chartTypes";
import { solid, textLook, valued } from "./drawingText";

/** Values behind a reference, for the copies that a chart carries; null when it is no plain range. */
export type ReadReference = (reference: string) => CellValue[] | null;

const LINE_POINTS = 2.25;
/** Label places that a plot knows; Excel refuses a file with another one. */
const PLACES: Record<ChartShape["element"], readonly string[]> = {
  barChart: ["ctr", "inBase", "inEnd", "outEnd"],
  lineChart: ["b", "ctr", "l", "r", "t"],
  scatterChart: ["b", "ctr", "l", "r", "t"],
  pieChart: ["bestFit", "ctr", "inEnd", "outEnd"],
  areaChart: [],
  doughnutChart: [],
  radarChart: ["outEnd"],
};

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
  return element("a:ln", { w: Math.round((series.lineWeight ?? LINE_POINTS) * EMU_PER_POINT), cap: "rnd" }, [
    ...(series.color === undefined ? [] : [solid(series.color)]),
    ...(series.dashed === true ? [element("a:prstDash", { val: "dash" })] : []),
    element("a:round"),
  ]);
}

/** Fill of areas and columns, stroke of lines; nothing where Excel's own colours are to stand. */
function look(series: ChartSeries, isLine: boolean): XmlElement[] {
  if (isLine) return [element("c:spPr", {}, [stroke(series)])];
  return series.color === undefined ? [] : [element("c:spPr", {}, [solid(series.color)])];
}

function marker(series: ChartSeries, shape: ChartShape): XmlElement {
  if (!(series.markers ?? shape.markers ?? false)) return element("c:marker", {}, [valued("symbol", "none")]);
  const fill = series.color === undefined ? [] : [element("c:spPr", {}, [solid(series.color)])];
  return element("c:marker", {}, [valued("symbol", "circle"), valued("size", 5), ...fill]);
}

const coloredPoints = (series: ChartSeries, isBar: boolean): XmlElement[] =>
  Object.entries(series.pointColors ?? {})
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([index, color]) =>
      element("c:dPt", {}, [
        valued("idx", index),
        ...(isBar ? [valued("invertIfNegative", 0)] : []),
        valued("bubble3D", 0),
        element("c:spPr", {}, [solid(color)]),
      ]),
    );

function labels(series: ChartSeries, shape: ChartShape): XmlElement[] {
  const wanted = series.dataLabels;
  if (!wanted) return [];
  const place = Object.entries(LABEL_POSITIONS).find(([, name]) => name === wanted.position)?.[0];
  const stacked = shape.grouping === "stacked" || shape.grouping === "percentStacked";
  const allowed =
    place !== undefined && PLACES[shape.element].includes(place) && !(stacked && place === "outEnd");
  return [
    element("c:dLbls", {}, [
      ...(wanted.numberFormat === undefined
        ? []
        : [element("c:numFmt", { formatCode: wanted.numberFormat, sourceLinked: 0 })]),
      element("c:spPr", {}, [element("a:noFill"), element("a:ln", {}, [element("a:noFill")])]),
      textLook(900),
      ...(allowed ? [valued("dLblPos", place)] : []),
      ...["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map(
        (name) => valued(name, name === "showVal"),
      ),
    ]),
  ];
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
  const isScatter = shape.element === "scatterChart";
  const categories =
    series.categories === ""
      ? []
      : [element(isScatter ? "c:xVal" : "c:cat", {}, [categoryReference(series.categories, read)])];
  const smooth =
    shape.element === "lineChart" || isScatter
      ? [valued("smooth", shape.scatterStyle === "smoothMarker")]
      : [];
  return element("c:ser", {}, [
    valued("idx", index),
    valued("order", index),
    ...seriesName(series.name, read),
    ...look(series, isLine),
    ...(isBar ? [valued("invertIfNegative", 0)] : []),
    ...(isLine ? [marker(series, shape)] : []),
    ...coloredPoints(series, isBar),
    ...labels(series, shape),
    ...categories,
    element(isScatter ? "c:yVal" : "c:val", {}, [numberReference(series.values, read)]),
    ...smooth,
  ]);
}
