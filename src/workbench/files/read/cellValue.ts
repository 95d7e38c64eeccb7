import type { CellValue } from "../../workbook/types";
import { decodeExcelText } from "../xml/excelText";
import type { CellTag } from "./gridEvents";

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/**
 * Serial number of an ISO date as `t="d"` cells hold them.
 *
 * @example isoSerial("2026-09-30T12:00:00", false) // => 46295.5
 */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const time = Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(text) || !text.includes("T") ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : (time - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY;
}

/** What a cell of the file shows as its value; undefined for a blank one. */
export function cellValue(cell: CellTag, texts: readonly string[], date1904: boolean): CellValue | undefined {
  if (cell.type === "inlineStr") return cell.inline === undefined ? cell.value : decodeExcelText(cell.inline);
  const value = cell.value;
  if (value === undefined) return undefined;
  switch (cell.type) {
    case "s":
      return texts[Number(value)];
    case "str":
      return decodeExcelText(value);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return value;
    case "d":
      return isoSerial(value, date1904) ?? value;
    default: {
      if (value === "") return undefined;
      const number = Number(value);
      return Number.isNaN(number) ? decodeExcelText(value) : number;
    }
  }
}
