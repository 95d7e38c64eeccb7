import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import { attribute, childrenNamed, localName, type XmlElement } from "../xml/element";

/** An add-in's text that a sheet keeps: a part of its own, UTF-16 (ECMA-376 part 1, 18.3.1.22). */
export interface FileCustomProperty {
  key: string;
  value: string;
  tag: XmlElement;
  part: string;
}

/** A sheet's custom properties, each with the part that holds its value. */
export function readCustomProperties(
  from: OfficePackage,
  sheetPart: string,
  frame: readonly XmlElement[],
): FileCustomProperty[] {
  const links = relationshipsOf(from, sheetPart);
  const list = frame.find((one) => localName(one.name) === "customProperties");
  return childrenNamed(list, "customPr").flatMap((tag) => {
    const part = links.find((one) => one.id === attribute(tag, "id"))?.target;
    const bytes = part === undefined ? undefined : from.bytes(part);
    if (part === undefined || bytes === undefined) return [];
    const value = new TextDecoder("utf-16le").decode(bytes).replace(/\0+$/, "");
    return [{ key: attribute(tag, "name") ?? "", value, tag, part }];
  });
}
