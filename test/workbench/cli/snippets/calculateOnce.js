// Formulas of a big block are worked out once, at the end.
await Excel.run(async (context) => {
  const { application } = context.workbook;
  application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A200").formulas = Array.from({ length: 200 }, (_, row) => [`=ROW()*${row + 1}`]);
  sheet.getRange("C1").formulas = [["=SUM(A1:A200)"]];
  await context.sync();
  application.calculate(Excel.CalculationType.full);
  const sum = sheet.getRange("C1").load("values");
  await context.sync();
  console.log(sum.values[0][0]);
});
