// Amounts below 100 in red, above 1000 in green.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("B2:B5");
  range.values = [[50], [500], [1500], [99]];
  const low = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  low.cellValue.format.font.color = "#C00000";
  low.cellValue.rule = { formula1: "=100", operator: "LessThan" };
  const high = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
  high.cellValue.format.fill.color = "#C6EFCE";
  high.cellValue.rule = { formula1: "=1000", operator: "GreaterThan" };
  await context.sync();
});
