// A link to the web and one into the workbook.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1").hyperlink = {
    address: "https://example.com/",
    textToDisplay: "Example",
    screenTip: "Opens the page",
  };
  sheet.getRange("A2").hyperlink = { documentReference: "Sheet1!C9", textToDisplay: "Down there" };
  await context.sync();
});
