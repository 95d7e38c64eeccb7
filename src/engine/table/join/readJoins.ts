import type { Settings } from "../../settings/types";
import type { Field, Issue } from "../../types";
import { groupIssue } from "../group/groupIssue";
import { readLines } from "../readLines";
import { readTextColumn } from "../readTextColumn";
import type { JoinedTable, LineColumns, TableData } from "../types";
import { matchKeys, NO_MATCH } from "./matchKeys";

/** A joined table as read, with the line of it that each main line finds. */
export interface Join {
  table: JoinedTable;
  /** Its own lines, of the fields that the main table lacks. */
  lines: LineColumns;
  /** Line of the joined table by line of the main one, or NO_MATCH. */
  matches: Int32Array;
}

/**
 * Reads the joined tables and looks every main line up in them. A field that several tables have comes from the first
 * of them; one that the main table has stays its own. Keys that are not found, or found several times, are issues, one
 * a key [D7]; what cannot be read in a joined table is an issue of its own cell there, once found by a line.
 *
 * @example readJoins(table, settings).joins[0]?.matches // => Int32Array [0, 0, 1]
 */
export function readJoins(table: TableData, settings: Settings): { joins: Join[]; issues: Issue[] } {
  const taken = new Set(Object.keys(table.columns) as Field[]);
  const issues: Issue[] = [];
  const joins = (table.joined ?? []).map((joined): Join => {
    const columns = Object.fromEntries(
      Object.entries(joined.columns).filter(([field]) => !taken.has(field as Field)),
    );
    for (const field of Object.keys(columns)) taken.add(field as Field);
    const { sheet, firstRow, rowCount, culture, date1904 } = joined;
    const lines = readLines(
      { sheet, firstRow, rowCount, culture, columns, ...(date1904 === undefined ? {} : { date1904 }) },
      settings,
    );
    const on = readTextColumn(joined.on.values, joined.on.texts).column;
    const key = readTextColumn(joined.key.values, joined.key.texts).column;
    const { matches, problems } = matchKeys(on, key);
    for (const { line, key: value, lines: count, found } of problems) {
      const place = {
        row: table.firstRow + line,
        columnIndex: joined.on.columnIndex,
        header: joined.on.header,
      };
      const field = fieldOf(joined, table);
      issues.push(
        found === 0
          ? groupIssue("no-match", "group.noMatch", { ...place, field }, value, { table: joined.name, count })
          : groupIssue("several-matches", "group.severalMatches", { ...place, field }, value, {
              table: joined.name,
              found,
              count,
            }),
      );
    }
    const found = new Uint8Array(rowCount);
    for (const match of matches) if (match !== NO_MATCH) found[match] = 1;
    for (const issue of lines.issues)
      if (found[issue.row - firstRow] === 1) issues.push(inTable(issue, joined));
    return { table: joined, lines, matches };
  });
  return { joins, issues };
}

/** The field that the looked-up column is mapped to; by itself it names the account. */
function fieldOf({ on }: JoinedTable, { columns }: TableData): Field {
  const mapped = Object.entries(columns).find(([, column]) => column.columnIndex === on.columnIndex);
  return (mapped?.[0] ?? "name") as Field;
}

function inTable(issue: Issue, { name, sheet }: JoinedTable): Issue {
  return { ...issue, sheet, message: { id: "group.inTable", values: { table: name, issue: issue.message } } };
}
