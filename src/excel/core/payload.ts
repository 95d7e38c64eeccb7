import type { CellValue } from "../../engine";

/**
 * What one message should hold at most. Excel on the web refuses 5 MB in either direction; the rest is left for
 * the envelope and for estimates that fall short.
 */
export const MESSAGE_BYTES = 4_900_000;

/**
 * About how many bytes a cell takes on the wire, its comma included (UTF-8 JSON).
 *
 * @example cellBytes("是") // => 6
 * @example cellBytes(12.5) // => 5
 */
export function cellBytes(value: CellValue): number {
  if (typeof value !== "string") return String(value).length + 1;
  let bytes = value.length + 3;
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 0x800) bytes += 2;
    else if (code >= 0x80) bytes += 1;
    else if (code < 0x20 || code === 0x22 || code === 0x5c) bytes += code < 0x20 ? 5 : 1;
  }
  return bytes;
}

/** Bytes of a row on the wire. */
export function rowBytes(row: readonly CellValue[]): number {
  let bytes = 3;
  for (const value of row) bytes += cellBytes(value);
  return bytes;
}
