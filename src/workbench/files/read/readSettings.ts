import type { OfficePackage } from "../package/officePackage";
import { attribute, childrenNamed, localName, textOf } from "../xml/element";
import { customXmlItems, SETTINGS_NAMESPACE, type CustomXmlItem } from "./readCustomXml";

/** Custom XML part that holds the settings; undefined when there is none. */
export const settingsItem = (from: OfficePackage, workbook: string): CustomXmlItem | undefined =>
  customXmlItems(from, workbook).find(({ namespace }) => namespace === SETTINGS_NAMESPACE);

/** The add-in's settings. */
export function readSettings(from: OfficePackage, workbook: string): Record<string, unknown> {
  const path = settingsItem(from, workbook)?.path;
  if (path === undefined) return {};
  const root = from.xml(path);
  if (localName(root.name) !== "settings") return {};
  return Object.fromEntries(
    childrenNamed(root, "setting").map((item): [string, unknown] => {
      const text = textOf(item);
      return [attribute(item, "key") ?? "", from.reading(path, () => JSON.parse(text) as unknown)];
    }),
  );
}
