/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-cells */
import { freshSheets, put } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet } = freshSheets();

test("looks of many cells in one call, only what is asked for", () =>
  onSheet(async (sheet, context) => {
    sheet.getRange("B1").format.fill.color = "#FF0000";
    sheet.getRange("B1").style = "Bad";
    sheet.getRange("B1").format.borders.getItem("EdgeTop").style = "Double";
    const result = sheet.getRange("A1:B1").getCellProperties({
      address: true,
      style: true,
      hidden: true,
      format: { fill: { color: true }, font: { bold: true }, borders: { style: true }, protection: true },
    });
    sheet.load("name");
    await context.sync();
    const [[first, second] = []] = result.value;
    expect(first).toEqual({
      address: `${sheet.name}!A1`,
      style: "Normal",
      hidden: false,
      format: {
        fill: { color: "#FFFFFF" },
        font: { bold: false },
        borders: Object.fromEntries(
          ["top", "bottom", "left", "right", "diagonalDown", "diagonalUp"].map((side) => [
            side,
            { style: "None" },
          ]),
        ),
        protection: { locked: true, formulaHidden: false },
      },
    });
    expect([second?.style, second?.format?.fill, second?.format?.borders?.top]).toEqual([
      "Bad",
      { color: "#FFC7CE" },
      { style: "Double" },
    ]);
  }));

test("set cell by cell: looks that are not named stay, values too", () =>
  onSheet(async (sheet, context) => {
    const range = put(sheet, "A1", [
      [1, 2],
      [3, 4],
    ]);
    range.format.font.italic = true;
    const red = {
      format: { fill: { color: "#FF0000" }, font: { bold: true, underline: "Double" as const } },
    };
    range.setCellProperties([
      [red, {}],
      [{ style: "Good" }, { hyperlink: { address: "https://example.com/" } }],
    ]);
    range.load("values");
    const cells = ["A1", "B1", "A2", "B2"].map((name) => {
      const cell = sheet.getRange(name).load("style,hyperlink");
      cell.format.fill.load("color");
      cell.format.font.load("bold,italic,underline");
      return cell;
    });
    await context.sync();
    expect(range.values).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(cells.map(({ format }) => [format.fill.color, format.font.bold, format.font.italic])).toEqual([
      ["#FF0000", true, true],
      ["#FFFFFF", false, true],
      ["#C6EFCE", false, false],
      ["#FFFFFF", false, false],
    ]);
    expect([cells[0]?.format.font.underline, cells[2]?.style, cells[3]?.hyperlink.address]).toEqual([
      "Double",
      "Good",
      "https://example.com/",
    ]);
  }));

test("rows and columns: sizes, hidden, null where cells differ", () =>
  onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B3");
    range.setRowProperties([{ format: { rowHeight: 30, font: { bold: true } } }, {}, { rowHidden: true }]);
    range.setColumnProperties([{}, { format: { columnWidth: 99, fill: { color: "#0000FF" } } }]);
    const rows = range.getRowProperties({
      rowIndex: true,
      rowHidden: true,
      format: { rowHeight: true, font: { bold: true }, fill: { color: true } },
    });
    const columns = range.getColumnProperties({
      columnIndex: true,
      columnHidden: true,
      format: { columnWidth: true, font: { bold: true } },
    });
    await context.sync();
    expect(rows.value[0]).toEqual({
      rowIndex: 0,
      rowHidden: false,
      format: { rowHeight: 30, font: { bold: true }, fill: { color: null } },
    });
    expect(rows.value.map((row) => row.rowHidden)).toEqual([false, false, true]);
    expect(columns.value).toEqual([
      { columnIndex: 0, columnHidden: false, format: { columnWidth: 48, font: { bold: null } } },
      { columnIndex: 1, columnHidden: false, format: { columnWidth: 99, font: { bold: null } } },
    ]);
  }));

test.each([
  ["too few rows", (range: Excel.Range) => range.setCellProperties([[{}, {}]])],
  [
    "a member that no look has",
    (range: Excel.Range) =>
      range.setCellProperties([
        [{ format: { sparkle: true } } as object, {}],
        [{}, {}],
      ]),
  ],
  ["too many rows of properties", (range: Excel.Range) => range.setRowProperties([{}, {}, {}])],
])("%s: InvalidArgument", async (_title, act) => {
  const error = await rejection(onSheet((sheet) => act(sheet.getRange("A1:B2"))));
  expect(error.code).toBe("InvalidArgument");
});
