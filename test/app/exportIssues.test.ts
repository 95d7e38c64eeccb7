import type { CellValue } from "../../src/engine";
import { HEADERS, LINES, setUp } from "./support/prospects";

const lines: CellValue[][] = [
  ...LINES,
  ["=HYPERLINK(1)", "Ann", "soon", "yes", "", "", "tbd", ""],
  ["Ivy", "Ann", "yes", "yes", "", "", "n/a?", ""],
];

async function issuesOf(cells: CellValue[][]) {
  const setup = await setUp({ cells });
  const listed = await setup.app.exportIssues();
  const sheet = setup.workbench.book.sheets().find(({ name }) => name === listed.sheet);
  if (!sheet) throw new Error(`There is no sheet ${listed.sheet}.`);
  const used = sheet.usedArea(true);
  return { setup, listed, sheet, cells: used ? sheet.values(used) : [] };
}

test("every issue is a line of a table on a sheet of its own", async () => {
  const { listed, sheet, cells } = await issuesOf([HEADERS, ...lines]);
  expect(listed).toEqual({ sheet: "Issues", issues: 3 });
  expect(cells[0]).toEqual(["Row", "Column", "Value", "Expected", "What it means"]);
  expect(cells.slice(1).map((line) => line.slice(0, 3))).toEqual([
    [10, "Need", "soon"],
    [10, "Revenue", "tbd"],
    [11, "Revenue", "n/a?"],
  ]);
  expect(sheet.tables().map((table) => table.area().rowCount)).toEqual([4]);
});

test("the next list takes the same sheet, wherever it was renamed to, and is never taken for data", async () => {
  const { setup, sheet } = await issuesOf([HEADERS, ...lines]);
  sheet.name = "To mend";
  setup.sheet.write({ row: 9, column: 6, rowCount: 1, columnCount: 1 }, [[12]]);
  const listed = await setup.app.exportIssues();
  expect(listed).toEqual({ sheet: "To mend", issues: 2 });
  expect(sheet.tables().map((table) => table.area().rowCount)).toEqual([3]);
  expect(setup.workbench.book.sheets()).toHaveLength(2);
  setup.workbench.book.activate(sheet);
  await expect(setup.app.preview({ choice: { kind: "sheet", name: "To mend" } })).rejects.toMatchObject({
    said: { id: "error.ownSheet" },
  });
});
