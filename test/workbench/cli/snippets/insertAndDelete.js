// Cells make room, rows go; formulas follow.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
  sheet.getRange("C1").formulas = [["=SUM(A1:A5)"]];
  sheet.getRange("3:3").delete("Up");
  sheet.getRange("A2").insert("Down").values = [[10]];
  await context.sync();
});
