// Fill, border and a single point that stands out.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Team", "Points"],
    ["Red", 3],
    ["Blue", 9],
    ["Gold", 5],
  ];
  const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B4"));
  const series = chart.series.getItemAt(0);
  series.format.fill.setSolidColor("#BFBFBF");
  series.points.getItemAt(1).format.fill.setSolidColor("#0B5A8A");
  chart.format.fill.setSolidColor("#FAFAFA");
  chart.format.border.color = "#808080";
  chart.plotArea.format.fill.setSolidColor("#FFFFFF");
  await context.sync();
});
