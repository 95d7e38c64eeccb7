// A calculated column at the table's end.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B3").values = [
    ["Units", "Price"],
    [2, 10],
    [3, 20],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.columns.add(null, [["Total"], ["=[@Units]*[@Price]"], ["=[@Units]*[@Price]"]]);
  await context.sync();
});
