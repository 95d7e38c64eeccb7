import type { OfficePackage } from "../package/officePackage";
import { SETTINGS_NAMESPACE } from "../read/readCustomXml";
import { readSettings, settingsItem } from "../read/readSettings";
import { element } from "../xml/element";
import { writeXml } from "../xml/writeXml";
import { addItem, changeItem, unlinkItem } from "./customXmlItems";

/** Excel knows a custom XML part by an id of its own; ours is always the same one. */
const ITEM_ID = "{6B2E0D0C-3B0E-4C3C-9E57-56F0C2B0F2A1}";

const sorted = (settings: Iterable<readonly [string, unknown]>): string =>
  JSON.stringify([...settings].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Keeps the add-in's document settings in a custom XML part of the workbook; no settings, no part. */
export function patchSettings(
  to: OfficePackage,
  workbook: string,
  settings: ReadonlyMap<string, unknown>,
): void {
  const known = settingsItem(to, workbook);
  if (sorted(Object.entries(readSettings(to, workbook))) === sorted(settings)) return;
  if (settings.size === 0) {
    if (known) unlinkItem(to, workbook, known.path);
    return;
  }
  const root = element(
    "settings",
    { xmlns: SETTINGS_NAMESPACE },
    [...settings].map(([key, value]) => element("setting", { key }, [JSON.stringify(value)])),
  );
  const part = { id: known?.id ?? ITEM_ID, namespace: SETTINGS_NAMESPACE, xml: writeXml(root) };
  if (known) changeItem(to, known, part);
  else addItem(to, workbook, part);
}
