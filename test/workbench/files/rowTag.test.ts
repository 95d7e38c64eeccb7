import { rowAttributes } from "../../../src/workbench/files/write/rowTag";
import { createHeadlessBook, emptyContent, type Book } from "../../../src/workbench/workbook";

let book: Book;
beforeEach(async () => {
  book = await createHeadlessBook(emptyContent());
});
afterEach(() => book.dispose());

const attributes = (original: Record<string, string>) => rowAttributes(4, original, book.activeSheet());

test("a row that was never sized leaves its height to Excel, whatever Excel had fitted it to", () => {
  expect(attributes({})).toEqual({ r: "5" });
  expect(attributes({ r: "5", ht: "30", spans: "1:3" })).toEqual({ r: "5", spans: "1:3" });
});

test("a height set by hand is written as such", () => {
  book.activeSheet().setRowHeight(4, 1, 40);
  expect(attributes({ r: "5" })).toEqual({ r: "5", ht: "30", customHeight: "1" });
});

test("a hidden row is hidden, and shown again when it is not", () => {
  book.activeSheet().setRowHidden(4, 1, true);
  expect(attributes({ r: "5" })).toMatchObject({ hidden: "1" });
  book.activeSheet().setRowHidden(4, 1, false);
  expect(attributes({ r: "5", hidden: "1" })).not.toHaveProperty("hidden");
});
