// Every change of the sheet is heard, until the handler is taken away.
let handler;
const heard = new Promise((resolve) => {
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    handler = sheet.onChanged.add(async (event) => {
      console.log(event.changeType, event.address, event.source);
      resolve();
    });
    await context.sync();
    sheet.getRange("B2").values = [["first"]];
    await context.sync();
  });
});
await heard;
await Excel.run(handler.context, async (context) => {
  handler.remove();
  await context.sync();
  context.workbook.worksheets.getItem("Sheet1").getRange("B3").values = [["second"]];
  await context.sync();
});
