/** https://learn.microsoft.com/javascript/api/excel/excel.range */
import { openWorkbench } from "../../support/openWorkbench";
import type { Workbench } from "../../support/openWorkbench";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench({
    cells: [
      ["Name", "Revenue", null, "x"],
      ["Alpha", 10, null, null],
      ["Beta", 20.5, null, "far"],
      [null, null, null, null],
      [true, "=1/0", null, null],
    ],
  });
});
afterAll(() => workbench.close());

const shapes: [string, (range: Excel.Range) => Excel.Range, string][] = [
  ["getCell", (range) => range.getCell(0, 1), "C3"],
  ["getCell outside of the range", (range) => range.getCell(5, 5), "G8"],
  ["getRow", (range) => range.getRow(1), "B4:D4"],
  ["getColumn", (range) => range.getColumn(2), "D3:D5"],
  ["getLastRow", (range) => range.getLastRow(), "B5:D5"],
  ["getLastColumn", (range) => range.getLastColumn(), "D3:D5"],
  ["getLastCell", (range) => range.getLastCell(), "D5"],
  ["getEntireRow", (range) => range.getEntireRow(), "3:5"],
  ["getEntireColumn", (range) => range.getEntireColumn(), "B:D"],
  ["getOffsetRange", (range) => range.getOffsetRange(-2, 1), "C1:E3"],
  ["getResizedRange", (range) => range.getResizedRange(2, -1), "B3:C7"],
  ["getAbsoluteResizedRange", (range) => range.getAbsoluteResizedRange(1, 2), "B3:C3"],
  ["getRowsBelow", (range) => range.getRowsBelow(2), "B6:D7"],
  ["getRowsAbove", (range) => range.getRowsAbove(1), "B2:D2"],
  ["getColumnsAfter", (range) => range.getColumnsAfter(2), "E3:F5"],
  ["getColumnsBefore", (range) => range.getColumnsBefore(1), "A3:A5"],
  ["getBoundingRect of an address", (range) => range.getBoundingRect("E1"), "B1:E5"],
  ["getBoundingRect of a range", (range) => range.getBoundingRect(range.getCell(9, 0)), "B3:D12"],
  ["getIntersection", (range) => range.getIntersection("C4:Z9"), "C4:D5"],
  ["getUsedRange", (range) => range.getEntireColumn().getUsedRange(true), "B1:D5"],
  ["getSurroundingRegion", (range) => range.worksheet.getRange("B2").getSurroundingRegion(), "A1:B3"],
  ["an address with $ and a sheet", (range) => range.worksheet.getRange("Sheet1!$A$1:$B$2"), "A1:B2"],
  ["turned corners", (range) => range.worksheet.getRange("C3:A1"), "A1:C3"],
  ["the whole sheet", (range) => range.worksheet.getRange(), "A1:XFD1048576"],
  ["getRangeByIndexes", (range) => range.worksheet.getRangeByIndexes(1, 0, 2, 3), "A2:C3"],
];

test.each(shapes)("%s", async (_title, shape, expected) => {
  await Excel.run(async (context) => {
    const range = shape(context.workbook.worksheets.getItem("Sheet1").getRange("B3:D5")).load("address");
    await context.sync();
    expect(range.address).toBe(`Sheet1!${expected}`);
  });
});

test("values, texts and types of numbers, texts, booleans, errors and blanks", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A3:C5")
      .load("values,text,valueTypes");
    await context.sync();
    expect(range.values).toEqual([
      ["Beta", 20.5, ""],
      ["", "", ""],
      [true, "#DIV/0!", ""],
    ]);
    expect(range.text[2]).toEqual(["TRUE", "#DIV/0!", ""]);
    expect(range.valueTypes).toEqual([
      ["String", "Double", "Empty"],
      ["Empty", "Empty", "Empty"],
      ["Boolean", "Error", "Empty"],
    ]);
  });
});

test("whole columns have no values, but a count and a used part", async () => {
  await Excel.run(async (context) => {
    const columns = context.workbook.worksheets
      .getItem("Sheet1")
      .getRange("A:F")
      .load("values,cellCount,isEntireColumn,rowCount");
    const sheet = context.workbook.worksheets.getItem("Sheet1").getRange().load("cellCount");
    await context.sync();
    expect([columns.values, columns.cellCount, columns.isEntireColumn]).toEqual([null, 6 * 1_048_576, true]);
    expect(sheet.cellCount).toBe(-1);
  });
});

