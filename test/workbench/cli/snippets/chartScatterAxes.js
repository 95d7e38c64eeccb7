// Points on a logarithmic axis, with error bars.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Size", "Time"],
    [1, 10],
    [10, 100],
    [100, 1000],
  ];
  const chart = sheet.charts.add("XYScatter", sheet.getRange("A1:B4"), "Columns");
  chart.axes.categoryAxis.scaleType = "Logarithmic";
  chart.axes.valueAxis.scaleType = "Logarithmic";
  chart.axes.valueAxis.minorGridlines.visible = true;
  chart.series.getItemAt(0).yErrorBars.set({ visible: true, type: "Percent" });
  await context.sync();
});
