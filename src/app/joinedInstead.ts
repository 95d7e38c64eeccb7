import { accountKey, isField, type Field, type Settings } from "../engine";

/**
 * Fields whose column the settings name in a joined table, and in the main one not: there no header is taken for them,
 * since what is given wins over what is found. A field that the main table is looked up by stays.
 *
 * @returns null by such a field, as a mapping says "not mapped"
 * @example joinedInstead({ …, tables: { firms: { sheet: "Firms", mapping: { revenue: "Revenue" } } } })
 * // => { revenue: null }
 */
export function joinedInstead({ account, tables }: Settings): Partial<Record<Field, null>> {
  const instead: Partial<Record<Field, null>> = {};
  const lookedUpBy = new Set(Object.values(tables).map(({ on }) => on ?? account ?? "name"));
  for (const { key, mapping } of Object.values(tables))
    for (const [field, header] of Object.entries(mapping)) {
      if (header === null || !isField(field) || lookedUpBy.has(field)) continue;
      const isKey = key !== undefined && accountKey(key) === accountKey(header);
      if (!isKey) instead[field] = null;
    }
  return instead;
}
