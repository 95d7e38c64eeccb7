import ExcelJS from "exceljs";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import { createHeadlessBook, emptyContent } from "../../../src/workbench/workbook";
import type { Book, CellStyle, Sheet } from "../../../src/workbench/workbook";
import { at, put } from "../workbook/openBook";

const open: Book[] = [];
afterEach(() => {
  for (const book of open.splice(0)) book.dispose();
});

async function opened(bytes?: Uint8Array): Promise<{ book: Book; sheet: Sheet }> {
  const book = await createHeadlessBook(bytes ? await openXlsx(bytes, "book.xlsx") : emptyContent());
  open.push(book);
  return { book, sheet: book.activeSheet() };
}

/** Saves what was done to a new book, opens it with ExcelJS and with the workbench again. */
async function saved(change: (sheet: Sheet) => void): Promise<{
  bytes: Uint8Array;
  excelJs: ExcelJS.Worksheet;
  again: Sheet;
}> {
  const { book, sheet } = await opened();
  change(sheet);
  await book.recalculated();
  const bytes = await saveXlsx(book);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const [excelJs] = workbook.worksheets;
  if (!excelJs) throw new Error("The saved file has no sheet.");
  return { bytes, excelJs, again: (await opened(bytes)).sheet };
}

const looks: [string, CellStyle, (cell: ExcelJS.Cell) => unknown, unknown][] = [
  [
    "a pattern over a colour",
    { fill: "#FFFF00", fillPattern: "LightUp", patternColor: "#FF0000" },
    (cell) => cell.fill,
    { type: "pattern", pattern: "lightUp", fgColor: { argb: "FFFF0000" }, bgColor: { argb: "FFFFFF00" } },
  ],
  [
    "a double line under the text",
    { underline: true, underlineKind: "Double" },
    (cell) => cell.font.underline,
    "double",
  ],
  ["a superscript", { script: "Superscript" }, (cell) => cell.font.vertAlign, "superscript"],
  ["a cell that is not locked", { locked: false }, (cell) => cell.protection.locked, false],
  ["a hidden formula", { formulaHidden: true }, (cell) => cell.protection.hidden, true],
  ["a text turned up", { textOrientation: 45 }, (cell) => cell.alignment.textRotation, 45],
  ["a text turned down", { textOrientation: -30 }, (cell) => cell.alignment.textRotation, -30],
  [
    "letters one below the other",
    { textOrientation: 180 },
    (cell) => cell.alignment.textRotation,
    "vertical",
  ],
  ["an indent", { horizontalAlignment: "Left", indentLevel: 2 }, (cell) => cell.alignment.indent, 2],
  [
    "centred across cells",
    { horizontalAlignment: "CenterAcrossSelection" },
    (cell) => cell.alignment.horizontal,
    "centerContinuous",
  ],
  [
    "spread from top to bottom",
    { verticalAlignment: "Distributed" },
    (cell) => cell.alignment.vertical,
    "distributed",
  ],
  ["shrunk to fit", { shrinkToFit: true }, (cell) => cell.alignment.shrinkToFit, true],
  ["from right to left", { readingOrder: "RightToLeft" }, (cell) => cell.alignment.readingOrder, "rtl"],
  [
    "a diagonal",
    { borders: { diagonalUp: { style: "DashDot", weight: "Medium", color: "#0000FF" } } },
    (cell) => cell.border.diagonal,
    { up: true, down: false, style: "mediumDashDot", color: { argb: "FF0000FF" } },
  ],
];

test.each(looks)(
  "%s is in the file, and there again when it is opened",
  async (_title, look, read, expected) => {
    const { excelJs, again } = await saved((sheet) => {
      put(sheet, "B2", [["text"]]);
      sheet.setStyle(at("B2"), { ...look, bold: true });
    });
    expect(read(excelJs.getCell("B2"))).toEqual(expected);
    expect(again.style(1, 1)).toEqual({ ...look, bold: true });
  },
);

test("a member taken back is gone from the file", async () => {
  const { bytes } = await saved((sheet) => {
    put(sheet, "A1", [["text"]]);
    sheet.setStyle(at("A1"), { locked: false, textOrientation: 45, fillPattern: "Grid", fill: "#112233" });
  });
  const { book, sheet } = await opened(bytes);
  sheet.setStyle(at("A1"), { locked: true, textOrientation: 0, fill: "" });
  const { sheet: again } = await opened(await saveXlsx(book));
  expect(again.style(0, 0)).toEqual({});
});

describe("links", () => {
  test("to the web with a tip, and within the workbook", async () => {
    const { excelJs, again } = await saved((sheet) => {
      put(sheet, "A1", [["web"], ["here"]]);
      sheet.setHyperlink(at("A1"), { address: "https://example.com/?a=1&b=2", screenTip: "tip" });
      sheet.setHyperlink(at("A2"), { documentReference: "Sheet1!B2" });
    });
    expect(excelJs.getCell("A1").hyperlink).toBe("https://example.com/?a=1&b=2");
    expect(again.hyperlinks()).toEqual([
      { row: 0, column: 0, hyperlink: { address: "https://example.com/?a=1&b=2", screenTip: "tip" } },
      { row: 1, column: 0, hyperlink: { documentReference: "Sheet1!B2" } },
    ]);
  });

  test("moved with their row, and taken away", async () => {
    const { bytes } = await saved((sheet) => {
      put(sheet, "A1", [["web"]]);
      sheet.setHyperlink(at("A1"), { address: "https://example.com/" });
    });
    const { book, sheet } = await opened(bytes);
    sheet.insertRows(0, 2);
    const moved = await saveXlsx(book);
    const { book: second, sheet: again } = await opened(moved);
    expect(again.hyperlinks().map(({ row }) => row)).toEqual([2]);
    again.setHyperlink(at("A3"), null);
    const { sheet: last } = await opened(await saveXlsx(second));
    expect(last.hyperlinks()).toEqual([]);
  });
});

test("groups of rows and columns", async () => {
  const { bytes, excelJs } = await saved((sheet) => {
    put(sheet, "A1", [["a"], ["b"], ["c"]]);
    sheet.setOutlineLevel("rows", 1, 2, () => 2);
    sheet.setOutlineLevel("columns", 3, 1, () => 1);
  });
  expect([excelJs.getRow(2).outlineLevel, excelJs.getColumn(4).outlineLevel]).toEqual([2, 1]);
  expect(excelJs.properties.outlineLevelRow).toBe(2);
  const { book, sheet: again } = await opened(bytes);
  expect([again.outlineLevel("rows", 2), again.outlineLevel("columns", 3)]).toEqual([2, 1]);
  again.insertRows(0, 1);
  again.setOutlineLevel("columns", 3, 1, () => 0);
  const { sheet: last } = await opened(await saveXlsx(book));
  expect([1, 2, 3, 4].map((row) => last.outlineLevel("rows", row))).toEqual([0, 2, 2, 0]);
  expect(last.outlineLevel("columns", 3)).toBe(0);
});
