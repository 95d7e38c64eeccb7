/**
 * Where a chart's parts stand that nobody put anywhere: about as Excel lays a chart out, in points from the chart's
 * top left corner. Excel measures its texts; here a letter is half as wide as its font is high.
 */
import type { Chart } from "../../workbook/types";

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Layout {
  title: Box;
  legend: Box;
  /** The plot with its axes' texts, and without them. */
  plotArea: Box;
  inside: Box;
}

const MARGIN = 7;
const LINE = 1.6;
const SIZES = { title: 14, text: 9 };
const KEY = 24;
const AXIS_TEXT = 28;
const AXIS_TITLE = 18;

/** Where title, legend and plot area of a chart stand, in points from its corner. */
export function layoutOf(chart: Chart): Layout {
  const title = titleBox(chart);
  const legend = legendBox(chart, title);
  const plotArea = plotBox(chart, title, legend);
  const left = sideOf(chart, "value");
  const bottom = sideOf(chart, "category");
  return {
    title,
    legend,
    plotArea,
    inside: {
      left: plotArea.left + left,
      top: plotArea.top,
      width: Math.max(0, plotArea.width - left - sideOf(chart, "secondaryValue")),
      height: Math.max(0, plotArea.height - bottom),
    },
  };
}

function titleBox({ width, title, parts }: Chart): Box {
  if (!title.visible) return { left: width / 2, top: MARGIN, width: 0, height: 0 };
  const size = parts?.title?.fontSize ?? SIZES.title;
  const wide = Math.min(width, (title.text.length * size) / 2 + size);
  return { left: (width - wide) / 2, top: MARGIN, width: wide, height: size * LINE };
}

function legendBox({ width, height, legend, series, parts }: Chart, title: Box): Box {
  const size = parts?.legend?.fontSize ?? SIZES.text;
  const shown = series.length - (legend.hiddenEntries?.length ?? 0);
  if (!legend.visible || shown === 0) return { left: width / 2, top: height, width: 0, height: 0 };
  const letters = Math.max(...series.map(({ name }) => (name.startsWith("=") ? 7 : name.length)));
  const one = KEY + (letters * size) / 2;
  const middle = (high: number): number => (height + title.height - high) / 2;
  switch (legend.position) {
    case "Top":
      return {
        ...centred(width, one * shown, size),
        top: title.top + title.height + MARGIN,
      };
    case "Bottom":
      return { ...centred(width, one * shown, size), top: height - MARGIN - size * LINE };
    case "Left":
      return { left: MARGIN, top: middle(size * LINE * shown), width: one, height: size * LINE * shown };
    case "Corner":
      return { left: width - one - MARGIN, top: MARGIN, width: one, height: size * LINE * shown };
    default:
      return {
        left: width - one - MARGIN,
        top: middle(size * LINE * shown),
        width: one,
        height: size * LINE * shown,
      };
  }
}

function centred(width: number, wide: number, size: number): Box {
  const fitting = Math.min(width - 2 * MARGIN, wide);
  return { left: (width - fitting) / 2, top: 0, width: fitting, height: size * LINE };
}

/** What title and legend leave; one that lies over the plot takes nothing. */
function plotBox({ width, height, title, legend }: Chart, titled: Box, keyed: Box): Box {
  const top = MARGIN + (title.visible && title.overlay !== true ? titled.height + MARGIN : 0);
  const takes = legend.visible && legend.overlay !== true;
  const at = takes ? legend.position : "None";
  const left = MARGIN + (at === "Left" ? keyed.width + MARGIN : 0);
  const right = MARGIN + (at === "Right" || at === "Corner" ? keyed.width + MARGIN : 0);
  const above = at === "Top" ? keyed.height + MARGIN : 0;
  const below = MARGIN + (at === "Bottom" ? keyed.height + MARGIN : 0);
  return {
    left,
    top: top + above,
    width: Math.max(0, width - left - right),
    height: Math.max(0, height - top - above - below),
  };
}

function sideOf({ axes }: Chart, axis: "category" | "value" | "secondaryValue"): number {
  const { visible, title } = axes[axis];
  return (visible ? AXIS_TEXT : 0) + (title === "" ? 0 : AXIS_TITLE);
}
