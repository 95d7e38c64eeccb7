// A title over three columns.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const title = sheet.getRange("A1:C1");
  title.merge();
  title.getCell(0, 0).values = [["Figures of the year"]];
  title.format.horizontalAlignment = "Center";
  title.format.font.size = 18;
  sheet.showGridlines = false;
  await context.sync();
});
