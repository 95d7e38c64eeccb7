/** `Range.autoFill`. https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1) */
import type { CopiedCell } from "../../../workbook/types";
import { without } from "../../../workbook/validation/without";
import { boundingArea, cellCount } from "../../area";
import { fail } from "../../errors";
import type { RangeTarget } from "../../targets";
import { copyConditionalFormats, copyValidations } from "../copyRules";
import { moveFormula } from "../moveFormula";
import { numberFormatCategory } from "../numberFormatCategory";
import { continuationOf } from "./series";
import type { FillKind } from "./series";

export type FillType = FillKind | "FillCopy" | "FillFormats" | "FillValues";

/** Fills the destination, which holds the source and reaches beyond it to one side or to two opposite ones. */
export function autoFill(
  source: RangeTarget,
  destination: RangeTarget,
  type: FillType,
  date1904: boolean,
): void {
  const sameSheet = source.sheet.id === destination.sheet.id;
  if (!sameSheet || cellCount(boundingArea(source, destination)) !== cellCount(destination))
    fail("InvalidArgument");
  const down = source.column === destination.column && source.columnCount === destination.columnCount;
  const across = source.row === destination.row && source.rowCount === destination.rowCount;
  if (!down && !across) fail("InvalidArgument");
  const cells = source.sheet.copyCells(source);
  const lines = down ? transposed(cells) : cells;
  const start = down ? source.row - destination.row : source.column - destination.column;
  const count = down ? destination.rowCount : destination.columnCount;
  const filled = lines.map((line) => fillLine(line, start, count, type, down, date1904));
  const what = type === "FillFormats" ? "Formats" : type === "FillValues" ? "Contents" : "All";
  destination.sheet.pasteCells(destination, down ? transposed(filled) : filled, what);
  if (what === "Contents") return;
  const replaced = without([destination], [source]);
  const copying = { source, target: destination, origin: source, replaced };
  copyConditionalFormats(copying);
  if (what === "All") copyValidations(copying);
}

/** The line of the destination; the source's own cells stay as they are. */
function fillLine(
  line: readonly CopiedCell[],
  start: number,
  count: number,
  type: FillType,
  down: boolean,
  date1904: boolean,
): (CopiedCell | null)[] {
  const goesOn = type === "FillCopy" || type === "FillFormats" ? null : continuation(line, type, date1904);
  return Array.from({ length: count }, (_, place) => {
    const index = place - start;
    if (index >= 0 && index < line.length) return null;
    const at = ((index % line.length) + line.length) % line.length;
    const model = line[at] ?? fail("InvalidArgument");
    if (model.formula !== null) {
      const by = index - at;
      const moved = moveFormula(model.formula, down ? { rows: by, columns: 0 } : { rows: 0, columns: by });
      return { ...model, formula: moved };
    }
    return goesOn === null ? model : { ...model, value: goesOn(index) };
  });
}

function continuation(
  line: readonly CopiedCell[],
  type: Exclude<FillType, "FillCopy" | "FillFormats">,
  date1904: boolean,
): ReturnType<typeof continuationOf> {
  if (line.some(({ formula }) => formula !== null)) return null;
  return continuationOf(
    {
      values: line.map(({ value }) => value),
      dates: line.map(({ look }) => isDate(look.style.numberFormat ?? "General")),
      date1904,
    },
    type === "FillValues" ? "FillDefault" : type,
  );
}

function isDate(format: string): boolean {
  return numberFormatCategory(format) === "Date";
}

function transposed<T>(grid: readonly (readonly T[])[]): T[][] {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] as T));
}
