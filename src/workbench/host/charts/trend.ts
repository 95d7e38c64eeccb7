/** What Excel writes beside a trendline: its equation, and how well it fits. */
import type { Book, ChartSeries, ChartTrendline, Sheet } from "../../workbook/types";
import { drawsLine } from "./chartTypes";
import { cellsOf } from "./scale";

type Point = readonly [x: number, y: number];

/**
 * Linear, exponential, logarithmic and power lines: least squares over x or ln x and y or ln y. Polynomials and
 * moving averages have no short form here: their label is empty until it is written.
 * https://support.microsoft.com/office/choosing-the-best-trendline-for-your-data-1bb3c9e7-0280-45b5-9ab0-d0c93161daa8
 *
 * @example equationOf(book, sheet, series, { type: "Linear", showEquation: true }) // => "y = 2x + 1"
 */
export function equationOf(book: Book, sheet: Sheet, series: ChartSeries, line: ChartTrendline): string {
  const fit = fitOf(pointsOf(book, sheet, series), line);
  if (fit === null) return "";
  return [
    ...(line.showEquation === true ? [fit.equation] : []),
    ...(line.showRSquared === true ? [`R² = ${rounded(fit.rSquared)}`] : []),
  ].join("\n");
}

/** Where a line meets the value axis when nobody said where; null for kinds that have no short form here. */
export function interceptOf(
  book: Book,
  sheet: Sheet,
  series: ChartSeries,
  line: ChartTrendline,
): number | null {
  return fitOf(pointsOf(book, sheet, series), line)?.intercept ?? null;
}

/** Categories that are no numbers count from 1. */
function pointsOf(book: Book, sheet: Sheet, series: ChartSeries): Point[] {
  const scatter = drawsLine(series) && series.type.startsWith("XY");
  const across = scatter ? cellsOf(book, sheet, series.categories) : [];
  return cellsOf(book, sheet, series.values).flatMap((y, index): Point[] => {
    const x = scatter ? across[index] : index + 1;
    return typeof y === "number" && typeof x === "number" ? [[x, y]] : [];
  });
}

function fitOf(
  points: readonly Point[],
  { type, intercept }: ChartTrendline,
): { equation: string; rSquared: number; intercept: number } | null {
  const logX = type === "Logarithmic" || type === "Power";
  const logY = type === "Exponential" || type === "Power";
  if (type === "Polynomial" || type === "MovingAverage" || points.length < 2) return null;
  if ((logX && points.some(([x]) => x <= 0)) || (logY && points.some(([, y]) => y <= 0))) return null;
  const plain = points.map(([x, y]): Point => [logX ? Math.log(x) : x, logY ? Math.log(y) : y]);
  const fixed = intercept === undefined || logX ? undefined : logY ? Math.log(intercept) : intercept;
  const { slope, start, rSquared } = leastSquares(plain, fixed);
  const m = rounded(slope);
  const sign = start < 0 ? "-" : "+";
  const b = rounded(Math.abs(start));
  const factor = rounded(Math.exp(start));
  const equations = {
    Linear: `y = ${m}x ${sign} ${b}`,
    Logarithmic: `y = ${m}ln(x) ${sign} ${b}`,
    Exponential: `y = ${factor}e^${m}x`,
    Power: `y = ${factor}x^${m}`,
  };
  return { equation: equations[type], rSquared, intercept: logY ? Math.exp(start) : start };
}

function leastSquares(points: readonly Point[], fixed: number | undefined) {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [x0, y0] = fixed === undefined ? [mean(([x]) => x), mean(([, y]) => y)] : [0, fixed];
  const xy = mean(([x, y]) => (x - x0) * (y - y0));
  const xx = mean(([x]) => (x - x0) ** 2);
  const slope = xx === 0 ? 0 : xy / xx;
  const start = y0 - slope * x0;
  const middle = mean(([, y]) => y);
  const total = mean(([, y]) => (y - middle) ** 2);
  const left = mean(([x, y]) => (y - start - slope * x) ** 2);
  return { slope, start, rSquared: total === 0 ? 1 : 1 - left / total };
}

/** Five digits, as Excel's General shows in a label. */
function rounded(value: number): string {
  return String(Number(value.toPrecision(5)));
}
