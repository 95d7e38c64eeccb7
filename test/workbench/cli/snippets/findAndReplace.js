// A misspelt word is found everywhere, then put right.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B3").values = [
    ["recieve", "keep"],
    ["Recieved", "x"],
    ["received", "recieve it"],
  ];
  const found = sheet
    .findAll("recieve", { completeMatch: false, matchCase: false })
    .load("address,cellCount");
  await context.sync();
  found.format.fill.color = "#FFFF00";
  const count = sheet.getRange("A1:B3").replaceAll("recieve", "receive", { matchCase: true });
  await context.sync();
  console.log(found.cellCount, count.value);
});
