import { openCsv, openXlsx } from "../../files";
import type { BookContent } from "../../workbook/browser";
import type { Language } from "../words/language";

/** Files that the workbench opens, by their extension. */
export const OPENED = [".xlsx", ".xlsm", ".csv"] as const;

/** A file of another kind; whoever asked says so in the user's language. */
export class UnknownFileError extends Error {
  override readonly name = "UnknownFileError";
}

/** A file of the user's, before it is read; a browser's `File` is one. */
export interface PickedFile {
  readonly name: string;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Reads a file of the user's.
 *
 * @throws UnknownFileError for another extension; FileError, with a sentence, for a file that cannot be read
 * @example (await openFile(new File([text], "crm.csv"), "en")).sheets[0]?.name // => "crm"
 */
export async function openFile(file: PickedFile, language: Language): Promise<BookContent> {
  const extension = /\.[^.]+$/.exec(file.name.toLowerCase())?.[0];
  switch (OPENED.find((known) => known === extension)) {
    case ".xlsx":
    case ".xlsm":
      return openXlsx(await bytesOf(file), file.name);
    case ".csv":
      return openCsv(await bytesOf(file), file.name, { locale: language });
    default:
      throw new UnknownFileError(file.name);
  }
}

/**
 * The name under which a book is saved: its own, and .xlsx for what was no workbook before.
 *
 * @example savedName("crm.csv") // => "crm.xlsx"
 */
export function savedName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name.replace(/\.csv$/i, "")}.xlsx`;
}

async function bytesOf(file: PickedFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
