import type { Settings } from "../../settings/types";
import type { Join } from "../join/readJoins";
import { NO_MATCH } from "../join/matchKeys";
import { readTextColumn } from "../readTextColumn";
import type { ColumnData, LineColumns, TableData, TextColumn } from "../types";
import type { Field, TextField } from "../../types";
import { namedColumn } from "../where/namedColumn";

/** What lines are grouped by. */
export interface AccountColumn {
  keys: TextColumn;
  /** The field that it is mapped to; "name" where it is to none. */
  field: Field;
  columnIndex: number;
  header: string;
  /** Names of their own stand in another column: accounts grouped by an id are called by them. */
  names?: TextColumn;
}

/**
 * The column that the settings group lines by, or null where every line is an account.
 *
 * @param lines with the fields of joined tables
 * @throws RangeError where the table has no such column: whoever reads the sheet tells of it before.
 * @example accountColumn({ account: "id", rollUp: false }, table, lines, [])?.header // => "Customer no"
 */
export function accountColumn(
  { account, rollUp }: Pick<Settings, "account" | "rollUp">,
  table: TableData,
  lines: LineColumns,
  joins: readonly Join[],
): AccountColumn | null {
  // A family takes the lines of its members, so it needs to know who is who.
  const name = account ?? (rollUp && lines.texts.parent && lines.texts.name ? "name" : undefined);
  if (name === undefined) return null;
  const named = namedColumn(name, table);
  if (!named) throw new RangeError(`There is no column “${name}” to group by.`);
  const { column, field, joined } = named;
  const keys =
    (field && lines.texts[field as TextField]) ??
    keysOf(column, joined && joins.find((join) => join.table === joined));
  return {
    keys,
    field: field ?? "name",
    columnIndex: column.columnIndex,
    header: column.header,
    ...(field === "id" && lines.texts.name ? { names: lines.texts.name } : {}),
  };
}

function keysOf(column: ColumnData, join: Join | undefined): TextColumn {
  const { column: keys } = readTextColumn(column.values, column.texts);
  if (!join) return keys;
  return {
    codes: Uint32Array.from(join.matches, (match) => (match === NO_MATCH ? 0 : (keys.codes[match] ?? 0))),
    values: keys.values,
  };
}
