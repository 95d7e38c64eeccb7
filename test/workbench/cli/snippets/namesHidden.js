// A name that only the add-in knows, on one sheet.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const item = sheet.names.add("_own", sheet.getRange("C1:C5"));
  item.visible = false;
  item.comment = "of the add-in";
  await context.sync();
});
