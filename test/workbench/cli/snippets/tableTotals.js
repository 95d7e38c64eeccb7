// A totals row with a formula of the table's own.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Item", "Price"],
    ["Pen", 2],
    ["Ink", 5],
    ["Pad", 4],
  ];
  const table = sheet.tables.add("A1:B4", true);
  table.name = "Items";
  table.showTotals = true;
  table.columns.getItem("Price").getTotalRowRange().formulas = [["=SUBTOTAL(109,[Price])"]];
  await context.sync();
});
