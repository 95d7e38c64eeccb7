/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges */
import { formulasOf, freshSheets, put, valuesOf } from "../support/onSheet";
import { rejection } from "../support/rejection";

const { onSheet } = freshSheets();

const local = (address: string): string => address.replace(/[^,]*!/g, "");

test("shapes of several ranges", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [[1, 2, 3, 4]]);
    const areas = sheet.getRanges("B1:C1,D5");
    const shapes = [
      areas.getEntireColumn(),
      areas.getEntireRow(),
      areas.getOffsetRangeAreas(1, 1),
      areas.getIntersection("C1:D9"),
      areas.getUsedRangeAreas(true),
      areas.getSpecialCells("Constants"),
    ].map((shape) => shape.load("address,isEntireColumn,isEntireRow,cellCount,areaCount"));
    const none = areas.getIntersectionOrNullObject("Z1");
    await context.sync();
    expect(shapes.map(({ address }) => local(address))).toEqual([
      "B:C,D:D",
      "1:1,5:5",
      "C2:D2,E6",
      "C1,D5",
      "B1:C1",
      "B1:C1",
    ]);
    expect([shapes[0]?.isEntireColumn, shapes[1]?.isEntireRow, shapes[2]?.cellCount]).toEqual([
      true,
      true,
      3,
    ]);
    expect(none.isNullObject).toBe(true);
  }));

test("looks and styles: set on all, read when all agree, null when not", () =>
  onSheet(async (sheet, context) => {
    const areas = sheet.getRanges("A1,C3:D4");
    areas.format.fill.color = "#FF8800";
    areas.format.columnWidth = 90;
    areas.format.load("columnWidth");
    areas.format.fill.load("color");
    await context.sync();
    expect([areas.format.fill.color, areas.format.columnWidth]).toEqual(["#FF8800", 90]);
    sheet.getRange("D4").style = "Bad";
    areas.load("style");
    areas.format.fill.load("color");
    await context.sync();
    expect([areas.style, areas.format.fill.color]).toEqual([null, null]);
    areas.style = "Good";
    areas.load("style");
    await context.sync();
    expect(areas.style).toBe("Good");
  }));

test("items, clear, and copying from areas that leave rows out", () =>
  onSheet(async (sheet, context) => {
    put(sheet, "A1", [
      ["h", 1],
      ["skipped", 2],
      ["i", "=B1+1"],
    ]);
    const areas = sheet.getRanges("A1:B1,A3:B3");
    areas.areas.load("items/address");
    await context.sync();
    expect(areas.areas.items.map(({ address }) => local(address))).toEqual(["A1:B1", "A3:B3"]);
    sheet.getRange("D1").copyFrom(areas);
    expect(await formulasOf(sheet, "D1:E2")).toEqual([
      ["h", 1],
      ["i", "=#REF!+1"],
    ]);
    sheet.getRanges("D4,F4").copyFrom("A1", "Values");
    expect(await valuesOf(sheet, "D4:F4")).toEqual([["h", "", "h"]]);
    areas.clear("Contents");
    expect(await valuesOf(sheet, "A1:A3")).toEqual([[""], ["skipped"], [""]]);
  }));

test("areas that are no rectangle with lines left out cannot be copied", async () => {
  const error = await rejection(onSheet((sheet) => sheet.getRange("F1").copyFrom(sheet.getRanges("A1,B2"))));
  expect(error.code).toBe("InvalidArgument");
});

/** https://learn.microsoft.com/javascript/api/excel/excel.rangeview */
describe("the visible view", () => {
  test("has a view for every row that is shown", () =>
    onSheet(async (sheet, context) => {
      put(sheet, "A1", [["Name"], ["b"], ["=A1"]]);
      sheet.getRange("2:2").rowHidden = true;
      const view = sheet.getRange("A1:A3").getVisibleView();
      view.load("formulasR1C1");
      view.rows.load("items/index,items/values");
      const last = view.rows.getItemAt(1).getRange().load("address");
      await context.sync();
      expect(view.rows.items.map(({ index, values }) => [index, values])).toEqual([
        [0, [["Name"]]],
        [1, [["Name"]]],
      ]);
      expect([view.formulasR1C1, local(last.address)]).toEqual([[["Name"], ["=R[-2]C"]], "A3"]);
    }));

  test("refuses values of the shown rows' size, as reported", async () => {
    // https://github.com/OfficeDev/office-js/issues/226
    const error = await rejection(
      onSheet((sheet) => {
        sheet.getRange("2:2").rowHidden = true;
        sheet.getRange("A1:A3").getVisibleView().values = [[1], [2]];
      }),
    );
    expect([error.code, error.message]).toEqual([
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    ]);
  });
});
