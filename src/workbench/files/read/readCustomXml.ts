import { rootTag } from "../../workbook/customXml/rootTag";
import type { CustomXmlPart } from "../../workbook/types";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";

/** Namespace of the custom XML part that keeps the add-in's document settings. */
export const SETTINGS_NAMESPACE = "urn:vital-few:document-settings";

/** A custom XML part with its place in the file (ECMA-376 part 1, 15.2.5 and 15.2.6). */
export interface CustomXmlItem extends CustomXmlPart {
  path: string;
  /** The part that tells its id. */
  properties: string | undefined;
}

/** Id of a part that tells none, or one that an earlier part has: by its place, so that it is the same each time. */
const idByPlace = (place: number): string =>
  `{00000000-0000-4000-8000-${place.toString(16).toUpperCase().padStart(12, "0")}}`;

/** Everything that a workbook part points to as custom XML, settings too. What is no XML is nobody's to read. */
export function customXmlItems(from: OfficePackage, workbook: string): CustomXmlItem[] {
  const linked = relationshipsOf(from, workbook).filter((one) => one.kind === "customXml");
  const paths = new Set(linked.map((one) => one.target).filter((path) => from.has(path)));
  const taken = new Set<string>();
  return [...paths].flatMap((path, place) => {
    const xml = from.text(path);
    const root = rootTag(xml);
    if (!root) return [];
    const properties = relationshipsOf(from, path).find(
      (one) => one.kind === "customXmlProps" && from.has(one.target),
    )?.target;
    const told = properties === undefined ? null : rootTag(from.text(properties));
    const known = told?.attributes.get("itemID") ?? "";
    const id = known === "" || taken.has(known) ? idByPlace(place + 1) : known;
    taken.add(id);
    return [{ id, namespace: root.namespace, xml, path, properties }];
  });
}

/** Custom XML parts of a workbook but the settings. */
export const readCustomXml = (from: OfficePackage, workbook: string): CustomXmlItem[] =>
  customXmlItems(from, workbook).filter(({ namespace }) => namespace !== SETTINGS_NAMESPACE);