describe("writing", () => {
  let sheetName = "";
  let number = 0;
  beforeEach(async () => {
    sheetName = `Write${number++}`;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(sheetName);
      await context.sync();
    });
  });

  const onSheet = <T>(
    work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ): Promise<T> => Excel.run((context) => work(context.workbook.worksheets.getItem(sheetName), context));

  test("null leaves a cell as it is, an empty text clears it, one value fills the range", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.values = [
        [null, "a"],
        ["", null],
      ];
      const filled = sheet.getRange("D1:E2");
      (filled as { values: unknown }).values = 7;
      range.load("values");
      filled.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, "a"],
        ["", 4],
      ]);
      expect(filled.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    }));

  test("a leading apostrophe keeps a text from being a formula", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["'=1+1"], ["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["=1+1"], [2]]);
    }));

  test("formats: set over a range, null where cells differ", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.fill.color = "yellow";
      range.format.font.set({
        bold: true,
        size: 14,
        color: "#C00000",
        name: "Arial",
        italic: true,
        underline: "Single",
      });
      range.format.horizontalAlignment = "Center";
      range.format.verticalAlignment = "Top";
      range.format.wrapText = true;
      range.numberFormat = [["0.0%"]].concat([["0.0%"]]).map(([format = ""]) => [format, format]);
      range.format.load(
        "horizontalAlignment,verticalAlignment,wrapText,fill/color,font/bold,font/size,font/color,font/name,font/underline",
      );
      const mixed = sheet.getRange("A1:C1").load("numberFormat,format/font/bold,format/horizontalAlignment");
      await context.sync();
      const { format } = range;
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        fill: { color: "#FFFF00" },
        font: { bold: true, size: 14, color: "#C00000", name: "Arial", underline: "Single" },
      });
      expect([mixed.format.font.bold, mixed.format.horizontalAlignment]).toEqual([null, null]);
      expect(mixed.numberFormat).toEqual([["0.0%", "0.0%", "General"]]);
    }));

  test("borders: edges and inner lines", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      const bottom = range.format.borders.getItem("EdgeBottom");
      bottom.set({ style: "Continuous", weight: "Medium", color: "#808080" });
      range.format.borders.getItem("InsideHorizontal").color = "red";
      const second = sheet.getRange("B2").format.borders.getItem("EdgeBottom").load("style,weight,color");
      const inner = sheet.getRange("A1").format.borders.getItem("EdgeBottom").load("style,color");
      const top = range.format.borders.getItem("EdgeTop").load("style");
      await context.sync();
      expect(second.toJSON()).toMatchObject({ style: "Continuous", weight: "Medium", color: "#808080" });
      expect(inner.toJSON()).toMatchObject({ style: "Continuous", color: "#FF0000" });
      expect(top.style).toBe("None");
    }));

  test("widths are points and heights too", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.format.columnWidth = 90;
      range.format.rowHeight = 30;
      range.load("format/columnWidth,format/rowHeight,width,height");
      const right = sheet.getRange("C3").load("left,top");
      await context.sync();
      expect([range.format.columnWidth, range.format.rowHeight, range.width, range.height]).toEqual([
        90, 30, 180, 60,
      ]);
      expect([right.left, right.top]).toEqual([180, 60]);
    }));

  test("clear: contents, formats, or both", () =>
    onSheet(async (sheet, context) => {
      const cells = sheet.getRange("A1:C1");
      cells.values = [[1, 2, 3]];
      cells.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      cells.load("values");
      const bold = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("format/font/bold"));
      await context.sync();
      expect(cells.values).toEqual([["", 2, ""]]);
      expect(bold.map(({ format }) => format.font.bold)).toEqual([true, false, false]);
    }));

  test("inserted and deleted rows and columns move cells and formulas", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, "=A1+A2"],
      ];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      const moved = sheet.getRange("A1:C3").load("formulas");
      await context.sync();
      expect(moved.formulas).toEqual([
        ["", 1, 2],
        ["", "", ""],
        ["", 3, "=B1+B3"],
      ]);
      sheet.getRange("A:A").delete("Left");
      sheet.getRange("2:2").delete("Up");
      const back = sheet.getRange("A1:B2").load("formulas");
      await context.sync();
      expect(back.formulas).toEqual([
        [1, 2],
        [3, "=A1+A2"],
      ]);
    }));

  test("copyFrom moves relative references, and copies values or formats alone", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C1").format.fill.color = "#00FF00";
      sheet.getRange("A1:C1").formulas = [[5, "=A1*2", "=$A$1*3"]];
      sheet.getRange("A2").values = [[7]];
      sheet.getRange("B2:C3").copyFrom("B1:C1", "Formulas");
      sheet.getRange("E1:G1").copyFrom("A1:C1", "Values");
      sheet.getRange("E2").copyFrom("A1", "Formats");
      const formulas = sheet.getRange("B2:C3").load("formulas");
      const values = sheet.getRange("E1:G2").load("formulas");
      const fill = sheet.getRange("E2").load("format/fill/color");
      await context.sync();
      expect(formulas.formulas).toEqual([
        ["=A2*2", "=$A$1*3"],
        ["=A3*2", "=$A$1*3"],
      ]);
      expect(values.formulas).toEqual([
        [5, 10, 15],
        ["", "", ""],
      ]);
      expect(fill.format.fill.color).toBe("#00FF00");
    }));

  test("merge and unmerge", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("A1:C2").merge(true);
      sheet.getRange("A2:C2").unmerge();
      await context.sync();
      expect(workbench.book.sheet(sheetName)?.merges()).toEqual([
        { row: 0, column: 0, rowCount: 1, columnCount: 3 },
      ]);
    }));

  test("hidden rows leave the visible view", () =>
    onSheet(async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.values = [[1], [2], [3], [4]];
      sheet.getRange("2:3").rowHidden = true;
      const view = range.getVisibleView().load("values,rowCount,cellAddresses");
      range.load("rowHidden");
      const gone = sheet.getRange("A2:A3").load("rowHidden,hidden");
      await context.sync();
      expect(view.values).toEqual([[1], [4]]);
      expect(view.cellAddresses).toEqual([[`${sheetName}!A1`], [`${sheetName}!A4`]]);
      expect([range.rowHidden, gone.rowHidden, gone.hidden]).toEqual([null, true, true]);
    }));

  test("select makes the selection and activates the sheet", () =>
    onSheet(async (sheet, context) => {
      sheet.getRange("B2:C3").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const several = context.workbook.getSelectedRanges().load("address,areaCount");
      const cell = context.workbook.getActiveCell().load("address");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([selected.address, several.areaCount, cell.address, active.name]).toEqual([
        `${sheetName}!B2:C3`,
        1,
        `${sheetName}!B2`,
        sheetName,
      ]);
    }));
});
