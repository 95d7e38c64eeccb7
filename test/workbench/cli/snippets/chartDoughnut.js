// Shares of a whole, with percentages instead of values.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A1:B4").values = [
    ["Kind", "Amount"],
    ["Rent", 900],
    ["Food", 400],
    ["Rest", 300],
  ];
  const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B4"));
  const series = chart.series.getItemAt(0);
  series.doughnutHoleSize = 60;
  series.hasDataLabels = true;
  series.dataLabels.set({ showValue: false, showPercentage: true, numberFormat: "0%" });
  chart.legend.position = "Right";
  await context.sync();
});
