import type { ChartPartLook, ChartPoint, ChartSeries } from "../../workbook/types";
import { readDrawingColor, type Palette } from "../styles/colors";
import { EMU_PER_POINT } from "../cells/units";
import {
  childNamed,
  childrenNamed,
  descend,
  elementsOf,
  localName,
  numberAttribute,
  textOf,
  type XmlElement,
} from "../xml/element";
import { isRound } from "./chartTypes";
import { readLabels, readPointLabels } from "./labelsXml";
import { readShape } from "./lookXml";
import { readMarker } from "./markerXml";
import { defined, number, unless, value } from "./partValues";
import { readErrorBars, readTrendlines } from "./trendXml";

const reference = (of: XmlElement | undefined): string =>
  textOf(
    elementsOf(of ?? { name: "", attributes: {}, children: [] }).flatMap(
      (one) => childNamed(one, "f") ?? [],
    )[0],
  );

/** A series of a plot as the workbook knows it; some of its members stand at the plot. */
export function readSeries(
  series: XmlElement,
  plot: XmlElement,
  type: string,
  secondary: boolean,
  palette: Palette,
): ChartSeries {
  const shape = childNamed(series, "spPr");
  const line = childNamed(shape, "ln");
  const isLine = ["lineChart", "scatterChart", "radarChart"].includes(localName(plot.name));
  const color = readDrawingColor(childNamed(isLine ? line : shape, "solidFill"), palette);
  const nameReference = textOf(descend(series, "tx", "strRef", "f"));
  const pointColors: Record<number, string> = {};
  for (const point of childrenNamed(series, "dPt")) {
    const own = readDrawingColor(descend(point, "spPr", "solidFill"), palette);
    if (own !== undefined) pointColors[number(point, "idx") ?? 0] = own;
  }
  const shapeLook = readShape(shape, palette);
  const { lineStyle } = shapeLook;
  const width = numberAttribute(line, "w");
  const labelled = childNamed(series, "dLbls") ?? childNamed(plot, "dLbls");
  const labels = readLabels(labelled, palette);
  const gapWidth = number(plot, "gapWidth");
  const overlap = number(plot, "overlap");
  const symbol = value(childNamed(series, "marker"), "symbol");
  return {
    name: nameReference === "" ? textOf(descend(series, "tx", "v")) : `=${nameReference}`,
    values: reference(childNamed(series, "val") ?? childNamed(series, "yVal")),
    categories: reference(childNamed(series, "cat") ?? childNamed(series, "xVal")),
    type,
    axisGroup: secondary ? "Secondary" : "Primary",
    ...(color === undefined ? {} : { color }),
    ...(gapWidth === undefined ? {} : { gapWidth }),
    ...(overlap === undefined ? {} : { overlap }),
    ...(width === undefined ? {} : { lineWeight: width / EMU_PER_POINT }),
    ...(lineStyle === undefined || lineStyle === "None" ? {} : { dashed: true }),
    ...(isLine && lineStyle !== undefined && lineStyle !== "Dash" ? { lineStyle } : {}),
    ...(isLine ? { markers: symbol !== undefined && symbol !== "none" } : {}),
    ...(labels ? { dataLabels: labels } : {}),
    ...(Object.keys(pointColors).length > 0 ? { pointColors } : {}),
    ...readMore(series, plot, { isLine, color, shapeLook, labelled }, palette),
  };
}

interface Known {
  isLine: boolean;
  color: string | undefined;
  shapeLook: ChartPartLook;
  labelled: XmlElement | undefined;
}

/** What seldom stands in a file: markers of their own, borders, trendlines, error bars, single labels, pies. */
function readMore(
  series: XmlElement,
  plot: XmlElement,
  { isLine, color, shapeLook, labelled }: Known,
  palette: Palette,
): Partial<ChartSeries> {
  const { fill: _fill, ...border } = shapeLook;
  const trendlines = readTrendlines(series, palette);
  const points = readPoints(series, labelled, color, palette);
  const kind = localName(plot.name);
  const sizes = reference(childNamed(series, "bubbleSize"));
  const smooth = value(series, "smooth") === "1" && value(plot, "scatterStyle") !== "smoothMarker";
  return {
    ...defined({
      marker: readMarker(childNamed(series, "marker"), color, palette),
      border: !isLine && Object.values(border).some((one) => one !== undefined) ? defined(border) : undefined,
      smooth: smooth ? true : undefined,
      trendlines: trendlines.length > 0 ? trendlines : undefined,
      points: Object.keys(points).length > 0 ? points : undefined,
      invertIfNegative: value(series, "invertIfNegative") === "1" ? true : undefined,
      explosion: number(series, "explosion"),
      bubbleSizes: sizes === "" ? undefined : sizes,
      bubbleScale: unless(100, number(plot, "bubbleScale")),
      firstSliceAngle: unless(0, number(plot, "firstSliceAng")),
      doughnutHoleSize: unless(50, number(plot, "holeSize")),
      secondPlotSize: unless(75, number(plot, "secondPieSize")),
      varyByCategories: value(plot, "varyColors") === "1" && !isRound({ element: kind }) ? true : undefined,
    }),
    ...readErrorBars(series, palette),
  };
}

function readPoints(
  series: XmlElement,
  labelled: XmlElement | undefined,
  color: string | undefined,
  palette: Palette,
): Record<number, ChartPoint> {
  const points: Record<number, ChartPoint> = {};
  for (const [index, label] of readPointLabels(labelled, palette)) points[index] = { label };
  for (const point of childrenNamed(series, "dPt")) {
    const index = number(point, "idx") ?? 0;
    const { fill: _fill, ...line } = readShape(childNamed(point, "spPr"), palette);
    const more = defined({
      border: Object.values(line).some((one) => one !== undefined) ? defined(line) : undefined,
      marker: readMarker(childNamed(point, "marker"), color, palette),
    });
    if (Object.keys(more).length > 0) points[index] = { ...points[index], ...more };
  }
  return points;
}
