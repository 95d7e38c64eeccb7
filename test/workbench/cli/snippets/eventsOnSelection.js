// The selection is written down where it was.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.onSelectionChanged.add(async (event) => {
    await Excel.run(async (inner) => {
      inner.workbook.worksheets.getItem(event.worksheetId).getRange("A1").values = [[event.address]];
      await inner.sync();
    });
  });
  await context.sync();
  sheet.getRange("C3:D4").select();
  await context.sync();
});
