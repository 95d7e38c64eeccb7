// Bars from left to right, in one plain colour.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
  range.values = [[4], [8], [-2], [6]];
  const { dataBar } = range.conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
  dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.fillColor = "#5B9BD5";
  await context.sync();
});
