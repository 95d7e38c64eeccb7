import type { Sheet } from "../../workbook/types";
import { DEFAULT_ROW_PIXELS, rowPixels, rowPoints } from "../cells/units";
import { attributesXml } from "./cellXml";

/** Attributes of a row as the book has it now; the others stay. */
export function rowAttributes(
  row: number,
  original: Record<string, string>,
  sheet: Sheet,
): Record<string, string> {
  const attributes: Record<string, string> = { ...original, r: String(row + 1) };
  const before = original["ht"] === undefined ? DEFAULT_ROW_PIXELS : rowPixels(Number(original["ht"]));
  const hidden = sheet.rowHidden(row);
  // A row that fits its texts is left to Excel, which fits it again when it opens the file.
  const height = sheet.rowHeightByHand(row);
  if (!hidden && height !== null && height !== before && height > 0) {
    attributes["ht"] = String(rowPoints(height));
    attributes["customHeight"] = "1";
  } else if (height === null && original["customHeight"] === undefined) delete attributes["ht"];
  if (hidden) attributes["hidden"] = "1";
  else delete attributes["hidden"];
  const level = sheet.outlineLevel("rows", row);
  if (level > 0) attributes["outlineLevel"] = String(level);
  else delete attributes["outlineLevel"];
  return attributes;
}

/** Start tag of a row. */
export const rowTagXml = (prefix: string, attributes: Record<string, string>): string =>
  `<${prefix}row${attributesXml(attributes)}>`;
