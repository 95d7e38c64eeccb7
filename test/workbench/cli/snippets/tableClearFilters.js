// A filter is set and taken away again: every row is back.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A4").values = [["City"], ["Rome"], ["Oslo"], ["Bern"]];
  const table = sheet.tables.add("A1:A4", true);
  table.columns.getItemAt(0).filter.applyValuesFilter(["Oslo"]);
  await context.sync();
  table.clearFilters();
  await context.sync();
});
