/**
 * Structured references as Excel reads them.
 * https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 */
import { at, formulaAt, openBook, openProspects, put, valueAt } from "../openBook";

describe("structured references", () => {
  test.each(["tbl_deals", "Deals.2026", "_deals", "\\deals"])("a table may be called %s", async (name) => {
    const { book, sheet, table } = await openProspects();
    table.name = name;
    put(sheet, "F1", [[`=SUM(${name}[Amt])`, `=-${name}[[#Headers],[Name]]&"!"`]]);
    await book.recalculated();
    expect(valueAt(sheet, "F1")).toBe(60);
  });

  test("capitals do not matter", async () => {
    const { book, sheet } = await openProspects();
    put(sheet, "F1", [["=SUM(PROSPECTS[amt])+ROWS(prospects)"]]);
    await book.recalculated();
    expect(valueAt(sheet, "F1")).toBe(63);
  });

  test("[#Totals] is the totals row, [#All] holds it, [#Data] does not", async () => {
    const { book, sheet, table } = await openProspects();
    table.showTotals = true;
    put(sheet, "C5", [["=SUBTOTAL(109,[Amt])"]]);
    put(sheet, "F1", [
      [
        "=Prospects[[#Totals],[Amt]]",
        "=ROWS(Prospects[#All])",
        "=ROWS(Prospects[#Data])",
        "=Prospects[[#Totals],[Name]]",
      ],
    ]);
    await book.recalculated();
    expect(sheet.values(at("F1:I1"))).toEqual([[60, 5, 3, "Total"]]);
    table.showTotals = false;
    await book.recalculated();
    expect(sheet.values(at("F1:H1"))).toEqual([["#REF!", 4, 3]]);
  });

  test("a formula goes on with the rows of now, however often it was calculated before", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "F1", [["=SUM(Prospects[Amt])"]]);
    const sumAfter = async (cell: string, value: number): Promise<unknown> => {
      put(sheet, cell, [[value]]);
      await book.recalculated();
      return valueAt(sheet, "F1");
    };
    expect([await sumAfter("C2", 11), await sumAfter("C2", 10)]).toEqual([61, 60]);
    table.insertRows(3, 1);
    expect([await sumAfter("C5", 100), await sumAfter("C2", 11)]).toEqual([160, 161]);
  });

  test("a formula may name a table that comes later, and one that is gone", async () => {
    const { book, sheet } = await openBook();
    put(sheet, "A1", [
      ["K", "V", "=SUM(Later[V])"],
      ["a", 1, null],
      ["b", 2, null],
    ]);
    await book.recalculated();
    expect(valueAt(sheet, "C1")).toBe("#NAME?");
    sheet.addTable(at("A1:B3"), "Later");
    for (const value of [1, 5, 7]) {
      put(sheet, "B2", [[value]]);
      await book.recalculated();
      expect(valueAt(sheet, "C1")).toBe(value + 2);
    }
  });

  test("a new name reaches the name that stands alone; texts and calls keep theirs", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "F1", [['=ROWS(Prospects)&" Prospects"']]);
    table.name = "Deals";
    await book.recalculated();
    expect(formulaAt(sheet, "F1")).toBe('=ROWS(Deals)&" Prospects"');
    expect(valueAt(sheet, "F1")).toBe("3 Prospects");
  });
});
