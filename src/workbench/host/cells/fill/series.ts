/** How a line of cells goes on when it is filled. https://support.microsoft.com/office/2e79a709-c814-4b27-8bc2-c4dc84d49464 */
import type { CellValue } from "../../../workbook/types";
import { entryLike, placesInList } from "./lists";
import { datePartsOf, isWeekday, serialOf } from "./serials";

export type FillKind =
  | "FillDefault"
  | "FillSeries"
  | "FillDays"
  | "FillWeekdays"
  | "FillMonths"
  | "FillYears"
  | "LinearTrend"
  | "GrowthTrend";

export interface FillSource {
  values: readonly CellValue[];
  /** Whether each value is shown as a date. */
  dates: readonly boolean[];
  date1904: boolean;
}

/** The value at a distance from the first source cell; below 0 before it. */
export type Continuation = (index: number) => CellValue;

/** How the source goes on, or null when it is repeated. */
export function continuationOf(source: FillSource, kind: FillKind): Continuation | null {
  const { values, dates, date1904 } = source;
  const numbers = values.filter((value) => typeof value === "number");
  if (numbers.length === values.length) {
    if (kind === "LinearTrend") return linear(numbers);
    if (kind === "GrowthTrend") return growth(numbers);
    const areDates = dates.every(Boolean);
    if (areDates || kind === "FillDays" || isByDate(kind)) return byDate(numbers, kind, date1904);
    if (numbers.length === 1) return kind === "FillSeries" ? linear(numbers) : null;
    return linear(numbers);
  }
  if (isByDate(kind) || kind === "LinearTrend" || kind === "GrowthTrend") return null;
  const texts = values.filter((value) => typeof value === "string");
  return texts.length === values.length ? byText(texts) : null;
}

function isByDate(kind: FillKind): kind is "FillWeekdays" | "FillMonths" | "FillYears" {
  return kind === "FillWeekdays" || kind === "FillMonths" || kind === "FillYears";
}

/** The straight line of least squares through the values; one value goes up by one. */
function linear(values: readonly number[]): Continuation {
  const [first = 0] = values;
  if (values.length === 1) return (index) => first + index;
  const count = values.length;
  const meanX = (count - 1) / 2;
  const meanY = values.reduce((sum, value) => sum + value, 0) / count;
  let [across, square] = [0, 0];
  values.forEach((value, x) => {
    across += (x - meanX) * (value - meanY);
    square += (x - meanX) ** 2;
  });
  const slope = across / square;
  return (index) => rounded(meanY + slope * (index - meanX));
}

/** The curve of least squares through the logarithms; needs values above 0. */
function growth(values: readonly number[]): Continuation | null {
  if (values.some((value) => value <= 0)) return null;
  if (values.length === 1) return null;
  const logarithm = linear(values.map(Math.log));
  return (index) => rounded(Math.exp(Number(logarithm(index))));
}

/** Excel keeps 15 digits: 0.1 + 0.2 is 0.3. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function byDate(serials: readonly number[], kind: FillKind, date1904: boolean): Continuation {
  const [first = 0] = serials;
  const steps = serials.slice(1).map((serial, index) => monthsBetween(serials[index] ?? 0, serial, date1904));
  const [months] = steps;
  const sameMonths = months !== undefined && months !== null && steps.every((step) => step === months);
  switch (kind) {
    case "FillMonths":
      return addMonths(first, sameMonths ? months : 1, date1904);
    case "FillYears":
      return addMonths(first, sameMonths && months % 12 === 0 ? months : 12, date1904);
    case "FillWeekdays":
      return (index) => weekdaysFrom(first, index, date1904);
    default:
      return sameMonths && kind !== "FillDays" ? addMonths(first, months, date1904) : linear(serials);
  }
}

/** Whole months between two dates of the same day of month; null otherwise, and for none. */
function monthsBetween(one: number, other: number, date1904: boolean): number | null {
  const [a, b] = [datePartsOf(one, date1904), datePartsOf(other, date1904)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return a.day === b.day && months !== 0 ? months : null;
}

function addMonths(first: number, step: number, date1904: boolean): Continuation {
  const { year, month, day, time } = datePartsOf(first, date1904);
  return (index) => {
    const at = year * 12 + month + step * index;
    return serialOf({ year: Math.floor(at / 12), month: ((at % 12) + 12) % 12, day, time }, date1904);
  };
}

function weekdaysFrom(first: number, distance: number, date1904: boolean): number {
  const step = distance < 0 ? -1 : 1;
  let [serial, left] = [first, Math.abs(distance)];
  while (left > 0) {
    serial += step;
    if (isWeekday(serial, date1904)) left -= 1;
  }
  return serial;
}

const NUMBERED = /^(.*?)(\d+)$/su;

function byText(texts: readonly string[]): Continuation | null {
  const places = placesInList(texts);
  const [place] = places ?? [];
  if (places !== null && place !== undefined) {
    const next = linear(places.map(({ index }) => index));
    return (index) => entryLike(place.list, Math.round(Number(next(index))), texts[0] ?? "");
  }
  const parts = texts.map((text) => NUMBERED.exec(text));
  if (parts.some((part) => part === null)) return null;
  const stems = parts.map((part) => part?.[1] ?? "");
  const digits = parts.map((part) => part?.[2] ?? "");
  const numbers = digits.map(Number);
  const width = digits[0]?.startsWith("0") ? digits[0].length : 0;
  const write = (stem: string, number: number): string =>
    `${stem}${String(Math.abs(number)).padStart(width, "0")}`;
  if (stems.every((stem) => stem === stems[0])) {
    const next = linear(numbers);
    return (index) => write(stems[0] ?? "", Math.round(Number(next(index))));
  }
  // Different stems go round, each counting up on its own.
  return (index) => {
    const round = Math.floor(index / texts.length);
    const at = index - round * texts.length;
    return write(stems[at] ?? "", (numbers[at] ?? 0) + round);
  };
}
