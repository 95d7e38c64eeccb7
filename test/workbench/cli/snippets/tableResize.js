// The table grows over the rows below it.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Key", "Value"],
    ["a", 1],
    ["b", 2],
    ["c", 3],
  ];
  const table = sheet.tables.add("A1:B2", true);
  table.name = "Pairs";
  await context.sync();
  table.resize("A1:B4");
  await context.sync();
});
