// The table goes, its cells stay.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A3").values = [["Head"], [1], [2]];
  const table = sheet.tables.add("A1:A3", true);
  table.style = "TableStyleDark3";
  await context.sync();
  table.convertToRange();
  await context.sync();
});
