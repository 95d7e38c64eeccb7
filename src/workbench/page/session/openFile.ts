import { openCsv, openXlsx } from "../../files";
import type { BookContent } from "../../workbook/browser";
import type { Language } from "../words/language";

/** Files that the workbench opens, by their extension. */
export const OPENED = [".xlsx", ".xlsm", ".csv"] as const;

/** A file of another kind; whoever asked says so in the user's language. */
export class UnknownFileError extends Error {
  override readonly name = "UnknownFileError";
}

/**
 * Reads a file of the user's.
 *
 * @throws UnknownFileError for another extension; FileError, with a sentence, for a file that cannot be read
 * @example (await openFile({ name: "crm.csv", bytes }, "en")).sheets[0]?.name // => "crm"
 */
export async function openFile(
  file: { name: string; bytes: Uint8Array },
  language: Language,
): Promise<BookContent> {
  const extension = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0];
  switch (OPENED.find((known) => known === extension)) {
    case ".xlsx":
    case ".xlsm":
      return openXlsx(file.bytes, file.name);
    case ".csv":
      return openCsv(file.bytes, file.name, { locale: language });
    default:
      throw new UnknownFileError(file.name);
  }
}

/**
 * The name under which a book is saved: always .xlsx.
 *
 * @example savedName("crm.csv") // => "crm.xlsx"
 */
export function savedName(name: string): string {
  return `${name.replace(/\.(csv|xlsx|xlsm)$/i, "")}.xlsx`;
}
