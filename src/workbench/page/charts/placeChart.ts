import type { Chart } from "../../workbook/types";
import type { GridGeometry } from "../grid/gridView";
import { PIXELS_PER_POINT } from "./look";

/** Where a chart's element stands within the cells' part of the grid: CSS pixels, before and after zooming. */
export interface ChartPlace {
  left: number;
  top: number;
  /** At 100 %; the element is drawn at this size and scaled. */
  width: number;
  height: number;
  scale: number;
}

/**
 * Where a chart stands now. One that begins in the frozen rows or columns stays with them.
 *
 * @param chart lengths in points from the sheet's corner
 */
export function placeChart(
  { left, top, width, height }: Pick<Chart, "left" | "top" | "width" | "height">,
  { zoom, scrollX, scrollY, frozenWidth, frozenHeight }: GridGeometry,
): ChartPlace {
  const x = left * PIXELS_PER_POINT;
  const y = top * PIXELS_PER_POINT;
  return {
    left: (x - (x < frozenWidth ? 0 : scrollX)) * zoom,
    top: (y - (y < frozenHeight ? 0 : scrollY)) * zoom,
    width: width * PIXELS_PER_POINT,
    height: height * PIXELS_PER_POINT,
    scale: zoom,
  };
}
