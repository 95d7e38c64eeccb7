import type { BookContent } from "../workbook/types";
import { FileError } from "./fileError";
import { openPackage } from "./openPackage";
import { readCustomXml } from "./read/readCustomXml";
import { readProperties } from "./read/readProperties";
import { readSettings } from "./read/readSettings";
import { readSheet } from "./read/readSheet";
import { readWorkbook } from "./read/readWorkbook";

function readBook(bytes: Uint8Array, name: string): BookContent {
  const from = openPackage(bytes, name);
  const workbook = readWorkbook(from);
  if (workbook.entries.length === 0) throw new FileError("noSheet", name);
  return {
    name,
    date1904: workbook.shared.date1904,
    styles: [...workbook.shared.styles],
    sheets: workbook.entries.map((entry) => readSheet(from, entry, workbook.shared)),
    activeSheet: workbook.activeSheet,
    names: workbook.names,
    settings: readSettings(from, workbook.part),
    customXml: readCustomXml(from, workbook.part).map(({ id, namespace, xml }) => ({ id, namespace, xml })),
    properties: readProperties(from),
    ...(workbook.protection ? { protection: workbook.protection } : {}),
    original: bytes,
  };
}

/**
 * Opens an .xlsx (or .xlsm): all that the workbook can show. What it cannot show stays in `original`, from
 * which the saver starts. Rejects with a FileError whose message is one plain sentence.
 *
 * @example (await openXlsx(bytes, "crm.xlsx")).sheets[0]?.rows[0]?.[0] // => { v: "Account" }
 */
export const openXlsx = (bytes: Uint8Array, name: string): Promise<BookContent> =>
  Promise.resolve().then(() => readBook(bytes, name));
