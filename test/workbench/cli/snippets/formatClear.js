// Conditional formats go from some cells, and stay on the others.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A10").conditionalFormats.add("DataBar");
  await context.sync();
  sheet.getRange("A4:A6").conditionalFormats.clearAll();
  await context.sync();
});
