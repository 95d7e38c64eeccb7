import {
  findHeader,
  isField,
  type Field,
  type Mapping,
  type Message,
  type Settings,
  type TableLayout,
} from "../engine";
import type { AppSay } from "./messages";
import { UserError } from "./userError";

type Columns = TableLayout["columns"];

/**
 * The columns of the main table that the settings name by their header: for conditions, for the account, and for the
 * keys of joined tables. A field that has a column, here or in a joined table, needs none.
 *
 * @throws UserError where neither a field nor a header has that name; it names the headers found.
 * @example namedHeaders({ account: "Customer no", … }, mapping, layout.columns, say)
 * // => [{ index: 6, header: "Customer no" }]
 */
export function namedHeaders(settings: Settings, mapping: Mapping, columns: Columns, say: AppSay): Columns {
  const { account, where, tables } = settings;
  const joinable = new Set(
    Object.values(tables).flatMap((table) =>
      Object.entries(table.mapping).flatMap(([field, header]) => (header === null ? [] : [field])),
    ),
  );
  const names: { name: string; isHeader: boolean; here: boolean; place: Message }[] = [
    ...(account === undefined
      ? []
      : [{ name: account, isHeader: false, here: false, place: { id: "group.place.account" } as const }]),
    ...where.map(({ field, isHeader = false }) => ({
      name: field,
      isHeader,
      here: false,
      place: { id: "group.place.where" } as const,
    })),
    ...Object.entries(tables).flatMap(([table, { on }]) =>
      on === undefined
        ? []
        : [
            {
              name: on,
              isHeader: false,
              here: true,
              place: { id: "group.place.on", values: { table } } as const,
            },
          ],
    ),
  ];
  const found: Columns = [];
  for (const { name, isHeader, here, place } of names) {
    if (!isHeader && isField(name) && (hasField(mapping, name) || (!here && joinable.has(name)))) continue;
    const column = findHeader(columns, name);
    if (!column) throw headerNotFound(place, name, columns, say);
    if (!found.includes(column)) found.push(column);
  }
  return found;
}

/** Revenue has a column where quantity and price have one [G3]. */
function hasField(mapping: Mapping, field: Field): boolean {
  const has = (name: Field) => typeof mapping[name] === "number";
  return has(field) || (field === "revenue" && has("quantity") && has("price"));
}

/**
 * The sentence for a header that a table does not have.
 *
 * @param place what it was named for
 */
export function headerNotFound(
  place: Message,
  header: string,
  columns: readonly { header: string }[],
  say: AppSay,
): UserError {
  const headers = columns.map((column) => column.header).join(", ");
  const said: Message = { id: "mapping.headerNotFound", values: { field: place, header, headers } };
  return new UserError(say(said), said);
}
