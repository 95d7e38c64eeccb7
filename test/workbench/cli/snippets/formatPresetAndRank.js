// Duplicates, blanks and the best two.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A6");
  range.values = [[3], [9], [3], [""], [7], [1]];
  const twice = range.conditionalFormats.add(Excel.ConditionalFormatType.presetCriteria);
  twice.preset.format.font.bold = true;
  twice.preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.duplicateValues };
  const best = range.conditionalFormats.add(Excel.ConditionalFormatType.topBottom);
  best.topBottom.format.fill.color = "#FFD966";
  best.topBottom.rule = { rank: 2, type: "TopItems" };
  best.stopIfTrue = true;
  await context.sync();
});
