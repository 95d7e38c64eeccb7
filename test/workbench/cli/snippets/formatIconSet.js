// Three symbols, with limits of one's own.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A3");
  range.values = [[100], [800], [2000]];
  const { iconSet } = range.conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
  iconSet.style = Excel.IconSet.threeTriangles;
  iconSet.criteria = [
    {},
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=700" },
    { type: "Number", operator: "GreaterThanOrEqual", formula: "=1000" },
  ];
  await context.sync();
});
