// What is used of a sheet, as comma-separated text.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("B2:C3").values = [
    ["a", 1],
    ["b", 2],
  ];
  const used = sheet.getUsedRange().load("values,address");
  await context.sync();
  console.log(used.values.map((row) => row.join(",")).join("\n"));
  sheet.getRange("E1").values = [[used.address]];
  await context.sync();
});
