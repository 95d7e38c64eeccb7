import type { CustomXmlPart } from "../../workbook/types";
import type { OfficePackage } from "../package/officePackage";
import { readCustomXml } from "../read/readCustomXml";
import { addItem, changeItem, unlinkItem } from "./customXmlItems";

/** Brings the custom XML parts of the file to those of the book; parts that are the same keep their bytes. */
export function patchCustomXml(
  to: OfficePackage,
  workbook: string,
  wanted: ReadonlyMap<string, CustomXmlPart>,
): void {
  const known = readCustomXml(to, workbook);
  for (const before of known) {
    const after = wanted.get(before.id);
    if (!after) unlinkItem(to, workbook, before.path);
    else if (after.xml !== before.xml) changeItem(to, before, after);
  }
  const ids = new Set(known.map(({ id }) => id));
  for (const part of wanted.values()) if (!ids.has(part.id)) addItem(to, workbook, part);
}
