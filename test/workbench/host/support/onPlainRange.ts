/** A2:A5 of Sheet1, without any conditional format. */
export const onPlainRange = <T>(
  work: (range: Excel.Range, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A2:A5");
    range.conditionalFormats.clearAll();
    return work(range, context);
  });
