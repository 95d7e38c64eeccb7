// A filter without a table: only what is above average.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B5").values = [
    ["Who", "Points"],
    ["a", 1],
    ["b", 9],
    ["c", 8],
    ["d", 2],
  ];
  sheet.autoFilter.apply("A1:B5", 1, {
    filterOn: Excel.FilterOn.custom,
    criterion1: ">5",
  });
  await context.sync();
});
