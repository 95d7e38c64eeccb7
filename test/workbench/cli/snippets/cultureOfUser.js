// How the user writes numbers and dates.
await Excel.run(async (context) => {
  const { cultureInfo } = context.application;
  cultureInfo.load("name");
  cultureInfo.numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
  cultureInfo.datetimeFormat.load("shortDatePattern");
  await context.sync();
  const { numberDecimalSeparator, numberGroupSeparator } = cultureInfo.numberFormat;
  context.workbook.worksheets.getItem("Sheet1").getRange("A1:C1").values = [
    [cultureInfo.name, `'${numberGroupSeparator}`, `'${numberDecimalSeparator}`],
  ];
  await context.sync();
});
