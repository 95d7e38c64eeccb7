import { FIELD_KINDS, type Field } from "../../types";
import { findHeader } from "../findHeader";
import type { ColumnData, JoinedTable, TableData } from "../types";

/** A column that the settings name, by a field or by its header. */
export interface NamedColumn {
  /** null where no field is mapped to it. */
  field: Field | null;
  column: ColumnData;
  /** The joined table that it stands in; undefined: the main one. */
  joined?: JoinedTable;
}

/**
 * Whether a text is the name of a field.
 *
 * @example isField("revenue") // => true
 */
export function isField(name: string): name is Field {
  return Object.hasOwn(FIELD_KINDS, name);
}

/**
 * Finds the column that a name means: the one that is mapped to the field of that name, in the main table before the
 * joined ones, else the one with that header.
 *
 * @param isHeader the name is a header, whatever the fields are called
 * @example namedColumn("stage", table)?.column.header // => "Deal stage"
 */
export function namedColumn(name: string, table: TableData, isHeader = false): NamedColumn | null {
  const tables = [
    { columns: table.columns },
    ...(table.joined ?? []).map((joined) => ({ columns: joined.columns, joined })),
  ];
  if (!isHeader && isField(name))
    for (const place of tables) {
      const column = place.columns[name];
      if (column) return { field: name, column, ...("joined" in place ? { joined: place.joined } : {}) };
    }
  const headed: (NamedColumn & { index: number; header: string })[] = tables.flatMap((place) => [
    ...Object.entries(place.columns).map(([field, column]) => ({
      field: field as Field,
      column,
      ...("joined" in place ? { joined: place.joined } : {}),
      index: column.columnIndex,
      header: column.header,
    })),
    ...("joined" in place
      ? []
      : (table.others ?? []).map((column) => ({
          field: null,
          column,
          index: column.columnIndex,
          header: column.header,
        }))),
  ]);
  const found = findHeader(headed, name);
  return found
    ? { field: found.field, column: found.column, ...(found.joined ? { joined: found.joined } : {}) }
    : null;
}
