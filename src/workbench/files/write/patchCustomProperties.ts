import { declareContentType, forgetContentType } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import { readCustomProperties } from "../read/readCustomProperties";
import type { SheetFrame } from "../read/sheetFrame";
import { element, type XmlElement } from "../xml/element";
import { putFrameElements } from "./frameOrder";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Brings the texts that add-ins keep with a sheet to what the book has. */
export function patchCustomProperties(
  to: OfficePackage,
  sheetPart: string,
  frame: SheetFrame,
  wanted: Readonly<Record<string, string>>,
): void {
  const known = readCustomProperties(to, sheetPart, [...frame.before, ...frame.after]);
  const stays = new Set(known.filter(({ key, value }) => wanted[key] === value));
  if (stays.size === known.length && Object.keys(wanted).length === known.length) return;
  for (const { part } of known.filter((one) => !stays.has(one))) {
    const link = relationshipsOf(to, sheetPart).find((one) => one.target === part);
    removeRelationships(to, sheetPart, (id) => id === link?.id);
    to.remove(part);
    forgetContentType(to, part);
  }
  const tags = Object.entries(wanted).map(
    ([key, value]) =>
      [...stays].find((one) => one.key === key)?.tag ?? addProperty(to, sheetPart, key, value),
  );
  putFrameElements(
    frame,
    "customProperties",
    tags.length === 0 ? [] : [element("customProperties", {}, tags)],
  );
}

function addProperty(to: OfficePackage, sheetPart: string, key: string, value: string): XmlElement {
  const part = to.freePath("xl/customProperty", ".bin");
  const bytes = new Uint8Array(2 * value.length);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < value.length; index += 1)
    view.setUint16(2 * index, value.charCodeAt(index), true);
  to.set(part, bytes);
  declareContentType(to, part, TYPE);
  const id = addRelationship(to, sheetPart, "customProperty", part);
  return element("customPr", { name: key, "xmlns:r": OFFICE, "r:id": id });
}
