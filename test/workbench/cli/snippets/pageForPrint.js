// One page wide, landscape, with a title row and a footer.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:D40").values = Array.from({ length: 40 }, (_, row) => [row, row * 2, row * 3, "x"]);
  const { pageLayout } = sheet;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea("A1:D40");
  pageLayout.setPrintTitleRows("$1:$1");
  pageLayout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
  await context.sync();
});
