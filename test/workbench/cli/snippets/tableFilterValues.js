// Only two of the regions stay in sight.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B5").values = [
    ["Region", "Amount"],
    ["North", 10],
    ["South", 30],
    ["East", 10],
    ["North", 20],
  ];
  const table = sheet.tables.add("A1:B5", true);
  table.columns.getItem("Region").filter.apply({
    filterOn: Excel.FilterOn.values,
    values: ["North", "East"],
  });
  await context.sync();
  const shown = table.getDataBodyRange().getVisibleView().load("values");
  await context.sync();
  console.log(shown.values);
});
