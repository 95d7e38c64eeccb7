// Details can be folded away.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:A4").values = [["Total"], ["a"], ["b"], ["c"]];
  sheet.getRange("2:4").group(Excel.GroupOption.byRows);
  sheet.getRange("2:4").hideGroupDetails(Excel.GroupOption.byRows);
  await context.sync();
});
