import { at, formulaAt, listen, openBook, openProspects, put, valueAt } from "../openBook";

test("cells that come and go are told as such, once", async () => {
  const { book, sheet } = await openBook();
  put(sheet, "A1", [["a"], ["b"]]);
  const edits = listen(book);
  sheet.insertCells(at("A1:A2"), "Down");
  sheet.deleteCells(at("A1"), "Up");
  sheet.insertCells(at("A1"), "Right");
  sheet.deleteCells(at("A1"), "Left");
  expect(edits.map((edit) => (edit.kind === "shift" ? [edit.change, edit.direction] : edit.kind))).toEqual([
    ["CellInserted", "Down"],
    ["CellDeleted", "Up"],
    ["CellInserted", "Right"],
    ["CellDeleted", "Left"],
  ]);
  expect(book.journal.sheet(sheet.id)?.structure).toBe(true);
});

test("a table below moves with its filter's rows, its references and its columns' ids", async () => {
  const { book, sheet, table } = await openProspects();
  const ids = table.columns().map(({ id }) => id);
  put(sheet, "E1", [["=SUM(Prospects[Amt])"]]);
  sheet.insertCells(at("A1:C2"), "Down");
  put(sheet, "C4", [[100]]);
  await book.recalculated();
  expect(table.area()).toEqual(at("A3:C6"));
  expect(table.columns().map(({ id }) => id)).toEqual(ids);
  expect([formulaAt(sheet, "E1"), valueAt(sheet, "E1")]).toEqual(["=SUM(Prospects[Amt])", 150]);
  sheet.deleteCells(at("A1:C1"), "Up");
  await book.recalculated();
  expect([table.area(), valueAt(sheet, "E1")]).toEqual([at("A2:C5"), 150]);
});

test("a moved area takes a table within it along", async () => {
  const { book, sheet, table } = await openProspects();
  put(sheet, "H1", [["=SUM(Prospects[Amt])"]]);
  sheet.moveCells(at("A1:C4"), { row: 9, column: 3 });
  await book.recalculated();
  expect([table.area(), valueAt(sheet, "H1"), valueAt(sheet, "A1")]).toEqual([at("D10:F13"), 60, ""]);
});

/** Univer's own command leaves them. */
test("rows that a filter hides are deleted like the others", async () => {
  const { book, sheet } = await openBook();
  put(sheet, "A1", [["Tier"], ["a"], ["b"], ["a"], ["b"], ["last"]]);
  put(sheet, "C1", [["=A6"]]);
  sheet.setAutoFilter(at("A1:A6"));
  sheet.filterColumn(at("A1:A6"), 0, { on: "Values", values: ["a", "last"] });
  expect(sheet.rowHidden(2)).toBe(true);
  sheet.deleteRows(1, 4);
  await book.recalculated();
  expect(sheet.values(at("A1:A3")).flat()).toEqual(["Tier", "last", ""]);
  expect([formulaAt(sheet, "C1"), valueAt(sheet, "C1")]).toEqual(["=A2", "last"]);
});
