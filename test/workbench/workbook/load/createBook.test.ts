import { at, openBook, valueAt } from "../openBook";
import { emptyContent } from "../../../../src/workbench/workbook";
import { pareto } from "../pareto";
import type { BookContent } from "../../../../src/workbench/workbook";

/** One of everything. */
function fullContent(): BookContent {
  const content = emptyContent("Prospects.xlsx");
  const [sheet] = content.sheets;
  if (!sheet) throw new Error("no sheet");
  content.styles = [{ numberFormat: "0%", bold: true }, { quotePrefix: true }];
  content.names = [
    { name: "Amounts", formula: "=Sheet1!$B$2:$B$3", scope: null, visible: true, comment: "" },
    { name: "Mine", formula: "=Sheet1!$B$2", scope: "Sheet1", visible: false, comment: "c" },
  ];
  content.settings = { key: { a: 1 } };
  content.original = new Uint8Array([1, 2, 3]);
  sheet.rows = [
    [{ v: "Name" }, { v: "Amt" }, { v: "Twice" }],
    [{ v: "a" }, { v: 0.5, s: 0 }, { v: 77, f: "=Prospects[[#This Row],[Amt]]*2" }],
    [{ v: "b" }, { v: 2 }, { f: "=[@Amt]*2" }],
    [],
    [undefined, { v: "007", s: 1 }, { v: true }, { v: "#N/A" }, { v: "12" }],
  ];
  Object.assign(sheet, {
    columnWidths: { 0: 150 },
    rowHeights: { 4: 31 },
    hiddenColumns: [7],
    hiddenRows: [9],
    merges: [at("E1:F1")],
    freeze: { rows: 1, columns: 0 },
    showGridlines: false,
    tabColor: "#FF0000",
    protected: true,
    autoFilter: at("H1:I4"),
    pageLayout: { orientation: "Landscape" },
    charts: [pareto],
  } satisfies Partial<typeof sheet>);
  sheet.tables = [
    {
      name: "Prospects",
      area: at("A1:C3"),
      columns: ["Name", "Amt", "Twice"],
      style: "TableStyleLight1",
      showTotals: false,
      showFilterButton: false,
      showBandedRows: false,
    },
  ];
  sheet.conditionalFormats = [
    {
      areas: [at("B2:B3")],
      priority: 7,
      stopIfTrue: true,
      rule: { kind: "custom", formula: "=B2>1" },
      format: { bold: true },
    },
    {
      areas: [at("C2:C3")],
      priority: 3,
      stopIfTrue: false,
      rule: { kind: "foreign", type: "dataBar" },
      format: {},
    },
  ];
  return content;
}

describe("a book opened from content", () => {
  test("has everything, and an empty journal", async () => {
    const { book, sheet } = await openBook(fullContent());
    expect(sheet.columnWidth(0)).toBe(150);
    expect(sheet.rowHeight(4)).toBe(31);
    expect([sheet.columnHidden(7), sheet.rowHidden(9)]).toEqual([true, true]);
    expect(sheet.merges()).toEqual([at("E1:F1")]);
    expect(sheet.freeze()).toEqual({ rows: 1, columns: 0 });
    expect([sheet.showGridlines, sheet.tabColor, sheet.protected]).toEqual([false, "#FF0000", true]);
    expect(sheet.autoFilter()).toEqual(at("H1:I4"));
    expect(sheet.pageLayout).toEqual({ orientation: "Landscape" });
    expect(sheet.charts()).toMatchObject([pareto]);
    expect(book.tables()).toMatchObject([
      { name: "Prospects", style: "TableStyleLight1", showFilterButton: false, showBandedRows: false },
    ]);
    expect(sheet.conditionalFormats().map(({ rule }) => rule.kind)).toEqual(["foreign", "custom"]);
    expect(book.names().map(({ name, scope }) => [name, scope])).toEqual([
      ["Amounts", null],
      ["Mine", sheet.id],
    ]);
    expect([...book.settings()]).toEqual([["key", { a: 1 }]]);
    expect(book.original).toEqual(new Uint8Array([1, 2, 3]));
    expect([book.name, book.date1904]).toEqual(["Prospects.xlsx", false]);
    expect(book.journal.isEmpty).toBe(true);
  });

  test("has its cells with their types, styles and marks", async () => {
    const { sheet } = await openBook(fullContent());
    expect(sheet.values(at("B5:E5"))).toEqual([["007", true, "#N/A", "12"]]);
    expect(sheet.style(1, 1)).toEqual({ numberFormat: "0%", bold: true });
    expect(sheet.style(4, 1)).toEqual({ quotePrefix: true });
    expect(sheet.texts(at("B2"))).toEqual([["50%"]]);
    expect(sheet.usedArea(true)).toEqual(at("A1:E5"));
  });

  test("shows cached values until something they need changes, and calculates those that have none", async () => {
    const { book, sheet } = await openBook(fullContent());
    expect(sheet.values(at("C2:C3"))).toEqual([[77], [4]]);
    expect(sheet.formulas(at("C2:C3"))).toEqual([["=[@Amt]*2"], ["=[@Amt]*2"]]);
    sheet.write(at("B2"), [[3]]);
    await book.recalculated();
    expect(valueAt(sheet, "C2")).toBe(6);
  });

  test("several sheets: order, the one in front, and what is hidden", async () => {
    const content = emptyContent();
    const [first] = content.sheets;
    if (!first) throw new Error("no sheet");
    content.sheets = [
      first,
      { ...first, name: "Second", visibility: "Hidden" },
      { ...first, name: "Third", visibility: "VeryHidden" },
      { ...first, name: "Fourth" },
    ];
    content.activeSheet = 3;
    const { book } = await openBook(content);
    expect(book.sheets().map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet1", "Visible"],
      ["Second", "Hidden"],
      ["Third", "VeryHidden"],
      ["Fourth", "Visible"],
    ]);
    expect(book.activeSheet().name).toBe("Fourth");
  });
});
