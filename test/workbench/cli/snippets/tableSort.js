// The highest amounts first, equal ones by name.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B5").values = [
    ["Name", "Amount"],
    ["Dora", 10],
    ["Carl", 30],
    ["Bert", 10],
    ["Anna", 20],
  ];
  const table = sheet.tables.add("A1:B5", true);
  table.sort.apply([
    { key: 1, ascending: false },
    { key: 0, ascending: true },
  ]);
  await context.sync();
});
