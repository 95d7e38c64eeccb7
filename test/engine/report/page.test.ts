import { PageBuilder, textHeight } from "../../../src/engine/report/page";

test.each<[string, string, number, number]>([
  ["a short note has the height of a row", "Short.", 6, 15],
  ["two lines of notes", "x".repeat(150), 6, 27],
  ["the same text over half of the columns", "x".repeat(150), 3, 41],
  ["Chinese characters count double", "客".repeat(75), 6, 27],
])("%s", (_, text, columns, height) => expect(textHeight(text, "note", columns)).toBe(height));

test("rows follow one another, texts over several columns are merged", () => {
  const page = new PageBuilder();
  page.addSpace(8);
  const text = page.addText("A title", "title");
  const row = page.addRow([{ value: 1, look: "tableFigure" }]);
  const room = page.reserveRows(3);
  page.addText("After the chart", "note");
  expect({ text, row, room }).toEqual({ text: 1, row: 2, room: { row: 3, rowCount: 3 } });
  const plan = page.finish("Page", { row: 1, column: 1 });
  expect(plan.blocks.map(({ row: at }) => at)).toEqual([1, 2, 6]);
  expect(plan.merges).toEqual([
    { row: 1, column: 1, rowCount: 1, columnCount: 6 },
    { row: 6, column: 1, rowCount: 1, columnCount: 6 },
  ]);
  expect(plan.print).toEqual({ rowCount: 7, columnCount: 8, landscape: false });
});
