import { createHeadlessBook, emptyContent } from "../../../src/workbench/workbook";
test("dbg", async () => {
  const b = await createHeadlessBook(emptyContent());
  const s = b.activeSheet();
  const a = {row:0,column:0,rowCount:1,columnCount:3};
  s.write(a, [[5, "=A1*2", "=$A$1*3"]]);
  const out: unknown[] = [];
  out.push(s.formulas(a));
  s.setStyle(a, { fill: "#00FF00" });
  out.push(s.formulas(a));
  await b.recalculated();
  out.push(s.formulas(a), s.values(a));
  s.write({row:1,column:0,rowCount:1,columnCount:1}, [[7]]);
  out.push(s.formulas(a));
  await b.recalculated();
  out.push(s.formulas(a));
  console.log(out.map((x) => JSON.stringify(x)).join("\n"));
});
