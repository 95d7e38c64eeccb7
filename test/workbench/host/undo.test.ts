/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
import type { ProfileName } from "../../../src/workbench/host";
import { openWorkbench } from "../../support/openWorkbench";

type Use = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

const write: Use = (sheet) => {
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A1").format.fill.color = "#FFCC00";
};
const rename: Use = (sheet) => (sheet.name = "Data");
const protect: Use = (sheet) => sheet.protection.protect();
const copy: Use = (sheet) => sheet.copy("End");
const author: Use = (_sheet, { workbook }) => (workbook.properties.author = "Somebody");
const read: Use = (sheet) => sheet.getRange("A1").load("values");

test.each<[ProfileName, string, Use, string[]]>([
  ["web", "cells and their looks can be taken back", write, []],
  ["web", "a name too", rename, []],
  ["web", "protection not", protect, ["WorksheetProtection.protect"]],
  ["web", "a copy of a sheet not", copy, ["Worksheet.copy"]],
  ["web", "nor properties of the document", author, ["DocumentProperties.author"]],
  ["desktop", "cells and their looks can be taken back", write, []],
  ["desktop", "a sheet's name not", rename, ["Worksheet.name"]],
  ["desktop", "properties of the document can", author, []],
  ["excel-2021", "nothing can, before ExcelApi 1.20", write, ["*"]],
  ["floor", "nothing can, before ExcelApi 1.20", write, ["*"]],
  ["floor", "reading takes nothing away", read, []],
])("%s: %s", async (profile, _title, use, clearedBy) => {
  const workbench = await openWorkbench({ profile });
  await Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
  });
  expect(workbench.host.undo.clearedBy).toEqual(clearedBy);
  workbench.close();
});
