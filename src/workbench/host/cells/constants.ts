/** Constants that a name may stand for: `=5`, `="text"`, `={1,2;3,4}`. */
import type { CellValue } from "../../workbook/types";
import { valueType } from "./valueType";

/** One constant, as a formula writes it; null when it is none. */
function scalar(text: string): CellValue | null {
  const trimmed = text.trim();
  if (/^"(?:[^"]|"")*"$/.test(trimmed)) return trimmed.slice(1, -1).replaceAll('""', '"');
  if (trimmed !== "" && Number.isFinite(Number(trimmed))) return Number(trimmed);
  if (/^(true|false)$/i.test(trimmed)) return trimmed.toLowerCase() === "true";
  return valueType(trimmed) === "Error" ? trimmed : null;
}

/**
 * The value of a formula that is one constant; null for anything computed.
 *
 * @example readConstant('="a ""b"""') // => 'a "b"'
 */
export function readConstant(formula: string): CellValue | null {
  return scalar(formula.replace(/^=/, ""));
}

/**
 * The rows of an array constant; null for anything else.
 *
 * @example readArrayConstant('={1,"a;b";TRUE,4}') // => [[1, "a;b"], [true, 4]]
 */
export function readArrayConstant(formula: string): CellValue[][] | null {
  const inner = /^=?\s*\{(.*)\}\s*$/s.exec(formula)?.[1];
  if (inner === undefined) return null;
  const rows = split(inner, ";").map((row) => split(row, ",").map(scalar));
  return rows.every((row) => row.every((cell) => cell !== null)) ? rows : null;
}

/** Splits at a sign that stands outside of texts. */
function split(text: string, sign: "," | ";"): string[] {
  return text.match(new RegExp(`(?:"(?:[^"]|"")*"|[^"${sign}])+`, "g")) ?? [];
}
