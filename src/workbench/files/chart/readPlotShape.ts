import { childNamed, childrenNamed, localName, type XmlElement } from "../xml/element";
import type { ChartShape } from "./chartTypes";
import { value } from "./partValues";

/** How a plot draws its series; undefined for a plot that the workbook cannot draw. */
export function readPlotShape(plot: XmlElement): ChartShape | undefined {
  const hasMarkers = childrenNamed(plot, "ser").some((series) => {
    const symbol = value(childNamed(series, "marker"), "symbol");
    return symbol === undefined
      ? value(plot, "marker") === "1" || localName(plot.name) === "scatterChart"
      : symbol !== "none";
  });
  const grouping = value(plot, "grouping") as ChartShape["grouping"];
  switch (localName(plot.name)) {
    case "barChart":
      return {
        element: "barChart",
        direction: value(plot, "barDir") === "bar" ? "bar" : "col",
        grouping: grouping ?? "clustered",
      };
    case "lineChart":
      return { element: "lineChart", grouping: grouping ?? "standard", markers: hasMarkers };
    case "areaChart":
      return { element: "areaChart", grouping: grouping ?? "standard" };
    case "pieChart":
      return { element: "pieChart" };
    case "doughnutChart":
      return { element: "doughnutChart" };
    case "ofPieChart":
      return { element: "ofPieChart", ofPieType: value(plot, "ofPieType") === "bar" ? "bar" : "pie" };
    case "bubbleChart":
      return { element: "bubbleChart" };
    case "scatterChart":
      return {
        element: "scatterChart",
        scatterStyle: value(plot, "scatterStyle") === "smoothMarker" ? "smoothMarker" : "lineMarker",
        markers: hasMarkers,
      };
    case "radarChart":
      return {
        element: "radarChart",
        radarStyle: (value(plot, "radarStyle") ?? "standard") as ChartShape["radarStyle"],
      };
    default:
      return undefined;
  }
}
