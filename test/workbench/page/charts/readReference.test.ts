import { readReference } from "../../../../src/workbench/page/charts/readReference";
import { sampleContent } from "../../../../src/workbench/sample/sampleContent";
import { createHeadlessBook, type Book } from "../../../../src/workbench/workbook";

let book: Book;
beforeAll(async () => {
  book = await createHeadlessBook(sampleContent());
  book.addSheet("Team's 80/20");
  book.sheet("Team's 80/20")?.write({ row: 0, column: 1, rowCount: 2, columnCount: 1 }, [["Class A"], [900]]);
});
afterAll(() => book.dispose());

test.each([
  ["Prospects!$B$1:$B$2", [["Account ID"], ["00103"]]],
  ["Prospects!$A$1", [["Account"]]],
  ["'Team''s 80/20'!$B$1:$B$2", [["Class A"], [900]]],
  ["Gone!$B$2:$B$9", []],
  ["Prospects!#REF!", []],
])("%s", (reference, cells) => {
  expect(readReference(book)(reference)).toEqual(cells);
});
