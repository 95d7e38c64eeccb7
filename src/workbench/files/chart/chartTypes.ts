/**
 * Excel.ChartType and the elements of a chart part that draw it. A type that is not in the list is left in the
 * file as it was, and cannot be written.
 */
export interface ChartShape {
  /** Element of `plotArea` without its prefix. */
  element:
    | "barChart"
    | "lineChart"
    | "areaChart"
    | "pieChart"
    | "doughnutChart"
    | "scatterChart"
    | "radarChart"
    | "ofPieChart"
    | "bubbleChart";
  direction?: "col" | "bar";
  grouping?: "clustered" | "stacked" | "percentStacked" | "standard";
  markers?: boolean;
  scatterStyle?: "lineMarker" | "smoothMarker";
  radarStyle?: "standard" | "marker" | "filled";
  ofPieType?: "pie" | "bar";
}

export const CHART_SHAPES: Record<string, ChartShape> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard", markers: false },
  LineMarkers: { element: "lineChart", grouping: "standard", markers: true },
  LineStacked: { element: "lineChart", grouping: "stacked", markers: false },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked", markers: true },
  LineStacked100: { element: "lineChart", grouping: "percentStacked", markers: false },
  LineMarkersStacked100: { element: "lineChart", grouping: "percentStacked", markers: true },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  PieOfPie: { element: "ofPieChart", ofPieType: "pie" },
  BarOfPie: { element: "ofPieChart", ofPieType: "bar" },
  Bubble: { element: "bubbleChart" },
  XYScatter: { element: "scatterChart", scatterStyle: "lineMarker", markers: true },
  XYScatterLines: { element: "scatterChart", scatterStyle: "lineMarker", markers: true },
  XYScatterLinesNoMarkers: { element: "scatterChart", scatterStyle: "lineMarker", markers: false },
  XYScatterSmooth: { element: "scatterChart", scatterStyle: "smoothMarker", markers: true },
  XYScatterSmoothNoMarkers: { element: "scatterChart", scatterStyle: "smoothMarker", markers: false },
  Radar: { element: "radarChart", radarStyle: "standard" },
  RadarMarkers: { element: "radarChart", radarStyle: "marker" },
  RadarFilled: { element: "radarChart", radarStyle: "filled" },
};

/** Pies and rings: no axes, a colour a slice. */
export const isRound = ({ element }: { element: string }): boolean =>
  element === "pieChart" || element === "doughnutChart" || element === "ofPieChart";

/** Exploded slices are a matter of the series. */
export const EXPLODED: Record<string, string> = { PieExploded: "Pie", DoughnutExploded: "Doughnut" };
export const EXPLOSION = 25;

/** Name of the type that a plot of the file draws; undefined for one that is not in the list. */
export function chartTypeOf(shape: Pick<ChartShape, "element"> & Partial<ChartShape>): string | undefined {
  const known = Object.entries(CHART_SHAPES).find(
    ([, one]) =>
      one.element === shape.element &&
      one.direction === shape.direction &&
      one.grouping === shape.grouping &&
      one.scatterStyle === shape.scatterStyle &&
      one.radarStyle === shape.radarStyle &&
      one.ofPieType === shape.ofPieType &&
      one.markers === shape.markers,
  );
  return known?.[0];
}

export const LEGEND_POSITIONS: Record<string, string> = {
  b: "Bottom",
  t: "Top",
  l: "Left",
  r: "Right",
  tr: "Corner",
};
export const LABEL_POSITIONS: Record<string, string> = {
  b: "Bottom",
  bestFit: "BestFit",
  ctr: "Center",
  inBase: "InsideBase",
  inEnd: "InsideEnd",
  l: "Left",
  outEnd: "OutsideEnd",
  r: "Right",
  t: "Top",
};
