import { attribute, childrenNamed, element, prefixOf, removeChild, type XmlElement } from "../xml/element";
import type { OfficePackage } from "./officePackage";
import { relationshipsPath, relativeTarget, resolveTarget } from "./paths";

export interface Relationship {
  id: string;
  /** Last step of the type's address: "worksheet", "table". Strict and transitional files differ before it. */
  kind: string;
  /** Part name; of an external target, the address as it stands. */
  target: string;
  external: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

const emptyRelationships = (): XmlElement => element("Relationships", { xmlns: PACKAGE });

const read = (from: OfficePackage, part: string): XmlElement => {
  const path = relationshipsPath(part);
  return from.has(path) ? from.xml(path) : emptyRelationships();
};

/** Where a part points to; empty when it points nowhere. `""` is the package itself. */
export const relationshipsOf = (from: OfficePackage, part: string): Relationship[] =>
  childrenNamed(read(from, part), "Relationship").map((item) => {
    const external = attribute(item, "TargetMode") === "External";
    const target = attribute(item, "Target") ?? "";
    return {
      id: attribute(item, "Id") ?? "",
      kind: (attribute(item, "Type") ?? "").split("/").at(-1) ?? "",
      target: external ? target : resolveTarget(part, target),
      external,
    };
  });

function freeId(root: XmlElement): string {
  const taken = new Set(childrenNamed(root, "Relationship").map((item) => attribute(item, "Id")));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  return `rId${number}`;
}

/** Adds a relationship of one of ECMA-376's own kinds and gives its id. */
export const addRelationship = (to: OfficePackage, part: string, kind: string, target: string): string =>
  addRelationshipOfType(to, part, `${OFFICE}/${kind}`, target);

/** Adds a relationship by its whole type; `""` is the package itself. */
export function addRelationshipOfType(to: OfficePackage, part: string, type: string, target: string): string {
  const root = read(to, part);
  const id = freeId(root);
  root.children.push(
    element(`${prefixOf(root.name)}Relationship`, {
      Id: id,
      Type: type,
      Target: relativeTarget(part, target),
    }),
  );
  to.set(relationshipsPath(part), root);
  return id;
}

/** Adds a relationship to something outside of the package and gives its id. */
export function addExternalRelationship(
  to: OfficePackage,
  part: string,
  kind: string,
  target: string,
): string {
  const root = read(to, part);
  const id = freeId(root);
  root.children.push(
    element(`${prefixOf(root.name)}Relationship`, {
      Id: id,
      Type: `${OFFICE}/${kind}`,
      Target: target,
      TargetMode: "External",
    }),
  );
  to.set(relationshipsPath(part), root);
  return id;
}

/** Takes relationships away; the rels part goes with the last one. */
export function removeRelationships(
  from: OfficePackage,
  part: string,
  isGone: (id: string) => boolean,
): void {
  const root = read(from, part);
  for (const item of childrenNamed(root, "Relationship"))
    if (isGone(attribute(item, "Id") ?? "")) removeChild(root, item);
  if (root.children.length === 0) from.remove(relationshipsPath(part));
  else from.set(relationshipsPath(part), root);
}
