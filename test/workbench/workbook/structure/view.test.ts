import { at, openBook, put } from "../openBook";
import { textWidth } from "../../../../src/workbench/workbook/structure/textWidth";

describe("how a sheet is laid out", () => {
  test("widths and heights are pixels, with Excel's defaults", async () => {
    const { sheet } = await openBook();
    expect([sheet.columnWidth(3), sheet.rowHeight(3)]).toEqual([64, 20]);
    sheet.setColumnWidth(2, 2, 120);
    sheet.setRowHeight(4, 1, 33);
    expect([1, 2, 3, 4].map((column) => sheet.columnWidth(column))).toEqual([64, 120, 120, 64]);
    expect([3, 4, 5].map((row) => sheet.rowHeight(row))).toEqual([20, 33, 20]);
  });

  test("rows and columns are hidden and shown by hand", async () => {
    const { sheet } = await openBook();
    sheet.setColumnHidden(1, 2, true);
    sheet.setRowHidden(5, 1, true);
    sheet.setColumnHidden(2, 1, false);
    expect([0, 1, 2].map((column) => sheet.columnHidden(column))).toEqual([false, true, false]);
    expect([4, 5].map((row) => sheet.rowHidden(row))).toEqual([false, true]);
  });

  test("autofit makes a column as wide as its longest text", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [["short", "a much longer text than that", ""]]);
    sheet.autofitColumns(0, 3);
    const [short, long, empty] = [0, 1, 2].map((column) => sheet.columnWidth(column));
    expect(short).toBeLessThan(64);
    expect(long).toBeGreaterThan(150);
    expect(empty).toBe(64);
  });

  test("autofit makes a row as high as its wrapped text", async () => {
    const { sheet } = await openBook();
    put(sheet, "A1", [["one two three four five six seven eight nine ten"], ["one"]]);
    sheet.setStyle(at("A1:A2"), { wrapText: true });
    sheet.autofitRows(0, 2);
    expect(sheet.rowHeight(0)).toBeGreaterThanOrEqual(60);
    expect(sheet.rowHeight(1)).toBe(20);
  });

  test("Chinese letters are twice as wide as Latin ones", () => {
    expect(textWidth("客户名称") / textWidth("abcd")).toBeGreaterThan(1.7);
  });

  test("merges replace those they touch", async () => {
    const { sheet } = await openBook();
    sheet.merge(at("A1:B2"));
    sheet.merge(at("D1:E1"));
    sheet.merge(at("B2:C3"));
    expect(sheet.merges()).toEqual([at("D1:E1"), at("B2:C3")]);
    sheet.unmerge(at("A1:Z9"));
    expect(sheet.merges()).toEqual([]);
  });

  test("freeze, gridlines, tab colour, protection, visibility and page layout", async () => {
    const { book, sheet } = await openBook();
    const other = book.addSheet("Other");
    sheet.setFreeze(1, 2);
    sheet.showGridlines = false;
    sheet.tabColor = "#0B5A8A";
    sheet.protected = true;
    other.visibility = "VeryHidden";
    sheet.pageLayout = { orientation: "Landscape", fitToWidth: 1 };
    expect(sheet.freeze()).toEqual({ rows: 1, columns: 2 });
    expect([sheet.showGridlines, sheet.tabColor, sheet.protected]).toEqual([false, "#0B5A8A", true]);
    expect([sheet.visibility, other.visibility]).toEqual(["Visible", "VeryHidden"]);
    expect(sheet.pageLayout).toEqual({ orientation: "Landscape", fitToWidth: 1 });
    sheet.setFreeze(0, 0);
    other.visibility = "Visible";
    expect([sheet.freeze(), other.visibility]).toEqual([{ rows: 0, columns: 0 }, "Visible"]);
    expect(book.journal.sheet(sheet.id)).toMatchObject({ view: true, pageLayout: true });
  });
});
