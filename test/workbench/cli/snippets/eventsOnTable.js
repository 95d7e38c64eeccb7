// What changes in a table is counted in a cell beside it.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A3").values = [["Log"], ["a"], ["b"]];
  const table = sheet.tables.add("A1:A3", true);
  let changes = 0;
  table.onChanged.add(async (event) => {
    changes += 1;
    console.log(changes, event.address);
  });
  await context.sync();
  sheet.getRange("A2").values = [["c"]];
  sheet.getRange("E9").values = [["outside"]];
  await context.sync();
});
