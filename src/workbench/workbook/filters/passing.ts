import { readValues } from "../cells/read";
import { readTexts } from "../cells/texts";
import { readStyle } from "../styles/style";
import { readCriterion } from "./criterion";
import type { CellTest } from "./criterion";
import { dateTest, periodTest } from "./dates";
import type { SheetContext } from "../univer/context";
import type { Area, CellValue, FilterCriteria } from "../types";

/** What a row's cell is filtered by. */
interface Cell {
  value: CellValue;
  text: string;
  row: number;
}

/**
 * The rows of one column that a filter hides. Each column is looked at by itself: "the top ten" are those of all
 * rows, whatever other columns hide.
 *
 * @param column One column, without its header.
 * @param today The day that "last week" and the like are seen from.
 */
export function rowsToHide(
  sheet: SheetContext,
  column: Area,
  criteria: FilterCriteria,
  today: Date,
): Set<number> {
  if (column.rowCount === 0) return new Set();
  const texts = readTexts(sheet, column);
  const cells = readValues(sheet, column).map(([value = ""], index): Cell => ({
    value,
    text: texts[index]?.[0] ?? "",
    row: column.row + index,
  }));
  const passes = testOf(sheet, column, cells, criteria, today);
  return new Set(cells.filter((cell) => !passes(cell)).map(({ row }) => row));
}

function testOf(
  sheet: SheetContext,
  column: Area,
  cells: readonly Cell[],
  criteria: FilterCriteria,
  today: Date,
): (cell: Cell) => boolean {
  switch (criteria.on) {
    case "Values":
      return byText(oneOf(criteria.values, sheet.own.date1904));
    case "Custom": {
      const first = readCriterion(criteria.criterion1);
      const second = criteria.criterion2 === undefined ? undefined : readCriterion(criteria.criterion2);
      if (!second) return byText(first);
      return criteria.and
        ? ({ value, text }) => first(value, text) && second(value, text)
        : ({ value, text }) => first(value, text) || second(value, text);
    }
    case "Dynamic": {
      const period = periodTest(criteria.dynamic, today, sheet.own.date1904);
      if (period) return ({ value }) => typeof value === "number" && period(value);
      const mean = average(cells);
      return criteria.dynamic === "aboveAverage"
        ? ({ value }) => typeof value === "number" && value > mean
        : ({ value }) => typeof value === "number" && value < mean;
    }
    case "CellColor":
    case "FontColor": {
      const wanted = criteria.color.toUpperCase();
      const isFill = criteria.on === "CellColor";
      return ({ row }) => {
        const style = readStyle(sheet, row, column.column);
        const color = isFill ? (style.fill ?? "") : (style.fontColor ?? "#000000");
        return color.toUpperCase() === wanted;
      };
    }
    default:
      return extremes(cells, criteria.on, criteria.count);
  }
}

const byText =
  (test: CellTest) =>
  ({ value, text }: Cell): boolean =>
    test(value, text);

/** Texts are compared as displayed, in any case; dates by what they name of a moment. */
function oneOf(values: Extract<FilterCriteria, { on: "Values" }>["values"], date1904: boolean): CellTest {
  const texts = new Set(values.flatMap((value) => (typeof value === "string" ? [value.toLowerCase()] : [])));
  const dates = values.flatMap((value) => (typeof value === "string" ? [] : [dateTest(value, date1904)]));
  return (value, text) =>
    texts.has(text.toLowerCase()) || (typeof value === "number" && dates.some((isMeant) => isMeant(value)));
}

function average(cells: readonly Cell[]): number {
  const numbers = numbersOf(cells);
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
}

/** The first or last so many, or per cent, of the numbers; equal ones at the edge stay together. */
function extremes(
  cells: readonly Cell[],
  on: "TopItems" | "BottomItems" | "TopPercent" | "BottomPercent",
  count: number,
): (cell: Cell) => boolean {
  const top = on.startsWith("Top");
  const sorted = numbersOf(cells).sort((one, other) => (top ? other - one : one - other));
  const wanted = on.endsWith("Percent") ? Math.max(1, Math.floor((sorted.length * count) / 100)) : count;
  const edge = sorted[Math.min(wanted, sorted.length) - 1];
  return ({ value }) =>
    typeof value === "number" && edge !== undefined && (top ? value >= edge : value <= edge);
}

function numbersOf(cells: readonly Cell[]): number[] {
  return cells.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}
