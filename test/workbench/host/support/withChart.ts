/** A chart of a kind over B1:C5 of Sheet1, for one test; it goes afterwards. */
export async function withChart<T>(
  type: Excel.ChartType | string,
  work: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const chart = sheet.charts.add(type as Excel.ChartType, sheet.getRange("B1:C5"), "Columns");
    await context.sync();
    try {
      return await work(chart, context);
    } finally {
      chart.delete();
      await context.sync();
    }
  });
}
