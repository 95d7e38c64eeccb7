import type { Area, Hyperlink } from "../../workbook/types";
import { parseArea } from "../cells/address";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import { attribute, childrenNamed, localName, type XmlElement } from "../xml/element";

/** More cells than that are not linked one by one: a link over whole columns is left to the file. */
const MOST_CELLS = 100_000;

/** A sheet's links. What leads out of the workbook stands in the relationships, with the place behind the "#". */
export function readHyperlinks(
  from: OfficePackage,
  part: string,
  frame: readonly XmlElement[],
): { area: Area; hyperlink: Hyperlink }[] {
  const links = childrenNamed(
    frame.find((one) => localName(one.name) === "hyperlinks"),
    "hyperlink",
  );
  if (links.length === 0) return [];
  const targets = new Map(relationshipsOf(from, part).map(({ id, target }) => [id, target]));
  return links.flatMap((link) => {
    const area = parseArea(attribute(link, "ref") ?? "");
    if (!area || area.rowCount * area.columnCount > MOST_CELLS) return [];
    const id = link.attributes[Object.keys(link.attributes).find((name) => name.endsWith(":id")) ?? ""];
    const address = id === undefined ? undefined : targets.get(id);
    const documentReference = attribute(link, "location");
    const screenTip = attribute(link, "tooltip");
    const hyperlink: Hyperlink = {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
    };
    return Object.keys(hyperlink).length > 0 ? [{ area, hyperlink }] : [];
  });
}
