// Two months are enough to know the others.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A2").values = [[5], [10]];
  sheet.getRange("A1:A2").autoFill("A1:A6", Excel.AutoFillType.fillSeries);
  sheet.getRange("B1").formulas = [["=A1*2"]];
  sheet.getRange("B1").autoFill("B1:B6", Excel.AutoFillType.fillDefault);
  await context.sync();
});
