// Opens the workbook on stdin with Excelize (Go, compiled to WebAssembly), saves it again, and prints that in base64.
const { readFileSync } = require("node:fs");
const excelize = require("excelize-wasm");

excelize.init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((go) => {
  const file = go.OpenReader(new Uint8Array(readFileSync(0)));
  if (file.error) throw new Error(file.error);
  const { list } = file.GetSheetList();
  const { error } = file.SetCellStr(list[0], "Z99", "Excelize was here");
  if (error) throw new Error(error);
  process.stdout.write(Buffer.from(file.WriteToBuffer().buffer).toString("base64"));
});
