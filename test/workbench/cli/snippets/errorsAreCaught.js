// A missing sheet is noticed before it is used, a bad address when it is.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
  await context.sync();
  if (sheet.isNullObject) context.workbook.worksheets.add("Nowhere");
  await context.sync();
  try {
    context.workbook.worksheets.getItem("Nowhere").getRange("not an address").values = [[1]];
    await context.sync();
  } catch (error) {
    console.log(error.code, error.debugInfo.errorLocation);
  }
});
