import { FIELDS, type Field, type Message } from "../types";
import type { ColumnSample } from "./types";

type Headed = Pick<ColumnSample, "index" | "header">;

const comparable = (header: string) => header.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();

/**
 * The first column with a header: trimmed, NFKC, inner spaces as one, whatever its case.
 *
 * @example findHeader([{ index: 0, header: "Won Value " }], "won value") // => { index: 0, header: "Won Value " }
 */
export function findHeader<Column extends Headed>(
  columns: readonly Column[],
  header: string,
): Column | undefined {
  const wanted = comparable(header);
  return columns.find((column) => comparable(column.header) === wanted);
}

/**
 * Checks that every header given for a field exists.
 *
 * @returns The sentence that names the missing header and the headers found, or null when all exist.
 * @example checkGivenHeaders(columns, { revenue: "Umsatz" })
 * // => { id: "mapping.headerNotFound",
 * //      values: { field: { id: "field.revenue" }, header: "Umsatz", headers: "Account, Sales" } }
 */
export function checkGivenHeaders(
  columns: readonly Headed[],
  given: Partial<Record<Field, string | null>>,
): Message | null {
  for (const field of FIELDS) {
    const header = given[field];
    if (typeof header !== "string" || findHeader(columns, header)) continue;
    const headers = columns.map((column) => column.header).join(", ");
    return { id: "mapping.headerNotFound", values: { field: { id: `field.${field}` }, header, headers } };
  }
  return null;
}
