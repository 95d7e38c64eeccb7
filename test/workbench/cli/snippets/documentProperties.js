// Title and key words, and a property of one's own.
await Excel.run(async (context) => {
  const { properties } = context.workbook;
  properties.title = "Quarterly review";
  properties.keywords = "sales, review";
  properties.custom.add("Reviewer", "Ann");
  properties.custom.add("Round", 3);
  await context.sync();
});
