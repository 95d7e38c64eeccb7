/** Finding and replacing texts. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-string-match */
import type { Sheet } from "../../workbook/types";
import { asBoolean, asOneOf, asRecord } from "../arguments";
import { cellCount, intersection } from "../area";
import type { RangeTarget } from "../targets";
import { writeRows } from "./writeValues";

export interface Criteria {
  completeMatch: boolean;
  matchCase: boolean;
  backwards: boolean;
}

/** Search criteria as an add-in gives them; a missing one is the default. */
export function asCriteria(value: unknown): Criteria {
  const { completeMatch, matchCase, searchDirection } =
    value === undefined || value === null ? ({} as Record<string, unknown>) : asRecord(value);
  return {
    completeMatch: completeMatch === undefined ? false : asBoolean(completeMatch),
    matchCase: matchCase === undefined ? false : asBoolean(matchCase),
    backwards:
      searchDirection !== undefined &&
      asOneOf(searchDirection, ["Forward", "Backwards"] as const) === "Backwards",
  };
}

/** "*" is any text, "?" any character, "~" takes the next one as it is. */
export function pattern(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\/]/g, (token) => {
    if (token === "*") return completeMatch ? "[\\s\\S]*" : "[\\s\\S]*?";
    if (token === "?") return "[\\s\\S]";
    return token === "~~" ? "~" : `\\${token.at(-1) ?? ""}`;
  });
  return new RegExp(completeMatch ? `^(?:${source})$` : source, matchCase ? "gu" : "giu");
}

interface Cell {
  row: number;
  column: number;
}

/**
 * The first cell, row by row, whose content holds the text. A single cell means the whole sheet, starting after
 * that cell; its values are looked at, its formulas where it has them.
 */
export function findCell(range: RangeTarget, text: string, criteria: Criteria): Cell | null {
  const { sheet } = range;
  const used = sheet.usedArea(true);
  if (used === null || text === "") return null;
  const single = cellCount(range) === 1;
  const area = single ? used : intersection(used, range);
  if (area === null) return null;
  const test = pattern(text, criteria);
  const contents = sheet.values(area);
  const formulas = sheet.formulas(area);
  const found: Cell[] = [];
  contents.forEach((line, r) =>
    line.forEach((value, c) => {
      test.lastIndex = 0;
      const shown = test.test(String(value));
      test.lastIndex = 0;
      if (value !== "" && (shown || test.test(String(formulas[r]?.[c]))))
        found.push({ row: area.row + r, column: area.column + c });
    }),
  );
  if (criteria.backwards) found.reverse();
  const isAfter = ({ row, column }: Cell): boolean => {
    const distance = row - range.row || column - range.column;
    return criteria.backwards ? distance < 0 : distance > 0;
  };
  return (single ? found.find(isAfter) : undefined) ?? found[0] ?? null;
}

/**
 * Replaces the text in constants and formulas, typed anew. Answers how many places were replaced.
 */
export function replaceAll(
  range: RangeTarget,
  text: string,
  replacement: string,
  criteria: Criteria,
): number {
  const { sheet } = range;
  const used = usedPart(sheet, range);
  if (used === null || text === "") return 0;
  const test = pattern(text, criteria);
  let count = 0;
  const cells = sheet.formulas(used).map((line) =>
    line.map((cell) => {
      if (cell === "") return null;
      const before = String(cell);
      const after = before.replace(test, () => {
        count += 1;
        return replacement;
      });
      return after === before ? null : after;
    }),
  );
  if (count > 0) writeRows({ sheet, ...used }, cells);
  return count;
}

function usedPart(sheet: Sheet, range: RangeTarget): ReturnType<Sheet["usedArea"]> {
  const used = sheet.usedArea(true);
  return used && intersection(used, range);
}
