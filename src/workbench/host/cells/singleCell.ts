import type { Book, Sheet } from "../../workbook/types";
import { splitSheet } from "../address";
import type { Arguments } from "../arguments";
import { fail } from "../errors";
import type { ErrorCode } from "../errors";
import { resolveReference } from "../resolve";
import type { RangeTarget } from "../targets";

/**
 * The one cell that a comment or note belongs to: a range, or an address, which must name its sheet unless the
 * collection is a sheet's own.
 */
export function singleCell(
  sheet: Sheet | null,
  args: Arguments,
  index: number,
  book: Book,
  wrong: ErrorCode,
): RangeTarget {
  const given = args.target(index, "Range");
  const text = given === undefined ? args.raw(index) : "";
  if (typeof text !== "string") return fail(wrong);
  if (given === undefined && sheet === null && splitSheet(text).sheet === null) return fail(wrong);
  const cell = given ?? resolveReference(book, sheet ?? book.activeSheet(), text) ?? fail(wrong);
  if (cell.rowCount !== 1 || cell.columnCount !== 1) return fail(wrong);
  if (sheet !== null && cell.sheet.id !== sheet.id) return fail(wrong);
  return cell;
}
