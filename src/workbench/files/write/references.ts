import type { Book, CellValue } from "../../workbook/types";
import { parseArea } from "../cells/address";

/** More points than this are not copied into a chart; Excel reads them from the cells anyway. */
const MOST_COPIED = 20_000;

/**
 * Sheet and area of a reference; null when it is a name, a formula or several areas.
 *
 * @example splitReference("'Q1 ''26'!$A$2:$A$9") // => { sheet: "Q1 '26", address: "$A$2:$A$9" }
 */
function splitReference(reference: string): { sheet: string; address: string } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!([$A-Z0-9:]+)$/i.exec(reference.trim().replace(/^=/, ""));
  if (!match) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", address: match[3] ?? "" };
}

/** @example quotedSheet("Q1 '26") // => "'Q1 ''26'" */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** Values behind a reference, row by row. */
export const referenceReader =
  (book: Book) =>
  (reference: string): CellValue[] | null => {
    const parts = splitReference(reference);
    const sheet = parts && book.sheet(parts.sheet);
    const area = parts && parseArea(parts.address);
    if (!sheet || !area || area.rowCount * area.columnCount > MOST_COPIED) return null;
    return sheet.values(area).flat();
  };
