// Each customer once.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:B5");
  range.values = [
    ["Customer", "City"],
    ["Ada", "Rome"],
    ["Bob", "Oslo"],
    ["Ada", "Rome"],
    ["Cyn", "Oslo"],
  ];
  const result = range.removeDuplicates([0], true).load("removed,uniqueRemaining");
  await context.sync();
  console.log(result.removed, result.uniqueRemaining);
});
