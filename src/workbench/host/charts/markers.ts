import type { ChartMarker, ChartMarkerStyle, ChartSeries } from "../../workbook/types";
import { integerIn } from "./kept";

export const MARKER_STYLES = [
  "Automatic",
  "None",
  "Square",
  "Diamond",
  "Triangle",
  "X",
  "Star",
  "Dot",
  "Dash",
  "Circle",
  "Plus",
  "Picture",
] as const satisfies readonly ChartMarkerStyle[];
/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries#excel-excel-chartseries-markersize-member */
export const MARKER_SIZE = integerIn(2, 72);
const SIZE = 5;
/** Types that show markers by themselves. */
const MARKED = /Markers|^XYScatter(Lines|Smooth)?$/;
const UNMARKED = /NoMarkers/;

/**
 * The markers of a series' points, with what the series leaves to Excel.
 *
 * @example seriesMarker({ type: "LineMarkers", … }).style // => "Automatic"
 */
export function seriesMarker(
  series: Pick<ChartSeries, "type" | "markers" | "marker" | "color">,
): Required<ChartMarker> {
  const byType = MARKED.test(series.type) && !UNMARKED.test(series.type);
  const { style, size = SIZE, background, foreground } = series.marker ?? {};
  return {
    style: style ?? ((series.markers ?? byType) ? "Automatic" : "None"),
    size,
    background: background ?? series.color ?? "",
    foreground: foreground ?? series.color ?? "",
  };
}
