// Every chart of the sheet by name; the old one goes.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A3").values = [["n"], [1], [2]];
  sheet.charts.add("Line", sheet.getRange("A1:A3")).name = "Old";
  sheet.charts.add("Line", sheet.getRange("A1:A3")).name = "New";
  const charts = sheet.charts.load("items/name");
  await context.sync();
  for (const chart of charts.items) if (chart.name === "Old") chart.delete();
  const missing = sheet.charts.getItemOrNullObject("Old");
  await context.sync();
  console.log(missing.isNullObject);
});
