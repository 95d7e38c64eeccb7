/** What add-ins do every day, each with the address of what Excel is documented or reported to answer. */
import { freshSheets } from "./support/onSheet";
import { rejection } from "./support/rejection";
import { until } from "./support/until";

const { onSheet } = freshSheets({ profile: "desktop" });

// https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
test.each([
  ["pink", "#FFC0CB"],
  ["CornflowerBlue", "#6495ED"],
  ["FFA500", "#FFA500"],
  ["#4472c4", "#4472C4"],
])("a colour may be written as %s", async (written, read) => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = written;
    const fill = sheet.getRange("A1").format.fill.load("color");
    await context.sync();
    expect(fill.color).toBe(read);
  });
});

// https://support.microsoft.com/office/now-function-3337fd29-145a-4347-b2e6-20c904739c46
test("date functions bring the region's format to a General cell, and leave any other", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("B4").numberFormat = [["yyyy"]];
    const cells = sheet.getRange("B1:B4");
    cells.formulas = [["=DATE(2024,3,5)"], ["=TIME(13,5,0)"], ["=NOW()"], ["=DATE(2024,3,5)"]];
    cells.load("numberFormat,text");
    await context.sync();
    expect(cells.numberFormat).toEqual([["m/d/yyyy"], ["h:mm AM/PM"], ["m/d/yyyy h:mm"], ["yyyy"]]);
    expect([cells.text[0], cells.text[1], cells.text[3]]).toEqual([["3/5/2024"], ["1:05 PM"], ["2024"]]);
  });
});

// https://github.com/microsoft/advanced-formula-environment/issues/58
test("a formula with a syntax error is refused, but is a text where the format is Text", async () => {
  const error = await rejection(
    onSheet(async (sheet, context) => {
      sheet.getRange("C1").formulas = [["=SUM("]];
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(["InvalidArgument", "Range.formulas"]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("C2").numberFormat = [["@"]];
    await context.sync();
    const cell = sheet.getRange("C2");
    cell.values = [["=SUM("]];
    cell.load("values,valueTypes");
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[["=SUM("]], [["String"]]]);
  });
});

// https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs#excel-excel-worksheetchangedeventargs-changetype-member
test("formulas that follow a row or column that came or went are no edit", async () => {
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.getRange("F1:G3").formulas = [
      [1, "=F1+1"],
      [2, "=F2+1"],
      [3, "=SUM(F1:F3)"],
    ];
    await context.sync();
    sheet.onChanged.add(({ changeType, address }) => {
      heard.push(`${changeType} ${address}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("2:2").insert("Down");
    sheet.getRange("2:2").delete("Up");
    sheet.getRange("F:F").insert("Right");
    sheet.getRange("Z1").values = [["last"]];
    await context.sync();
  });
  await until(() => heard.at(-1) === "RangeEdited Z1");
  expect(heard).toEqual(["RowInserted 2:2", "RowDeleted 2:2", "ColumnInserted F:F", "RangeEdited Z1"]);
});
