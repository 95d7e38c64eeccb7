// A moving average over a line with markers.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B7").values = [["Day", "Visits"], ...[5, 9, 4, 12, 8, 11].map((n, day) => [day + 1, n])];
  const chart = sheet.charts.add("LineMarkers", sheet.getRange("B1:B7"));
  const series = chart.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange("A2:A7"));
  series.markerStyle = "Diamond";
  series.markerSize = 8;
  const trend = series.trendlines.add("MovingAverage");
  trend.movingAveragePeriod = 3;
  trend.format.line.color = "#C00000";
  await context.sync();
});
