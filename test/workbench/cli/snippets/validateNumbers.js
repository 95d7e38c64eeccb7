// Ages between 0 and 120; what is wrong is found.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:A4");
  range.values = [[30], [-2], [120], [200]];
  range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 120, operator: "Between" } };
  const wrong = range.dataValidation.getInvalidCells().load("address");
  range.dataValidation.load("valid");
  await context.sync();
  wrong.format.fill.color = "#FFC7CE";
  await context.sync();
  console.log(wrong.address, range.dataValidation.valid);
});
