// Prints, in base64, a workbook with a column and line chart that Excelize (Go, compiled to WebAssembly) makes.
const excelize = require("excelize-wasm");

const series = (column) => [
  { Name: `Sheet1!$${column}$1`, Categories: "Sheet1!$A$2:$A$4", Values: `Sheet1!$${column}$2:$${column}$4` },
];

excelize.init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((go) => {
  const file = go.NewFile();
  const rows = [
    ["Label", "Value", "Cum"],
    ["x", 5, 0.5],
    ["y", 3, 0.8],
    ["z", 2, 1],
  ];
  rows.forEach((row, index) => file.SetSheetRow("Sheet1", `A${index + 1}`, row));
  const columns = { Type: go.Col, Series: series("B"), Title: { Paragraph: [{ Text: "Theirs" }] } };
  const { error } = file.AddChart("Sheet1", "E2", columns, {
    Type: go.Line,
    Series: series("C"),
    YAxis: { Secondary: true },
  });
  if (error) throw new Error(error);
  process.stdout.write(Buffer.from(file.WriteToBuffer().buffer).toString("base64"));
});
