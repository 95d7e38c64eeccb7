// Values, formats and formulas go their own ways; one block is turned round.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C1").values = [[1, 2, "=A1+B1"]];
  sheet.getRange("A1:C1").format.font.bold = true;
  sheet.getRange("A3").copyFrom("A1:C1");
  sheet.getRange("A5").copyFrom("A1:C1", Excel.RangeCopyType.values);
  sheet.getRange("A7").copyFrom("A1:C1", Excel.RangeCopyType.values, false, true);
  await context.sync();
});
