import { at, listen, openProspects, put } from "../openBook";
import type { Sheet } from "../../../../src/workbench/workbook";

const hidden = (sheet: Sheet): number[] => [0, 1, 2, 3, 4, 5].filter((row) => sheet.rowHidden(row));

describe("filters", () => {
  test("a table's filter hides the rows that are not asked for", async () => {
    const { book, sheet, table } = await openProspects();
    const edits = listen(book);
    expect(sheet.isFiltered()).toBe(false);
    sheet.filterColumn(table.area(), 1, { on: "Values", values: ["A"] });
    expect([sheet.isFiltered(), hidden(sheet)]).toEqual([true, [2]]);
    expect(edits).toEqual([{ kind: "filter", sheetId: sheet.id, by: "user" }]);
    expect(book.journal.sheet(sheet.id)?.filter).toBe(true);
    sheet.filterColumn(table.area(), 1, null);
    expect([sheet.isFiltered(), hidden(sheet)]).toEqual([false, []]);
  });

  test("numbers are asked for by their text", async () => {
    const { sheet, table } = await openProspects();
    sheet.filterColumn(table.area(), 2, { on: "Values", values: ["20"] });
    expect(hidden(sheet)).toEqual([1, 3]);
  });

  test("SUBTOTAL leaves filtered rows out", async () => {
    const { book, sheet, table } = await openProspects();
    put(sheet, "E1", [["=SUBTOTAL(109,C2:C4)"]]);
    await book.recalculated();
    sheet.filterColumn(table.area(), 1, { on: "Values", values: ["A"] });
    put(sheet, "C2", [[11]]);
    await book.recalculated();
    expect(sheet.values(at("E1"))).toEqual([[41]]);
  });

  test("a filter stays with its column when another comes before it", async () => {
    const { sheet, table } = await openProspects();
    sheet.filterColumn(table.area(), 1, { on: "Values", values: ["A"] });
    sheet.insertColumns(1, 1);
    expect([sheet.isFiltered(), hidden(sheet)]).toEqual([true, [2]]);
    sheet.filterColumn(table.area(), 2, null);
    expect(hidden(sheet)).toEqual([]);
  });

  test("the sheet's own AutoFilter", async () => {
    const { sheet, table } = await openProspects();
    table.remove();
    expect(sheet.autoFilter()).toBeNull();
    sheet.setAutoFilter(at("A1:C4"));
    expect(sheet.autoFilter()).toEqual(at("A1:C4"));
    sheet.filterColumn(at("A1:C4"), 1, { on: "Values", values: ["B"] });
    expect([sheet.isFiltered(), hidden(sheet)]).toEqual([true, [1, 3]]);
    sheet.setAutoFilter(null);
    expect([sheet.isFiltered(), hidden(sheet), sheet.autoFilter()]).toEqual([false, [], null]);
    expect(() => sheet.filterColumn(at("A1:C4"), 1, { on: "Values", values: ["B"] })).toThrow(RangeError);
  });
});
