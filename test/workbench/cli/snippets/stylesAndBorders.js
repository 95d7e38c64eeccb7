// Named styles, a border all around and one of the add-in's own.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  const range = sheet.getRange("B2:D4");
  range.values = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  sheet.getRange("B1").style = Excel.BuiltInStyle.heading1;
  for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = "#1F4E79";
  }
  context.workbook.styles.add("Key figure");
  const style = context.workbook.styles.getItem("Key figure");
  style.font.bold = true;
  style.fill.color = "#DDEBF7";
  sheet.getRange("D4").style = "Key figure";
  await context.sync();
});
