/** Limits and units of a value axis that Excel chooses by itself. */
import type { Book, CellValue, Chart, Sheet } from "../../workbook/types";
import { resolveReference } from "../resolve";
import { familyOf } from "./chartTypes";

export interface Scale {
  minimum: number;
  maximum: number;
  majorUnit: number;
  minorUnit: number;
}

/** Marks that fit along the axis: one for about so many points of the chart's height. */
const POINTS_A_MARK = 18;
const STEPS = [1, 2, 5, 10];
const MINOR = 5;
/** Excel starts at zero unless the values fill less than this part of the way up. */
const FROM_ZERO = 1 / 6;

/**
 * https://support.microsoft.com/office/change-the-scale-of-the-vertical-value-axis-in-a-chart-05973661-e56a-4486-a9f3-f9ce41df0021
 *
 * @example scaleOf([0, 87], {}, 100) // => { minimum: 0, maximum: 100, majorUnit: 20, minorUnit: 4 }
 */
export function scaleOf(
  values: readonly number[],
  given: { minimum?: number; maximum?: number; majorUnit?: number; minorUnit?: number },
  points: number,
): Scale {
  const highest = Math.max(...values, Number.NEGATIVE_INFINITY);
  const lowest = Math.min(...values, Number.POSITIVE_INFINITY);
  const [low, high] = highest < lowest ? [0, 1] : [lowest, highest];
  const span = Math.max(high, 0) - Math.min(low, 0);
  const near = low > 0 && high - low < FROM_ZERO * high;
  const bottom =
    given.minimum ?? (near ? low - (high - low) / 2 : Math.min(0, low - (low < 0 ? span / 20 : 0)));
  const top = given.maximum ?? (high > 0 ? high + (high - bottom) / 20 : 0);
  const majorUnit = given.majorUnit ?? stepFor(Math.max(top - bottom, Number.EPSILON), points);
  return {
    minimum: given.minimum ?? Math.floor(bottom / majorUnit) * majorUnit,
    maximum: given.maximum ?? Math.ceil(top / majorUnit) * majorUnit,
    majorUnit,
    minorUnit: given.minorUnit ?? majorUnit / MINOR,
  };
}

/** 1, 2 or 5 times a power of ten, so that the marks do not crowd. */
function stepFor(span: number, points: number): number {
  const least = span / Math.max(1, Math.floor(points / POINTS_A_MARK));
  const power = 10 ** Math.floor(Math.log10(least));
  return (STEPS.find((step) => step * power >= least) ?? 10) * power;
}

/** The numbers that an axis has to hold; stacked series add up. */
export function numbersOn(
  chart: Chart,
  axis: "category" | "value" | "secondaryCategory" | "secondaryValue",
  book: Book,
  sheet: Sheet,
): number[] {
  const secondary = axis === "secondaryValue" || axis === "secondaryCategory";
  const mine = chart.series.filter(({ axisGroup }) => (axisGroup === "Secondary") === secondary);
  if (axis === "category" || axis === "secondaryCategory")
    return mine.flatMap(({ categories }) => numbers(cellsOf(book, sheet, categories)));
  const grids = mine.map(({ values }) => cellsOf(book, sheet, values));
  if (mine.every(({ type }) => type.endsWith("100")) && mine.length > 0) return [0, 1];
  const stacked = mine.some(({ type }) => type.includes("Stacked"));
  if (!stacked) return grids.flatMap(numbers);
  const longest = Math.max(0, ...grids.map((cells) => cells.length));
  return Array.from({ length: longest }, (_, at) =>
    numbers(grids.map((cells) => cells[at] ?? "")).reduce((sum, value) => sum + value, 0),
  );
}

/** Values behind a reference, in one row. */
export function cellsOf(book: Book, sheet: Sheet, reference: string): CellValue[] {
  const cells = reference === "" ? null : resolveReference(book, sheet, reference);
  return cells === null ? [] : cells.sheet.values(cells).flat();
}

function numbers(cells: readonly CellValue[]): number[] {
  return cells.filter((cell): cell is number => typeof cell === "number");
}

/** Whether an axis counts, rather than names: the value axes, and both axes of a scatter chart. */
export function isValueAxis(chart: Chart, axis: string): boolean {
  if (axis === "value" || axis === "secondaryValue") return true;
  return ["scatter", "bubble"].includes(familyOf(chart.series[0]?.type ?? chart.type) ?? "");
}
