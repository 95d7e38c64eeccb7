/** https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-autofill-member(1) */
import { formulasOf, freshSheets, put, valuesOf } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet, workbench } = freshSheets();

type Type = `${Excel.AutoFillType}`;
const JAN_31 = 45322;
const FRIDAY = 45324;

const down: [string, Type, (string | number)[], (string | number)[]][] = [
  ["one number is repeated", "FillDefault", [5], [5, 5, 5]],
  ["one number counts up as a series", "FillSeries", [5], [6, 7, 8]],
  ["two numbers go on", "FillDefault", [1, 3], [5, 7, 9]],
  ["numbers off a line follow the line of least squares", "FillDefault", [1, 2, 4], [16 / 3, 41 / 6]],
  ["numbers are repeated when copied", "FillCopy", [1, 3], [1, 3, 1]],
  ["a text with a number counts up", "FillDefault", ["Q 9"], ["Q 10", "Q 11"]],
  ["leading zeros stay", "FillDefault", ["K007"], ["K008", "K009"]],
  ["texts that differ go round", "FillDefault", ["a1", "b1"], ["a2", "b2", "a3"]],
  ["plain texts are repeated", "FillDefault", ["x", "y"], ["x", "y", "x"]],
  ["days of the week", "FillDefault", ["Fri"], ["Sat", "Sun", "Mon"]],
  ["months, in their capitals", "FillDefault", ["NOVEMBER", "DECEMBER"], ["JANUARY", "FEBRUARY"]],
  ["growth", "GrowthTrend", [1, 2], [4, 8]],
  ["a trend", "LinearTrend", [2, 4], [6, 8]],
];

test.each(down)("%s", (_title, type, source, expected) =>
  onSheet(async (sheet) => {
    const range = put(
      sheet,
      "A1",
      source.map((cell) => [cell]),
    );
    const last = source.length + expected.length;
    range.autoFill(`A1:A${last}`, type);
    const filled = (await valuesOf(sheet, `A${source.length + 1}:A${last}`)).flat();
    expected.forEach((value, index) => {
      if (typeof value === "number") expect(filled[index]).toBeCloseTo(value, 10);
      else expect(filled[index]).toBe(value);
    });
  }),
);

test.each([
  ["FillDefault", [JAN_31 + 1, JAN_31 + 2]],
  ["FillDays", [JAN_31 + 1, JAN_31 + 2]],
  ["FillMonths", [45351, 45382]],
  ["FillYears", [45688, 46053]],
] as const)("dates: %s", (type, expected) =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", [[JAN_31]]);
    range.numberFormat = [["yyyy-mm-dd"]];
    range.autoFill("A1:A3", type);
    expect((await valuesOf(sheet, "A2:A3")).flat()).toEqual(expected);
  }),
);

test("weekdays leave Saturday and Sunday out", () =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", [[FRIDAY]]);
    range.numberFormat = [["yyyy-mm-dd"]];
    range.autoFill("A1:A3", "FillWeekdays");
    expect((await valuesOf(sheet, "A2:A3")).flat()).toEqual([FRIDAY + 3, FRIDAY + 4]);
  }));

test("dates a month apart go on by months", () =>
  onSheet(async (sheet) => {
    const range = put(sheet, "A1", [[45306], [45337]]);
    range.numberFormat = [["m/d/yyyy"], ["m/d/yyyy"]];
    range.autoFill("A1:A4", "FillDefault");
    expect((await valuesOf(sheet, "A3:A4")).flat()).toEqual([45366, 45397]);
  }));

test("formulas move, looks come along, to the right and upwards too", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "B3", [["=A3+$A$1"]]);
    sheet.getRange("B3").format.font.bold = true;
    sheet.getRange("B3").autoFill("B3:D3");
    sheet.getRange("B3").autoFill("B2:B3");
    const bold = sheet.getRange("D3").format.font.load("bold");
    await context.sync();
    expect(await formulasOf(sheet, "C3:D3")).toEqual([["=B3+$A$1", "=C3+$A$1"]]);
    expect(await formulasOf(sheet, "B2")).toEqual([["=A2+$A$1"]]);
    expect(bold.bold).toBe(true);
  }));

test("formats alone, or values alone", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [[4]]).format.font.bold = true;
    sheet.getRange("A1").autoFill("A1:A2", "FillFormats");
    sheet.getRange("A1").autoFill("A1:B1", "FillValues");
    const cells = ["A2", "B1"].map((name) => {
      const cell = sheet.getRange(name).load("values");
      cell.format.font.load("bold");
      return cell;
    });
    await context.sync();
    expect(cells.map((cell): unknown[] => [cell.values, cell.format.font.bold])).toEqual([
      [[[""]], true],
      [[[4]], false],
    ]);
  }));

test.each([
  ["a destination without the source", "A2:A5"],
  ["one that goes both ways", "A1:B5"],
])("%s is InvalidArgument", async (_title, destination) => {
  const error = await rejection(onSheet((sheet) => sheet.getRange("A1").autoFill(destination)));
  expect(error.code).toBe("InvalidArgument");
});

test("flash fill is not done by halves", async () => {
  const error = await rejection(onSheet((sheet) => sheet.getRange("A1").autoFill("A1:A5", "FlashFill")));
  expect(error.code).toBe("ApiNotFound");
  expect([...workbench().host.unimplemented.keys()]).toContain("Range.autoFill(FlashFill)");
});
