import type { ChartLabels } from "../../workbook/types";

const PARTS = [
  "showCategoryName",
  "showSeriesName",
  "showPercentage",
  "showBubbleSize",
] as const satisfies readonly (keyof ChartLabels)[];

/** Whether labels say anything: values, unless that was turned off, or another part. */
export function showsLabels(labels: ChartLabels | undefined): boolean {
  if (labels === undefined) return false;
  return labels.showValue !== false || PARTS.some((part) => labels[part] === true);
}
