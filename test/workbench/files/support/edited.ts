import { openXlsx, saveXlsx } from "../../../../src/workbench/files";
import { createHeadlessBook } from "../../../../src/workbench/workbook";
import type { Book, BookContent } from "../../../../src/workbench/workbook/types";

/** What saving gives after an edit of a book made from `content`. */
export async function savedAfter(
  content: BookContent,
  edit: (book: Book) => void | Promise<void>,
): Promise<Uint8Array> {
  const book = await createHeadlessBook(content);
  try {
    await edit(book);
    return await saveXlsx(book);
  } finally {
    book.dispose();
  }
}

/** Opens a file, edits it, saves it. */
export const edited = async (
  bytes: Uint8Array,
  edit: (book: Book) => void | Promise<void>,
): Promise<Uint8Array> => savedAfter(await openXlsx(bytes, "test.xlsx"), edit);
