// Headings stay in sight.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.freezePanes.freezeAt(sheet.getRange("A1:B2"));
  await context.sync();
  const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
  await context.sync();
  console.log(frozen.address);
});
