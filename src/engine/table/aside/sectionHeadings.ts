import { cellAt } from "../cells/cellColumn";
import { isLabel } from "../isLabel";
import type { ColumnData } from "../types";

/** Title lines above headings that a printed export repeats: alone in their line, below a blank one. */
export function titlesAbove(headings: readonly number[], filled: Uint8Array): number[] {
  return headings.flatMap((heading) => {
    let first = heading;
    while (first > 0 && filled[first - 1] === 1) first--;
    const isBelowGap = first === 0 || filled[first - 1] === 0;
    return isBelowGap ? Array.from({ length: heading - first }, (_, at) => first + at) : [];
  });
}

/**
 * The lines that name a section: alone in their line, and either their text is the group that a totals line names
 * ("North" above "Total North"), or every section – parted by totals or by blank lines – begins with such a line
 * and no other line is like them. An account of which only the name is known is none.
 *
 * @param aside Lines that are no data already.
 * @param totals Those among them that add up others.
 * @param groups Names of groups in totals lines, in lower case.
 */
export function sectionHeadings(
  columns: readonly ColumnData[],
  filled: Uint8Array,
  aside: ReadonlySet<number>,
  totals: readonly number[],
  groups: ReadonlySet<string>,
): number[] {
  if (columns.length < 2) return [];
  const lone = new Set<number>();
  filled.forEach((cells, line) => {
    if (cells === 1 && !aside.has(line) && labelOf(columns, line) !== null) lone.add(line);
  });
  if (lone.size === 0) return [];
  const named = [...lone].filter((line) => groups.has(labelOf(columns, line)?.trim().toLowerCase() ?? ""));
  const isTotal = new Set(totals);
  const byTotals = sectionsOf(filled, (line) => isTotal.has(line), aside);
  const byGaps = sectionsOf(filled, (line) => filled[line] === 0, aside);
  const structural = [byTotals, byGaps].find(
    (sections) =>
      sections.length > 1 &&
      sections.every(({ first, count }) => lone.has(first) && count > 1) &&
      sections.length === lone.size,
  );
  return [...new Set([...named, ...(structural ?? []).map(({ first }) => first)])];
}

function labelOf(columns: readonly ColumnData[], line: number): string | null {
  for (const { values } of columns) {
    const value = cellAt(values, line);
    if (typeof value === "string" && isLabel(value)) return value;
  }
  return null;
}

/** First data line and number of data lines of each section. */
function sectionsOf(filled: Uint8Array, ends: (line: number) => boolean, aside: ReadonlySet<number>) {
  const sections: { first: number; count: number }[] = [];
  let isOpen = false;
  filled.forEach((cells, line) => {
    if (ends(line)) isOpen = false;
    if (cells === 0 || aside.has(line)) return;
    const last = sections.at(-1);
    if (isOpen && last) last.count++;
    else sections.push({ first: line, count: 1 });
    isOpen = true;
  });
  return sections;
}
