import type { OfficePackage } from "../package/officePackage";
import { declareContentType, forgetContentType } from "../package/contentTypes";
import { relationshipsPath } from "../package/paths";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import { readSettings, settingsPart, SETTINGS_NAMESPACE } from "../read/readSettings";
import { element } from "../xml/element";

const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
/** Excel knows a custom XML part by an id of its own; ours is always the same one. */
const ITEM_ID = "{6B2E0D0C-3B0E-4C3C-9E57-56F0C2B0F2A1}";

const sorted = (settings: Iterable<readonly [string, unknown]>): string =>
  JSON.stringify([...settings].sort(([one], [other]) => (one < other ? -1 : 1)));

function removeSettings(from: OfficePackage, workbook: string, part: string): void {
  removeRelationships(from, workbook, (id) =>
    relationshipsOf(from, workbook).some((one) => one.id === id && one.target === part),
  );
  for (const one of relationshipsOf(from, part)) {
    from.remove(one.target);
    forgetContentType(from, one.target);
  }
  from.remove(relationshipsPath(part));
  from.remove(part);
}

/** Keeps the add-in's document settings in a custom XML part of the workbook; no settings, no part. */
export function patchSettings(
  to: OfficePackage,
  workbook: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  const known = settingsPart(to, workbook);
  if (sorted(Object.entries(readSettings(to, workbook))) === sorted(settings)) return;
  if (settings.size === 0) {
    if (known !== undefined) removeSettings(to, workbook, known);
    return;
  }
  const part = known ?? to.freePath("customXml/item", ".xml");
  to.set(
    part,
    element(
      "settings",
      { xmlns: SETTINGS_NAMESPACE },
      [...settings].map(([key, value]) => element("setting", { key }, [JSON.stringify(value)])),
    ),
  );
  if (known !== undefined) return;
  const properties = to.freePath("customXml/itemProps", ".xml");
  to.set(
    properties,
    element("ds:datastoreItem", { "ds:itemID": ITEM_ID, "xmlns:ds": CUSTOM_XML }, [
      element("ds:schemaRefs", {}, [element("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE })]),
    ]),
  );
  declareContentType(to, part, "application/xml");
  declareContentType(to, properties, PROPERTIES_TYPE);
  addRelationship(to, workbook, "customXml", part);
  addRelationship(to, part, "customXmlProps", properties);
}
