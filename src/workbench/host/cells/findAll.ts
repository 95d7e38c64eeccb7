import type { Sheet } from "../../workbook/types";
import type { RangeTarget } from "../targets";
import { pattern } from "./find";
import type { Criteria } from "./find";

/** Every cell of a sheet whose value holds the text, row by row. */
export function findAll(
  sheet: Sheet,
  text: string,
  criteria: Pick<Criteria, "completeMatch" | "matchCase">,
): RangeTarget[] {
  const used = sheet.usedArea(true);
  if (used === null || text === "") return [];
  const test = pattern(text, { ...criteria, backwards: false });
  const found: RangeTarget[] = [];
  sheet.values(used).forEach((line, r) =>
    line.forEach((value, c) => {
      test.lastIndex = 0;
      if (value === "" || !test.test(String(value))) return;
      found.push({ sheet, row: used.row + r, column: used.column + c, rowCount: 1, columnCount: 1 });
    }),
  );
  return found;
}
