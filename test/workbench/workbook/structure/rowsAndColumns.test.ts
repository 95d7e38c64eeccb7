import { at, formulaAt, listen, openProspects, put, valueAt } from "../openBook";
import type { Area } from "../../../../src/workbench/workbook";

const red = { fill: "#FF0000" };
const plain = { show: true, style: "stop", title: "", message: "" } as const;

/** The table in A1:C4 and, round it, everything that has to follow when rows and columns come or go. */
async function withEverything() {
  const { book, sheet, table } = await openProspects();
  const other = book.addSheet("Other");
  put(sheet, "E2", [["=SUM(C2:C4)", "=SUM(Prospects[Amt])"]]);
  put(other, "A1", [["=Sheet1!C3*2"]]);
  book.setName({ name: "Tiers", formula: "=Sheet1!$B$2:$B$4", scope: null, visible: true, comment: "" });
  sheet.addConditionalFormat({
    areas: [at("B2:B4")],
    priority: 0,
    stopIfTrue: false,
    rule: { kind: "custom", formula: '=B2="A"' },
    format: red,
  });
  sheet.setValidation(at("B2:B4"), {
    rule: { kind: "list", source: "A,B", inCellDropDown: true },
    ignoreBlanks: true,
    errorAlert: plain,
    prompt: { show: false, title: "", message: "" },
  });
  await book.recalculated();
  const ranges = (): {
    table: Area | undefined;
    format: Area | undefined;
    validation: Area | undefined;
    name: string | undefined;
  } => ({
    table: sheet.tables()[0]?.area(),
    format: sheet.conditionalFormats()[0]?.areas[0],
    validation: sheet.validations()[0]?.areas[0],
    name: book.names()[0]?.formula,
  });
  return { book, sheet, other, table, ranges };
}

describe("rows and columns come and go, and everything follows", () => {
  test("columns inserted left of the table", async () => {
    const { book, sheet, other, table, ranges } = await withEverything();
    sheet.insertColumns(0, 2);
    await book.recalculated();
    expect(ranges()).toEqual({
      table: at("C1:E4"),
      format: at("D2:D4"),
      validation: at("D2:D4"),
      name: "=Sheet1!$D$2:$D$4",
    });
    expect(table.columns()).toEqual([
      { id: 1, name: "Name" },
      { id: 2, name: "Tier" },
      { id: 3, name: "Amt" },
    ]);
    expect(sheet.formulas(at("G2:H2"))).toEqual([["=SUM(E2:E4)", "=SUM(Prospects[Amt])"]]);
    expect(sheet.values(at("G2:H2"))).toEqual([[60, 60]]);
    expect([formulaAt(other, "A1"), valueAt(other, "A1")]).toEqual(["=Sheet1!E3*2", 40]);
    expect(sheet.conditionalFormats()[0]?.rule).toEqual({ kind: "custom", formula: '=D2="A"' });
  });

  test("a column inserted inside the table gets a name", async () => {
    const { book, sheet, table } = await withEverything();
    sheet.insertColumns(2, 1);
    await book.recalculated();
    expect(table.columns()).toEqual([
      { id: 1, name: "Name" },
      { id: 2, name: "Tier" },
      { id: 4, name: "Column1" },
      { id: 3, name: "Amt" },
    ]);
    expect(valueAt(sheet, "C1")).toBe("Column1");
    expect(sheet.values(at("F2:G2"))).toEqual([[60, 60]]);
  });

  test("columns deleted left of the table and in it", async () => {
    const { book, sheet, table } = await withEverything();
    sheet.deleteColumns(1, 1);
    await book.recalculated();
    expect(table.area()).toEqual(at("A1:B4"));
    expect(table.columns()).toEqual([
      { id: 1, name: "Name" },
      { id: 3, name: "Amt" },
    ]);
    expect(sheet.values(at("D2:E2"))).toEqual([[60, 60]]);
    sheet.insertColumns(0, 1);
    sheet.deleteColumns(0, 1);
    expect(table.area()).toEqual(at("A1:B4"));
    expect(table.columns().map(({ name }) => name)).toEqual(["Name", "Amt"]);
  });

  test("rows inserted above and inside", async () => {
    const { book, sheet, other, ranges } = await withEverything();
    sheet.insertRows(0, 1);
    sheet.insertRows(3, 2);
    await book.recalculated();
    expect(ranges()).toEqual({
      table: at("A2:C7"),
      format: at("B3:B7"),
      validation: at("B3:B7"),
      name: "=Sheet1!$B$3:$B$7",
    });
    expect(sheet.values(at("E3:F3"))).toEqual([[60, 60]]);
    expect(formulaAt(other, "A1")).toBe("=Sheet1!C6*2");
  });

  test("rows deleted above, inside and at the end", async () => {
    const { book, sheet, table } = await withEverything();
    sheet.insertRows(0, 3);
    sheet.deleteRows(0, 3);
    expect(table.area()).toEqual(at("A1:C4"));
    sheet.deleteRows(2, 1);
    await book.recalculated();
    expect(table.area()).toEqual(at("A1:C3"));
    expect(sheet.values(at("E2:F2"))).toEqual([[40, 40]]);
  });

  test("a table goes with its header row", async () => {
    const { sheet } = await withEverything();
    sheet.deleteRows(0, 1);
    expect(sheet.tables()).toEqual([]);
  });

  test("a sheet that is not in front is changed all the same", async () => {
    const { book, sheet, other, table } = await withEverything();
    book.activate(other);
    sheet.deleteRows(2, 1);
    await book.recalculated();
    expect(table.area()).toEqual(at("A1:C3"));
    expect(valueAt(sheet, "F2")).toBe(40);
    expect(book.activeSheet()).toBe(other);
  });

  test("is told with its area", async () => {
    const { book, sheet } = await withEverything();
    const edits = listen(book);
    book.asApi(() => sheet.insertRows(1, 2));
    expect(edits.filter(({ kind }) => kind === "structure")).toEqual([
      {
        kind: "structure",
        sheetId: sheet.id,
        change: "RowInserted",
        area: expect.objectContaining({ row: 1, rowCount: 2 }) as Area,
        by: "api",
      },
    ]);
    expect(book.journal.sheet(sheet.id)?.structure).toBe(true);
  });
});
