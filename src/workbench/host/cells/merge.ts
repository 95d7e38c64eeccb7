/** https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf */
import { intersection } from "../area";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";

/** Makes one cell of a range; of its values only the first is kept, and stands in it. Tables take no merged cells. */
export function mergeCells(range: RangeTarget): void {
  const { sheet, row, column, rowCount, columnCount } = range;
  if (rowCount === 1 && columnCount === 1) return;
  if (sheet.tables().some((table) => intersection(table.area(), range) !== null)) fail("InvalidOperation");
  const used = sheet.usedArea(true);
  const inside = used && intersection(used, range);
  if (inside !== null) {
    const cells = sheet.copyCells(inside).flat();
    const first = cells.find((cell) => cell.value !== "" || cell.formula !== null);
    if (first !== undefined) {
      sheet.clear({ row, column, rowCount, columnCount }, "Contents");
      sheet.pasteCells({ row, column, rowCount: 1, columnCount: 1 }, [[first]], "Contents");
    }
  }
  sheet.merge({ row, column, rowCount, columnCount });
}
