import type { CellContent, CellStyle } from "../../workbook/types";
import { isoSerial } from "../read/cellValue";

/** Looks that a text file's fields may get, by index into the book's styles. */
export const FIELD_STYLES = [
  {},
  { numberFormat: "yyyy-mm-dd" },
  { numberFormat: "yyyy-mm-dd hh:mm" },
  { numberFormat: "0%" },
  { numberFormat: "0.00%" },
  { numberFormat: "#,##0" },
  { numberFormat: "#,##0.00" },
] satisfies CellStyle[];
const [DATE, DATE_TIME, PERCENT, PERCENT_2, GROUPED, GROUPED_2] = [1, 2, 3, 4, 5, 6];

/** More digits than a double keeps: such a number is an identifier. */
const MOST_DIGITS = 15;
const ISO =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?$/;
const SCIENTIFIC = /^-?\d+(?:\.\d+(?:E[+-]?\d+)|E[+-]\d+)$/i;

const escaped = (sign: string): string => (/\s/.test(sign) ? "[\\s\\u00a0\\u202f]" : `\\${sign}`);

/** Reads one field of a text file. */
export type FieldReader = (field: string) => CellContent | undefined;

/** 2026-02-30 matches the pattern and is no day. */
const isRealDay = (text: string): boolean =>
  new Date(`${text.slice(0, 10)}T00:00:00Z`).toISOString().startsWith(text.slice(0, 10));

/**
 * Fields as Excel reads them when it opens a text file under a locale – except where Excel would lose something:
 * codes with leading zeros, digits beyond 15, "+49…" and "1E5" stay texts, other dates than ISO's stay texts,
 * and nothing ever becomes a formula.
 *
 * @example fieldReader("en")("1,234.5") // => { v: 1234.5, s: 6 }
 * @example fieldReader("en")("00103") // => { v: "00103" }
 */
export function fieldReader(locale: string): FieldReader {
  return fieldReaderOf(signsOf(locale));
}

/** How numbers are written somewhere. */
export interface NumberSigns {
  decimal: string;
  group: string;
}

/**
 * The number signs of a locale.
 *
 * @example signsOf("de") // => { decimal: ",", group: "." }
 */
export function signsOf(locale: string): NumberSigns {
  const parts = new Intl.NumberFormat(locale).formatToParts(-12_345_678.9);
  return {
    decimal: parts.find((part) => part.type === "decimal")?.value ?? ".",
    group: parts.find((part) => part.type === "group")?.value ?? ",",
  };
}

/** `fieldReader` for given signs. */
export function fieldReaderOf({ decimal, group }: NumberSigns): FieldReader {
  const groups = `(?:\\d{1,3}(?:${escaped(group)}\\d{3})+|\\d{1,2}(?:${escaped(group)}\\d{2})+${escaped(group)}\\d{3})`;
  const fraction = `(?:${escaped(decimal)}\\d*)?`;
  const plain = new RegExp(`^(-?)((?:0|[1-9]\\d*)${fraction}|${escaped(decimal)}\\d+)(%?)$`);
  const grouped = new RegExp(`^(-?)(${groups}${fraction})(%?)$`);

  return (field) => {
    const text = field.trim();
    if (text === "") return field === "" ? undefined : { v: field };
    const match = plain.exec(text) ?? grouped.exec(text);
    if (match) {
      const [, sign = "", digits = "", percent = ""] = match;
      if (digits.replace(/\D/g, "").replace(/^0+/, "").length > MOST_DIGITS) return { v: field };
      const bare = digits.split(decimal).map((part) => part.replace(/\D/g, ""));
      const number = Number(`${sign}${bare.join(".")}`);
      const hasFraction = (bare[1] ?? "") !== "";
      if (percent !== "")
        return { v: Number((number / 100).toPrecision(MOST_DIGITS)), s: hasFraction ? PERCENT_2 : PERCENT };
      return plain.test(text) ? { v: number } : { v: number, s: hasFraction ? GROUPED_2 : GROUPED };
    }
    if (SCIENTIFIC.test(text)) return { v: Number(text) };
    if (/^(?:true|false)$/i.test(text)) return { v: text.toLowerCase() === "true" };
    if (ISO.test(text) && isRealDay(text)) {
      const serial = isoSerial(text.replace(" ", "T"), false);
      // Excel's calendar begins on 1 March 1900 where it agrees with everybody else's.
      if (serial !== undefined && serial >= 61) return { v: serial, s: text.length > 10 ? DATE_TIME : DATE };
    }
    return { v: field };
  };
}
