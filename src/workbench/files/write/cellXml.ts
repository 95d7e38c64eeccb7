import type { CellValue } from "../../workbook/types";
import { cellName } from "../cells/address";
import { toFileForm } from "../formulas/fileForm";
import { escapeAttribute, escapeText } from "../xml/escape";
import { encodeExcelText } from "../xml/excelText";

/** The error values of a cell; any other text is a text. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!)$/;
/** Texts that Excel would read as a formula when somebody edits their cell. */
const LIKE_FORMULA = /^[=+\-@']/;

/** Whether a value is one of the errors of formulas, such as "#N/A". */
export const isError = (value: unknown): boolean => typeof value === "string" && ERROR.test(value);

/** Whether a text needs Excel's hidden apostrophe to stay a text. */
export const needsQuote = (value: CellValue, formula: string | undefined): boolean =>
  formula === undefined && typeof value === "string" && LIKE_FORMULA.test(value);

export interface CellToWrite {
  row: number;
  column: number;
  style: number;
  value: CellValue;
  /** With its "=". */
  formula: string | undefined;
  /** A text that only looks like an error value: somebody typed an apostrophe before it. */
  isForcedText?: boolean;
  /** Table that the cell stands in, for `[@Column]`. */
  table: string | null;
  /** Prefix of the spreadsheet namespace in this sheet. */
  prefix: string;
}

/** Texts keep outer blanks and line breaks only when told so. */
const space = (text: string): string => (/^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "");

/** `<t>` with a text. */
const textXml = (prefix: string, text: string): string => {
  const encoded = encodeExcelText(text);
  return `<${prefix}t${space(encoded)}>${escapeText(encoded)}</${prefix}t>`;
};

/** Type attribute and `<v>` of a value that a formula gave. */
export function resultXml(prefix: string, value: CellValue): { type: string; xml: string } {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (typeof value === "number")
    return Number.isFinite(value) ? { type: "", xml: v(String(value)) } : { type: ' t="e"', xml: v("#NUM!") };
  if (typeof value === "boolean") return { type: ' t="b"', xml: v(value ? "1" : "0") };
  if (isError(value)) return { type: ' t="e"', xml: v(value) };
  const encoded = encodeExcelText(value);
  return { type: ' t="str"', xml: `<${prefix}v${space(encoded)}>${escapeText(encoded)}</${prefix}v>` };
}

/** One `<c>`; "" when nothing would stand in it. A text is always a text, whatever it begins with. */
export function cellXml(cell: CellToWrite): string {
  const { prefix, value } = cell;
  const style = cell.style === 0 ? "" : ` s="${cell.style}"`;
  const start = `<${prefix}c r="${cellName(cell.row, cell.column)}"${style}`;
  const end = `</${prefix}c>`;
  if (cell.formula !== undefined) {
    const { type, xml } = resultXml(prefix, value);
    const formula = escapeText(encodeExcelText(toFileForm(cell.formula.slice(1), cell.table)));
    return `${start}${type}><${prefix}f>${formula}</${prefix}f>${xml}${end}`;
  }
  if (value === "") return style === "" ? "" : `${start}/>`;
  if (typeof value === "string" && (cell.isForcedText || !isError(value)))
    return `${start} t="inlineStr"><${prefix}is>${textXml(prefix, value)}</${prefix}is>${end}`;
  const { type, xml } = resultXml(prefix, value);
  return `${start}${type}>${xml}${end}`;
}

/** Attributes of a tag as text. */
export const attributesXml = (attributes: Record<string, string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
