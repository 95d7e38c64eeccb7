// Constants and formulas get colours of their own.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B2").formulas = [
    [5, "=A1*2"],
    ["text", "=A1*3"],
  ];
  const range = sheet.getRange("A1:B2");
  range.getSpecialCells("Formulas").format.fill.color = "#E2EFDA";
  range.getSpecialCells("Constants", "Numbers").format.fill.color = "#FCE4D6";
  await context.sync();
});
