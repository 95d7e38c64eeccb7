import { spawnSync } from "node:child_process";

/**
 * A workbook that Excelize (Go) makes, with a column and line chart. Its loader imports at run time in a way
 * that Jest refuses, so it runs in a Node of its own.
 */
export function excelizeFile(): Uint8Array {
  const script = `
    const excelize = require("excelize-wasm");
    excelize.init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((go) => {
      const file = go.NewFile();
      [["Label", "Value", "Cum"], ["x", 5, 0.5], ["y", 3, 0.8], ["z", 2, 1]].forEach((row, index) => file.SetSheetRow("Sheet1", "A" + (index + 1), row));
      const series = (column) => [{ Name: "Sheet1!$" + column + "$1", Categories: "Sheet1!$A$2:$A$4", Values: "Sheet1!$" + column + "$2:$" + column + "$4" }];
      const { error } = file.AddChart("Sheet1", "E2", { Type: go.Col, Series: series("B"), Title: { Paragraph: [{ Text: "Theirs" }] } }, { Type: go.Line, Series: series("C"), YAxis: { Secondary: true } });
      if (error) throw new Error(error);
      process.stdout.write(Buffer.from(file.WriteToBuffer().buffer).toString("base64"));
    });`;
  const run = spawnSync(process.execPath, ["-e", script], { maxBuffer: 2 ** 26 });
  if (run.status !== 0) throw new Error(run.stderr.toString());
  return new Uint8Array(Buffer.from(run.stdout.toString(), "base64"));
}
