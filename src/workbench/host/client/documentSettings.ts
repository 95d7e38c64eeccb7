import type { Book } from "../../workbook/types";

/**
 * `Office.context.document.settings` and `workbook.settings` are one store; the former keeps JSON texts.
 * https://learn.microsoft.com/javascript/api/excel/excel.settingcollection
 */
export function readSettings(book: Book): Map<string, string> {
  return new Map([...book.settings()].map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Saving replaces the whole store. */
export function writeSettings(book: Book, entries: ReadonlyMap<string, string>): void {
  book.asApi(() => {
    for (const key of [...book.settings().keys()]) if (!entries.has(key)) book.removeSetting(key);
    for (const [key, text] of entries) book.setSetting(key, JSON.parse(text) as unknown);
  });
}
