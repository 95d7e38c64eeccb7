// A whole row is marked by the text of one of its cells.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("A2:B4");
  range.values = [
    ["open", 1],
    ["done", 2],
    ["open", 3],
  ];
  const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  format.custom.rule.formula = '=$A2="done"';
  format.custom.format.font.strikethrough = true;
  const text = range.conditionalFormats.add(Excel.ConditionalFormatType.containsText);
  text.textComparison.format.font.color = "#7F6000";
  text.textComparison.rule = { operator: Excel.ConditionalTextOperator.contains, text: "open" };
  await context.sync();
});
