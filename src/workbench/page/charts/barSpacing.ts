/**
 * Excel's gap width and overlap (both per cent of one bar's width) as ECharts' two gaps (per cent of a category's
 * width, and of one bar's width). With n bars side by side a category is 1 + (n − 1)(1 − overlap) + gap bars wide.
 *
 * @example barSpacing(3, 20, 100) // => { barCategoryGap: "16.7%", barGap: "-100%" }
 */
export function barSpacing(
  bars: number,
  gapWidth: number,
  overlap: number,
): { barCategoryGap: string; barGap: string } {
  const side = 1 + Math.max(0, bars - 1) * (1 - overlap / 100);
  const gap = gapWidth / 100;
  return { barCategoryGap: `${((gap / (side + gap)) * 100).toFixed(1)}%`, barGap: `${-overlap}%` };
}
