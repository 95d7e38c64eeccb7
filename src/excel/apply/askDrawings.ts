import { supports } from "../core/requirementSets";

/**
 * Asks whether a chart, a picture or another drawing reaches over a column or what is right of it: most of them grow
 * and shrink with the columns beneath them, so these keep their widths.
 *
 * @returns what to call after the next sync. Where Excel cannot tell how far right a column stands (before ExcelApi
 *   1.10), any drawing of the sheet counts.
 */
export function askDrawings(sheet: Excel.Worksheet, column: number): () => boolean {
  const charts = sheet.charts.load("items/left,items/width");
  const shapes = sheet.shapes.load("items/left,items/width");
  const first = supports("1.10") ? sheet.getCell(0, column).load("left") : null;
  return () => {
    const edge = first?.left ?? 0;
    return [...charts.items, ...shapes.items].some(({ left, width }) => left + width > edge);
  };
}
