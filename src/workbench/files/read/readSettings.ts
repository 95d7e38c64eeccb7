import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import { attribute, childrenNamed, localName, textOf } from "../xml/element";

/** Namespace of the custom XML part that keeps the add-in's document settings. */
export const SETTINGS_NAMESPACE = "urn:vital-few:document-settings";

/** Part that holds the settings; undefined when there is none. */
export const settingsPart = (from: OfficePackage, workbook: string): string | undefined =>
  relationshipsOf(from, workbook).find((one) => {
    if (one.kind !== "customXml" || !from.has(one.target)) return false;
    return from.text(one.target).includes(SETTINGS_NAMESPACE);
  })?.target;

/** The add-in's settings. */
export function readSettings(from: OfficePackage, workbook: string): Record<string, unknown> {
  const part = settingsPart(from, workbook);
  if (part === undefined) return {};
  const root = from.xml(part);
  if (localName(root.name) !== "settings") return {};
  return Object.fromEntries(
    childrenNamed(root, "setting").map((item): [string, unknown] => {
      const text = textOf(item);
      return [attribute(item, "key") ?? "", from.reading(part, () => JSON.parse(text) as unknown)];
    }),
  );
}
