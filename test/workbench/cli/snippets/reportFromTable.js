// A sales table, and a report sheet with totals by region.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.add("Sales");
  const rows = [
    ["Region", "Product", "Amount"],
    ["North", "Tea", 120],
    ["South", "Coffee", 80],
    ["North", "Coffee", 200],
    ["East", "Tea", 40],
  ];
  const range = sheet.getRangeByIndexes(0, 0, rows.length, rows[0].length);
  range.values = rows;
  sheet.tables.add(range, true).name = "SalesTable";
  const report = context.workbook.worksheets.add("Summary");
  report.getRange("A1:B1").values = [["Region", "Total"]];
  report.getRange("A2:A4").values = [["North"], ["South"], ["East"]];
  report.getRange("B2:B4").formulas = [2, 3, 4].map((row) => [
    `=SUMIF(SalesTable[Region],A${row},SalesTable[Amount])`,
  ]);
  report.getRange("A1:B1").format.font.bold = true;
  report.getRange("B2:B4").numberFormat = [["#,##0"], ["#,##0"], ["#,##0"]];
  report.activate();
  await context.sync();
});
