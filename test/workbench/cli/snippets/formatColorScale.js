// From the coldest to the warmest city.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1");
  range.values = [[-5, 12, 31]];
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
  format.colorScale.criteria = {
    minimum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.lowestValue, color: "blue" },
    midpoint: { formula: "50", type: Excel.ConditionalFormatColorCriterionType.percent, color: "yellow" },
    maximum: { formula: null, type: Excel.ConditionalFormatColorCriterionType.highestValue, color: "red" },
  };
  await context.sync();
});
