// Money, percent, dates, alignment and wrapped text.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C1").values = [[1234.5, 0.256, 46053]];
  sheet.getRange("A1:C1").numberFormat = [["#,##0.00 €", "0.0%", "yyyy-mm-dd"]];
  const note = sheet.getRange("A2");
  note.values = [["A long remark that needs several lines"]];
  note.format.wrapText = true;
  note.format.horizontalAlignment = "Center";
  note.format.verticalAlignment = "Top";
  sheet.getRange("A:A").format.columnWidth = 90;
  const texts = sheet.getRange("A1:C1").load("text");
  await context.sync();
  console.log(texts.text);
});
