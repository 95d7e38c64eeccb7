import type { Book, Sheet } from "../../workbook/types";
import { fail } from "../errors";
import { resolveReference } from "../resolve";

/**
 * The text that a name, a title or a label takes from a cell.
 *
 * @param formula "=" and an address
 * @throws HostError InvalidArgument when it is anything else
 * @example textOfCell(book, sheet, "=Sheet1!$B$1") // => "Revenue"
 */
export function textOfCell(book: Book, sheet: Sheet, formula: string): string {
  const cells = formula.startsWith("=") ? resolveReference(book, sheet, formula.slice(1)) : null;
  if (cells === null) return fail("InvalidArgument");
  return cells.sheet.texts({ ...cells, rowCount: 1, columnCount: 1 })[0]?.[0] ?? "";
}
