import { pageBreaks, PageBuilder, textHeight } from "../../../src/engine/report/page";

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

test("a text that is longer than a row can be high gets the highest row that Excel has", () => {
  const page = new PageBuilder();
  const row = page.addText("x".repeat(30_000), "note");
  expect(page.finish("Page", { row: 0, column: 1 }).rowHeights[row]).toBe(409);
});

test.each<[string, number[], number[], number[]]>([
  ["all on one page", [0, 1], [300, 400], []],
  ["the unit that does not fit begins the next page", [0, 1, 2], [300, 400, 100], [2]],
  ["each page is filled anew", [0, 1, 2, 3], [700, 600, 100, 100], [1, 3]],
  ["a unit longer than a page begins one", [0, 1, 2], [100, 900, 100], [1, 2]],
  ["a unit of several rows is not cut", [0, 2], [300, 300, 100, 100], [2]],
])("page breaks: %s", (_, units, rowHeights, breaks) =>
  expect(pageBreaks(units, rowHeights.length, { ...rowHeights })).toEqual(breaks),
);
