// New rows go to the end of a table, one into its middle.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B3").values = [
    ["Name", "Score"],
    ["Ann", 3],
    ["Ben", 5],
  ];
  const table = sheet.tables.add("A1:B3", true);
  table.name = "Scores";
  table.rows.add(null, [
    ["Cid", 7],
    ["Dee", 9],
  ]);
  table.rows.add(1, [["Amy", 4]]);
  await context.sync();
  const body = table.getDataBodyRange().load("values");
  await context.sync();
  console.log(body.values);
});
