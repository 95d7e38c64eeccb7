// Prints, in base64, a workbook that Excelize (Go, compiled to WebAssembly) makes of the rows, table and slicers told.
const excelize = require("excelize-wasm");

const { rows, table, slicers } = JSON.parse(process.argv[2]);
const must = ({ error }) => {
  if (error) throw new Error(error);
};

excelize.init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((go) => {
  const file = go.NewFile();
  rows.forEach((row, at) => must(file.SetSheetRow("Sheet1", `A${at + 1}`, row)));
  must(file.AddTable("Sheet1", table));
  for (const slicer of slicers) must(file.AddSlicer("Sheet1", slicer));
  process.stdout.write(Buffer.from(file.WriteToBuffer().buffer).toString("base64"));
});
