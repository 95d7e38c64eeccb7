/** Excel.ChartType but for "Invalid", and which members are of which types only. */
import type { ChartSeries } from "../../workbook/types";

export const CHART_TYPES = [
  "ColumnClustered",
  "ColumnStacked",
  "ColumnStacked100",
  "3DColumnClustered",
  "3DColumnStacked",
  "3DColumnStacked100",
  "BarClustered",
  "BarStacked",
  "BarStacked100",
  "3DBarClustered",
  "3DBarStacked",
  "3DBarStacked100",
  "LineStacked",
  "LineStacked100",
  "LineMarkers",
  "LineMarkersStacked",
  "LineMarkersStacked100",
  "PieOfPie",
  "PieExploded",
  "3DPieExploded",
  "BarOfPie",
  "XYScatterSmooth",
  "XYScatterSmoothNoMarkers",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
  "AreaStacked",
  "AreaStacked100",
  "3DAreaStacked",
  "3DAreaStacked100",
  "DoughnutExploded",
  "RadarMarkers",
  "RadarFilled",
  "Surface",
  "SurfaceWireframe",
  "SurfaceTopView",
  "SurfaceTopViewWireframe",
  "Bubble",
  "Bubble3DEffect",
  "StockHLC",
  "StockOHLC",
  "StockVHLC",
  "StockVOHLC",
  "CylinderColClustered",
  "CylinderColStacked",
  "CylinderColStacked100",
  "CylinderBarClustered",
  "CylinderBarStacked",
  "CylinderBarStacked100",
  "CylinderCol",
  "ConeColClustered",
  "ConeColStacked",
  "ConeColStacked100",
  "ConeBarClustered",
  "ConeBarStacked",
  "ConeBarStacked100",
  "ConeCol",
  "PyramidColClustered",
  "PyramidColStacked",
  "PyramidColStacked100",
  "PyramidBarClustered",
  "PyramidBarStacked",
  "PyramidBarStacked100",
  "PyramidCol",
  "3DColumn",
  "Line",
  "3DLine",
  "3DPie",
  "Pie",
  "XYScatter",
  "3DArea",
  "Area",
  "Doughnut",
  "Radar",
  "Histogram",
  "Boxwhisker",
  "Pareto",
  "RegionMap",
  "Treemap",
  "Waterfall",
  "Sunburst",
  "Funnel",
] as const;

export type Family =
  | "column"
  | "line"
  | "area"
  | "pie"
  | "doughnut"
  | "scatter"
  | "bubble"
  | "radar"
  | "secondPlot"
  | "surface"
  | "stock"
  | "histogram"
  | "boxes"
  | "map"
  | "tree"
  | "waterfall"
  | "funnel";

const FAMILIES: readonly (readonly [RegExp, Family])[] = [
  [/^(Column|Bar(?!OfPie)|3DColumn|3DBar|Cylinder|Cone|Pyramid)/, "column"],
  [/^(3D)?Line/, "line"],
  [/^(3D)?Area/, "area"],
  [/^(PieOfPie|BarOfPie)$/, "secondPlot"],
  [/^(3D)?Pie/, "pie"],
  [/^Doughnut/, "doughnut"],
  [/^XYScatter/, "scatter"],
  [/^Bubble/, "bubble"],
  [/^Radar/, "radar"],
  [/^Surface/, "surface"],
  [/^Stock/, "stock"],
  [/^(Histogram|Pareto)$/, "histogram"],
  [/^Boxwhisker$/, "boxes"],
  [/^RegionMap$/, "map"],
  [/^(Treemap|Sunburst)$/, "tree"],
  [/^Waterfall$/, "waterfall"],
  [/^Funnel$/, "funnel"],
];

/**
 * What kind of plot a type draws.
 *
 * @example familyOf("BarStacked") // => "column"
 */
export function familyOf(type: string): Family | undefined {
  return FAMILIES.find(([pattern]) => pattern.test(type))?.[1];
}

/** Series whose own colour is that of a line, not of a surface. */
export function drawsLine({ type }: Pick<ChartSeries, "type">): boolean {
  const family = familyOf(type);
  return family === "line" || family === "scatter" || (family === "radar" && type !== "RadarFilled");
}
