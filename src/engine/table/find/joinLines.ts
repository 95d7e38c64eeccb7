import { displayText } from "../displayText";
import { isBlank } from "../isBlank";
import { isYear } from "../isLabel";
import { knownHeaders } from "../matchHeader";
import type { SampleRow } from "../sampleRows";
import { isHeadingLine, isUnit } from "./headingCells";
import { sameText } from "./sameText";

/**
 * The headings that two lines make together, one a column, or null where the upper line is none of the headings
 * (a title, another table's line). Lines belong together in four ways:
 *
 * - groups: "Q1 | | Q2 |" over "Revenue | Cost | Revenue | Cost"; each group name goes on until the next one, as
 *   merged cells deliver it, and stands before years and those of the lower line that repeat;
 * - cells merged downwards: the upper line names columns that the lower one leaves blank;
 * - words broken over two lines: "Annual" over "revenue", known only together;
 * - a lower line of units.
 *
 * @param below Rows below both lines; a column without anything in them needs no heading.
 * @example joinLines(rowOf("", "Q1", "", "Q2", ""), rowOf("Account", "Won", "Lost", "Won", "Lost"), data)
 * // => ["Account", "Q1 Won", "Q1 Lost", "Q2 Won", "Q2 Lost"]
 */
export function joinLines(upper: SampleRow, lower: SampleRow, below: readonly SampleRow[]): string[] | null {
  if (upper.filled < 2 || !isHeadingLine(upper) || !isHeadingLine(lower)) return null;
  const above = upper.cells.map(textOf);
  const beneath = lower.cells.map(textOf);
  const together = beneath.map((text, column) => [above[column], text].filter(Boolean).join(" "));

  const hasUnits = lower.cells.every((cell) => isBlank(cell) || isUnit(cell));
  if (hasUnits || isBroken(above, beneath)) return together;

  const groups = goneOn(above, beneath);
  const needsGroup = (column: number) => {
    const text = beneath[column] ?? "";
    return text !== "" && (isYear(text) || beneath.filter((other) => sameText(other, text)).length > 1);
  };
  const grouped = beneath.flatMap((_, column) => (needsGroup(column) ? [groups[column]] : []));
  const hasGroups = new Set(grouped.filter(Boolean)).size > 1;
  const merged = above.filter((text, column) => {
    const hasData = below.some((row) => !isBlank(row.cells[column]));
    return text !== "" && beneath[column] === "" && hasData;
  });
  if (!hasGroups && merged.length === 0) return null;
  return beneath.map((text, column) => {
    if (text === "") return above[column] ?? "";
    const group = hasGroups && needsGroup(column) ? groups[column] : "";
    return group ? `${group} ${text}` : text;
  });
}

const textOf = (cell: SampleRow["cells"][number]) => (isBlank(cell) ? "" : displayText(cell).trim());

/** Whether more headings are known when the words of both lines are read together than when either is alone. */
function isBroken(above: readonly string[], beneath: readonly string[]): boolean {
  const both = above.flatMap((text, column) => {
    const below = beneath[column] ?? "";
    return text !== "" && below !== "" ? [{ text, below }] : [];
  });
  const known = knownHeaders(both.map(({ text, below }) => `${text} ${below}`));
  const knownApart = [both.map(({ text }) => text), both.map(({ below }) => below)].map(knownHeaders);
  return knownApart.every((count) => known > count);
}

/** A group's name goes on to the right over columns that have a heading of their own below. */
function goneOn(above: readonly string[], beneath: readonly string[]): string[] {
  let group = "";
  return above.map((text, column) => {
    if (text !== "") group = beneath[column] === "" ? "" : text;
    return beneath[column] === "" ? "" : group;
  });
}
