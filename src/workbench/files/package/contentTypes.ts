import { attribute, childrenNamed, element, prefixOf, removeChild } from "../xml/element";
import type { OfficePackage } from "./officePackage";

const PATH = "[Content_Types].xml";

/** Says what a part is; a default by extension is never relied on, so that it cannot be wrong. */
export function declareContentType(to: OfficePackage, part: string, type: string): void {
  const root = to.xml(PATH);
  const known = childrenNamed(root, "Override").find((item) => attribute(item, "PartName") === `/${part}`);
  if (known) known.attributes["ContentType"] = type;
  else
    root.children.push(
      element(`${prefixOf(root.name)}Override`, { PartName: `/${part}`, ContentType: type }),
    );
  to.set(PATH, root);
}

/** For a part that goes. */
export function forgetContentType(from: OfficePackage, part: string): void {
  const root = from.xml(PATH);
  for (const item of childrenNamed(root, "Override"))
    if (attribute(item, "PartName")?.toLowerCase() === `/${part}`.toLowerCase()) removeChild(root, item);
  from.set(PATH, root);
}
