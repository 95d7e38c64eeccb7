import type { Settings } from "../../settings/types";
import { accountKey } from "../../table/accountKey";
import { readDates } from "../../table/dates/readDates";
import { NO_MATCH } from "../../table/join/matchKeys";
import { readJoins } from "../../table/join/readJoins";
import { readTextColumn } from "../../table/readTextColumn";
import type { TableColumns, TableData, TextColumn } from "../../table/types";
import { namedColumn, type NamedColumn } from "../../table/where/namedColumn";
import type { Field, Message, TextField } from "../../types";
import { PERIODS, periodName, type Period } from "./periods";

/** "In no group": in arrays that hold the index of a group. */
export const NO_GROUP = -1;

/** Which line, or which account, is in which group. */
export interface GroupKeys {
  /** What the user calls what it is grouped by. */
  by: string | Message;
  /** Groups have an order of their own: that of time. */
  isPeriod: boolean;
  /** Lines of one account may be in several groups; else the codes run along the accounts. */
  perLine: boolean;
  /** Index into `names` by line or by account, or NO_GROUP. */
  codes: Int32Array;
  names: readonly string[];
}

/** Texts that say who the account is: one for all of its lines, as they were put together [G2]. */
const OF_THE_ACCOUNT: ReadonlySet<Field> = new Set<TextField>([
  "name",
  "id",
  "parent",
  "owner",
  "region",
  "industry",
  "source",
  "kind",
  "ownership",
]);

/**
 * The groups that the settings ask for [P7]: a field of texts, else a period of `date`, else a header. Region, owner
 * and the like belong to the account; a product, a period and any other column belong to the line, so that an account
 * with several lines may be in several groups. Spellings are one group as they are one account [G1]; who has nothing
 * in the column is in no group.
 *
 * @returns null where the table has no such column
 * @example groupKeys("region", table, columns, settings)?.names // => ["North", "South"]
 */
export function groupKeys(
  groupBy: string,
  table: TableData,
  columns: TableColumns,
  settings: Settings,
): GroupKeys | null {
  const period = PERIODS.find((name) => name === groupBy);
  const isPeriod = period !== undefined && columns.numbers.date !== undefined;
  const named = namedColumn(isPeriod ? "date" : groupBy, table);
  if (!named) return null;
  const { field, column } = named;
  const texts = field === null ? undefined : columns.texts[field as TextField];
  const grouping = isPeriod
    ? { by: { id: `abc.period.${period}` } as const, isPeriod }
    : { by: column.header, isPeriod };
  const known =
    !isPeriod && field !== null && (OF_THE_ACCOUNT.has(field) || !columns.grouped) ? texts : undefined;
  if (known) return { ...grouping, perLine: false, ...merged(known) };
  const read = field === null ? undefined : columns.lineColumns.texts[field as TextField];
  const ofLines = isPeriod
    ? periodsOfLines(named, period, table, settings)
    : (read ?? textsOfLines(named, table, settings));
  if (columns.grouped) return { ...grouping, perLine: true, ...merged(ofLines) };
  const codes = Uint32Array.from(columns.lines, (line) => ofLines.codes[line] ?? 0);
  return { ...grouping, perLine: false, ...merged({ codes, values: ofLines.values }) };
}

function textsOfLines({ column, joined }: NamedColumn, table: TableData, settings: Settings): TextColumn {
  const { column: texts } = readTextColumn(column.values, column.texts);
  const lineOf = matchesOf(joined, table, settings);
  if (!lineOf) return texts;
  return {
    codes: Uint32Array.from(lineOf, (line) => (line === NO_MATCH ? 0 : (texts.codes[line] ?? 0))),
    values: texts.values,
  };
}

function periodsOfLines(
  { column, joined }: NamedColumn,
  period: Period,
  table: TableData,
  settings: Settings,
): TextColumn {
  const { culture, date1904 } = joined ?? table;
  const { numbers } = readDates(column.values, culture, date1904);
  const lineOf = matchesOf(joined, table, settings);
  const values = [""];
  const codeOf = new Map<string, number>();
  const codeOfDay = (day: number): number => {
    if (Number.isNaN(day)) return 0;
    const name = periodName(day, period);
    const known = codeOf.get(name) ?? values.length;
    if (known === values.length) values.push(name);
    codeOf.set(name, known);
    return known;
  };
  const ofColumn = Uint32Array.from(numbers, codeOfDay);
  const codes = lineOf
    ? Uint32Array.from(lineOf, (line) => (line === NO_MATCH ? 0 : (ofColumn[line] ?? 0)))
    : ofColumn;
  return { codes, values };
}

/** Line of the joined table by line of the main one; null where the column stands in the main one itself. */
function matchesOf(joined: NamedColumn["joined"], table: TableData, settings: Settings): Int32Array | null {
  if (!joined) return null;
  return readJoins(table, settings).joins.find((join) => join.table === joined)?.matches ?? null;
}

/** Groups in the order in which they first appear, each by its first spelling. */
function merged({
  codes,
  values,
}: {
  codes: ArrayLike<number>;
  values: readonly string[];
}): Pick<GroupKeys, "codes" | "names"> {
  const groupOfCode = new Int32Array(values.length).fill(NO_GROUP);
  const seen = new Uint8Array(values.length);
  const groupOfKey = new Map<string, number>();
  const names: string[] = [];
  const groups = Int32Array.from(codes, (code) => {
    if (seen[code] === 0) {
      seen[code] = 1;
      const text = values[code] ?? "";
      const key = accountKey(text);
      const known = groupOfKey.get(key) ?? names.length;
      if (key !== "") {
        if (known === names.length) names.push(text);
        groupOfKey.set(key, known);
        groupOfCode[code] = known;
      }
    }
    return groupOfCode[code] ?? NO_GROUP;
  });
  return { codes: groups, names };
}
