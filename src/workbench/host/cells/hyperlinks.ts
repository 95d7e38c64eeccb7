/** https://learn.microsoft.com/javascript/api/excel/excel.rangehyperlink */
import type { Hyperlink } from "../../workbook/types";
import { asRecord, asText } from "../arguments";
import type { HostContext } from "../context";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";
import { lookOf, styleNamed } from "./namedStyles";
import { mustAllow, mustTakeContent } from "./writable";

interface RangeHyperlink extends Hyperlink {
  textToDisplay?: string;
}

/** The link that all cells share; null for none or several. */
export function hyperlinkOf(range: RangeTarget): RangeHyperlink | null {
  const { sheet, row, column, rowCount, columnCount } = range;
  const link = sheet.hyperlink(row, column);
  if (link === null) return null;
  const same = sheet
    .hyperlinks()
    .filter(
      (other) =>
        other.row >= row &&
        other.row < row + rowCount &&
        other.column >= column &&
        other.column < column + columnCount &&
        JSON.stringify(other.hyperlink) === JSON.stringify(link),
    );
  if (same.length !== rowCount * columnCount) return null;
  const [[textToDisplay = ""] = []] = sheet.texts({ row, column, rowCount: 1, columnCount: 1 });
  return { ...link, textToDisplay };
}

/**
 * Links cells and gives them the look of a link; the text to display goes into the first cell. Without one, a
 * blank cell shows where it leads.
 */
export function setHyperlink(range: RangeTarget, value: unknown, host: HostContext): void {
  mustAllow(range.sheet, "insertHyperlinks");
  const { link, text } = asHyperlink(value);
  const first = { row: range.row, column: range.column, rowCount: 1, columnCount: 1 };
  const [[before = ""] = []] = range.sheet.formulas(first);
  const shown = text ?? (before === "" ? (link.address ?? link.documentReference) : undefined);
  if (shown !== undefined) mustTakeContent({ ...first, sheet: range.sheet });
  range.sheet.setHyperlink(range, link);
  if (shown !== undefined) range.sheet.write(first, [[shown === "" ? "" : `'${shown}`]]);
  range.sheet.setStyle(range, lookOf(styleNamed(host.book, "Hlink")));
}

function asHyperlink(value: unknown): { link: Hyperlink; text: string | undefined } {
  const { address, documentReference, screenTip, textToDisplay } = asRecord(value);
  const text = (member: unknown): string | undefined =>
    member === undefined || member === null ? undefined : asText(member);
  const link: Hyperlink = {
    ...present("address", text(address)),
    ...present("documentReference", text(documentReference)),
    ...present("screenTip", text(screenTip)),
  };
  if (link.address === undefined && link.documentReference === undefined) fail("InvalidArgument");
  return { link, text: text(textToDisplay) };
}

function present<K extends string>(key: K, value: string | undefined): Partial<Record<K, string>> {
  return value === undefined || value === "" ? {} : ({ [key]: value } as Record<K, string>);
}
