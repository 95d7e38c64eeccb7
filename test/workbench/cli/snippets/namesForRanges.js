// A name for a range, one for a constant, and a formula that uses both.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A3").values = [[10], [20], [30]];
  context.workbook.names.add("Amounts", sheet.getRange("A1:A3"), "net amounts");
  context.workbook.names.addFormulaLocal("Rate", "=0.5");
  sheet.getRange("B1").formulas = [["=SUM(Amounts)*Rate"]];
  const address = context.workbook.names.getItem("Amounts").getRange().load("address");
  await context.sync();
  console.log(address.address);
});
