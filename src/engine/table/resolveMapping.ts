import { FIELDS, type Field } from "../types";
import { findHeader } from "./findHeader";
import type { ColumnSample, Mapping, MappingProposal } from "./types";

type Headers = Partial<Record<Field, string | null>>;

/**
 * The mapping in force: given wins over remembered, remembered over proposed. Remembered headers that are gone
 * fall back to the proposal; a column that is given or remembered for one field is not proposed for another.
 *
 * @param given Header text by field, from the settings; null = there is no such column.
 * @param remembered The same, from the last time in this workbook.
 * @example resolveMapping(columns, { need: null }, undefined, proposals) // => { name: 0, need: null, revenue: 3 }
 */
export function resolveMapping(
  columns: readonly Pick<ColumnSample, "index" | "header">[],
  given: Headers,
  remembered: Headers | undefined,
  proposals: readonly MappingProposal[],
): Mapping {
  const mapping: Mapping = {};
  for (const source of [given, remembered ?? {}]) {
    for (const field of FIELDS) {
      const header = source[field];
      if (header === undefined || mapping[field] !== undefined) continue;
      const column = header === null ? null : findHeader(columns, header)?.index;
      if (column !== undefined) mapping[field] = column;
    }
  }
  const taken = new Set(Object.values(mapping));
  for (const { field, columnIndex } of proposals) {
    if (mapping[field] === undefined && !taken.has(columnIndex)) mapping[field] = columnIndex;
  }
  return mapping;
}
