// Columns and a line on a second axis.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:C4").values = [
    ["Product", "Units", "Share"],
    ["A", 50, 0.5],
    ["B", 30, 0.8],
    ["C", 20, 1],
  ];
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
  const share = chart.series.getItemAt(1);
  share.chartType = "Line";
  share.axisGroup = "Secondary";
  const axis = chart.axes.getItem("Value", "Secondary");
  axis.minimum = 0;
  axis.maximum = 1;
  axis.majorUnit = 0.25;
  axis.numberFormat = "0%";
  chart.axes.valueAxis.majorGridlines.visible = false;
  await context.sync();
});
