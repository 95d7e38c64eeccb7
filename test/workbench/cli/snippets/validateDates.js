// Only days of the year 2026, and a rule that uses a formula.
await Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItem("Sheet1");
  sheet.getRange("A2:A9").dataValidation.rule = {
    date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "Between" },
  };
  sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=COUNTIF($B$2:$B$9,B2)=1" } };
  sheet.getRange("A5").dataValidation.clear();
  await context.sync();
});
