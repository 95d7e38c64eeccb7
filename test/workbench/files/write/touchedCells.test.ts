import type { TableContent } from "../../../../src/workbench/files/read/readTable";
import { touchedCells } from "../../../../src/workbench/files/write/touchedCells";

const table = (columns: string[]): TableContent => ({
  name: "Sales",
  area: { row: 2, column: 1, rowCount: 5, columnCount: columns.length },
  columns,
  style: "",
  showTotals: false,
  showFilterButton: true,
  showBandedRows: true,
});
const told = (before: TableContent[], now: TableContent[]) =>
  [...touchedCells(undefined, before, now)].map(([row, columns]) => [row, [...columns]]);

test("the header cells of a new or changed table are written anew, for they must equal its columns' names", () => {
  expect(told([], [table(["Account", "2025"])])).toEqual([[2, [1, 2]]]);
  expect(told([table(["Account", "2024"])], [table(["Account", "2025"])])).toEqual([[2, [1, 2]]]);
});

test("those of a table that is what it was are not", () => {
  expect(told([table(["Account", "2025"])], [table(["Account", "2025"])])).toEqual([]);
});
