import type { CellValue } from "../../workbook/types";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";
import { asCell, gridOf } from "./grid";
import { fromR1C1, toR1C1 } from "./r1c1";

/** The formulas of a range in R1C1 notation, and the values of all other cells. */
export function formulasR1C1(range: RangeTarget): CellValue[][] {
  return range.sheet
    .formulas(range)
    .map((line, r) =>
      line.map((cell, c) =>
        isFormula(cell) ? toR1C1(cell, { row: range.row + r, column: range.column + c }) : cell,
      ),
    );
}

/** What is given in R1C1 notation, in A1 notation. */
export function gridFromR1C1(range: RangeTarget, value: unknown): (CellValue | null)[][] {
  return gridOf(range, value, asCell).map((line, r) =>
    line.map((cell, c) =>
      isFormula(cell)
        ? (fromR1C1(cell, { row: range.row + r, column: range.column + c }) ?? fail("InvalidArgument"))
        : cell,
    ),
  );
}

function isFormula(cell: CellValue | null): cell is string {
  return typeof cell === "string" && cell.startsWith("=");
}
