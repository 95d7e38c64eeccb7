// Everything is locked but the input cells.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B1").values = [["Name", "fill in"]];
  sheet.getRange("B1").format.protection.locked = false;
  sheet.protection.protect({ allowFormatCells: true });
  await context.sync();
  sheet.getRange("B1").values = [["filled in"]];
  await context.sync();
  try {
    sheet.getRange("A1").values = [["changed"]];
    await context.sync();
  } catch (error) {
    console.log(error.code);
  }
});
