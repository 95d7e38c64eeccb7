// A drop-down, with a word of help and one of warning.
await Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Sheet1").getRange("B2:B20");
  range.dataValidation.rule = { list: { inCellDropDown: true, source: "Low,Medium,High" } };
  range.dataValidation.prompt = { showPrompt: true, title: "Priority", message: "Choose one." };
  range.dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "Priority",
    message: "Low, Medium or High.",
  };
  await context.sync();
});
