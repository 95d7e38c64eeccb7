import type { ChartPartLook } from "../../workbook/types";

/** How charts look where the workbook leaves it open: Excel's own manner, in quiet greys. */

export const PIXELS_PER_POINT = 96 / 72;
export const CHART_FONT = '"Segoe UI", Arial, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
export const INK = { title: "#242424", text: "#424242", axis: "#B8BCC0", gridline: "#E6E8EA" };
/** For series without a colour of their own. */
export const CHART_COLORS = ["#0B5A8A", "#7FB7DB", "#8A8886", "#C19C00", "#498205", "#8764B8"] as const;

/** A part's font as ECharts takes it; nothing of what the look leaves open. */
export function textLook(look: ChartPartLook | undefined): {
  color?: string;
  fontSize?: number;
  fontFamily?: string;
  fontWeight?: "bold" | "normal";
  fontStyle?: "italic" | "normal";
} {
  return {
    ...(look?.fontColor === undefined ? {} : { color: look.fontColor }),
    ...(look?.fontSize === undefined ? {} : { fontSize: look.fontSize * PIXELS_PER_POINT }),
    ...(look?.fontName === undefined ? {} : { fontFamily: look.fontName }),
    ...(look?.bold === undefined ? {} : { fontWeight: look.bold ? "bold" : "normal" }),
    ...(look?.italic === undefined ? {} : { fontStyle: look.italic ? "italic" : "normal" }),
  };
}
