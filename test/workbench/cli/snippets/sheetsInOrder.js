// Sheets are added, named, coloured, moved, copied and hidden.
await Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const plan = worksheets.add("Plan");
  plan.tabColor = "#FF9900";
  plan.position = 0;
  plan.getRange("A1").values = [["copy me"]];
  const copy = plan.copy("End");
  copy.name = "Plan 2";
  worksheets.add("Secret").visibility = "Hidden";
  worksheets.load("items/name,items/visibility");
  await context.sync();
  console.log(worksheets.items.map(({ name }) => name).join(" | "));
});
