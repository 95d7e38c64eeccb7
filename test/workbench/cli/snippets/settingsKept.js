// Settings of an add-in travel with the workbook.
await Excel.run(async (context) => {
  const { settings } = context.workbook;
  settings.add("threshold", 0.8);
  settings.add("columns", { name: "B", amount: "D" });
  settings.add("old", true);
  await context.sync();
  settings.getItem("old").delete();
  const threshold = settings.getItem("threshold").load("value");
  const missing = settings.getItemOrNullObject("old");
  await context.sync();
  console.log(threshold.value, missing.isNullObject);
});
