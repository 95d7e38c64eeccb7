// A column chart with its title, axis titles and labels.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Quarter", "Revenue"],
    ["Q1", 1200],
    ["Q2", 1500],
    ["Q3", 900],
  ];
  const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B4"), "Columns");
  chart.name = "Revenue";
  chart.title.text = "Revenue by quarter";
  chart.title.format.font.size = 16;
  chart.axes.valueAxis.title.text = "EUR";
  chart.axes.valueAxis.numberFormat = "#,##0";
  chart.legend.visible = false;
  chart.series.getItemAt(0).hasDataLabels = true;
  chart.setPosition("D2", "J16");
  await context.sync();
});
