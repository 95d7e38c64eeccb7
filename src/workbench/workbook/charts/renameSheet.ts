import { quotedSheet } from "../cellName";

/**
 * A reference that follows its sheet to a new name; other references stay as they are.
 *
 * @example renameSheetIn("Report!$B$2", "Report", "Q3 report") // => "'Q3 report'!$B$2"
 */
export function renameSheetIn(reference: string, from: string, to: string): string {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference);
  const name = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (!match || name?.toLowerCase() !== from.toLowerCase()) return reference;
  return `${quotedSheet(to)}!${match[3] ?? ""}`;
}
