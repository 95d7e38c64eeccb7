import { at, formulaAt, listen, openBook, openProspects, put, valueAt } from "../openBook";

const names = (table: { columns(): readonly { name: string }[] }): string[] =>
  table.columns().map(({ name }) => name);
const ids = (table: { columns(): readonly { id: number }[] }): number[] =>
  table.columns().map(({ id }) => id);

describe("tables", () => {
  test("columns are named by the header cells, and formulas know them", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "E2", [["=SUM(Prospects[Amt])", '=COUNTIF(Prospects[Tier],"A")', "=ROWS(Prospects[#All])"]]);
    await book.recalculated();
    expect(names(table)).toEqual(["Name", "Tier", "Amt"]);
    expect(sheet.values(at("E2:G2"))).toEqual([[60, 2, 4]]);
  });

  test("[@Col] means the cell's own row, and is shown as it was written", async () => {
    const { book, sheet, table } = await openProspects();
    table.addColumn("Twice");
    put(sheet, "D2", [["=[@Amt]*2"], ["=Prospects[@Amt]*2"], ["=[@Amt]*2"]]);
    put(sheet, "F2", [["=Prospects[@Amt]+1"]]);
    await book.recalculated();
    expect(sheet.values(at("D2:D4"))).toEqual([[20], [40], [60]]);
    expect(sheet.formulas(at("D2:D3"))).toEqual([["=[@Amt]*2"], ["=[@Amt]*2"]]);
    expect([formulaAt(sheet, "F2"), valueAt(sheet, "F2")]).toEqual(["=Prospects[@Amt]+1", 11]);
  });

  test("blank, double and numeric headers become different texts", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [
      ["Name", "", "name", 2024],
      ["a", 1, 2, 3],
    ]);
    const table = sheet.addTable(at("A1:D2"), "T");
    expect(names(table)).toEqual(["Name", "Column1", "name2", "2024"]);
    expect(sheet.values(at("A1:D1"))).toEqual([["Name", "Column1", "name2", "2024"]]);
  });

  test("typing over a header cell renames the column and every formula that names it", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "E2", [["=SUM(Prospects[Amt])"]]);
    book.setName({ name: "Total", formula: "=SUM(Prospects[Amt])", scope: null, visible: true, comment: "" });
    const before = ids(table);
    put(sheet, "C1", [["Deal value"]]);
    await book.recalculated();
    expect(names(table)).toEqual(["Name", "Tier", "Deal value"]);
    expect(ids(table)).toEqual(before);
    expect([formulaAt(sheet, "E2"), valueAt(sheet, "E2")]).toEqual(["=SUM(Prospects[Deal value])", 60]);
    expect(book.names()[0]?.formula).toBe("=SUM(Prospects[Deal value])");
  });

  test("a new name reaches the formulas, and the old one is free", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "E2", [["=SUM(Prospects[Amt])"]]);
    table.name = "Accounts";
    put(sheet, "E3", [["=SUM(Prospects[Amt])"]]);
    await book.recalculated();
    expect(formulaAt(sheet, "E2")).toBe("=SUM(Accounts[Amt])");
    expect(valueAt(sheet, "E2")).toBe(60);
    expect(valueAt(sheet, "E3")).toMatch(/^#(NAME\?|REF!)$/);
    expect(book.tables().map(({ name }) => name)).toEqual(["Accounts"]);
  });

  test("resize takes rows and columns in", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "D1", [["Class"]]);
    put(sheet, "A5", [["d", "C", 40, "x"]]);
    table.resize(at("A1:D5"));
    put(sheet, "F1", [["=SUM(Prospects[Amt])", "=COUNTA(Prospects[Class])"]]);
    await book.recalculated();
    expect(names(table)).toEqual(["Name", "Tier", "Amt", "Class"]);
    expect(ids(table)).toEqual([1, 2, 3, 4]);
    expect(sheet.values(at("F1:G1"))).toEqual([[100, 1]]);
  });

  test("a column added at the end beside free cells moves nothing", async () => {
    const { sheet, table } = await openProspects();
    put(sheet, "F9", [["far"]]);
    table.addColumn("Class");
    expect(table.area()).toEqual(at("A1:D4"));
    expect(valueAt(sheet, "F9")).toBe("far");
    expect(valueAt(sheet, "D1")).toBe("Class");
  });

  test("a column added inside moves only the table's own rows", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "A6", [["below", "stays", "here"]]);
    put(sheet, "E2", [["=SUM(C2:C4)", "=SUM(Prospects[Amt])"]]);
    table.addColumn("Class", 1);
    await book.recalculated();
    expect(names(table)).toEqual(["Name", "Class", "Tier", "Amt"]);
    expect(ids(table)).toEqual([1, 4, 2, 3]);
    expect(sheet.values(at("A1:D2"))).toEqual([
      ["Name", "Class", "Tier", "Amt"],
      ["a", "", "A", 10],
    ]);
    expect(sheet.values(at("A6:C6"))).toEqual([["below", "stays", "here"]]);
    expect(sheet.formulas(at("F2:G2"))).toEqual([["=SUM(D2:D4)", "=SUM(Prospects[Amt])"]]);
    expect(sheet.values(at("F2:G2"))).toEqual([[60, 60]]);
  });

  test("a removed column takes its cells along", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "E2", [["=SUM(Prospects[Amt])"]]);
    table.removeColumn(1);
    await book.recalculated();
    expect(names(table)).toEqual(["Name", "Amt"]);
    expect(table.area()).toEqual(at("A1:B4"));
    expect(sheet.values(at("A1:B2"))).toEqual([
      ["Name", "Amt"],
      ["a", 10],
    ]);
    expect(valueAt(sheet, "D2")).toBe(60);
  });

  test("the totals row belongs to the area, but not to the data", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "A5", [["below"]]);
    table.showTotals = true;
    put(sheet, "C5", [["=SUBTOTAL(109,Prospects[Amt])"]]);
    await book.recalculated();
    expect(table.area()).toEqual(at("A1:C5"));
    expect(sheet.values(at("A5:C6"))).toEqual([
      ["Total", "", 60],
      ["below", "", ""],
    ]);
    table.showTotals = false;
    expect(table.area()).toEqual(at("A1:C4"));
    expect(valueAt(sheet, "A5")).toBe("below");
  });

  test("remove leaves a plain range with its cells", async () => {
    const { book, sheet, table } = await openProspects();
    const edits = listen(book);
    table.remove();
    expect(sheet.tables()).toEqual([]);
    expect(valueAt(sheet, "C4")).toBe(30);
    expect(edits).toEqual([
      { kind: "table", sheetId: sheet.id, tableId: table.id, change: "deleted", by: "user" },
    ]);
  });

  test("style, buttons and bands are kept", async () => {
    const { sheet, table } = await openProspects();
    table.style = "TableStyleLight9";
    table.showFilterButton = false;
    table.showBandedRows = false;
    const [again] = sheet.tables();
    expect(again).toBe(table);
    expect([again?.style, again?.showFilterButton, again?.showBandedRows]).toEqual([
      "TableStyleLight9",
      false,
      false,
    ]);
  });
});
