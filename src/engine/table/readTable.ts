import type { Settings } from "../settings/types";
import { ANSWER_FIELDS, FIELDS, MEASURE_FIELDS, type Field, type Issue, type ModelId } from "../types";
import { accountColumn } from "./group/accountColumn";
import { fieldsOfGroups, fieldsOfLines } from "./group/accountColumns";
import { withRevenue } from "./group/derivedRevenue";
import { groupAccounts } from "./group/groupAccounts";
import { closedDeals } from "./group/openDeals";
import { repeatedLines } from "./group/repeatedLines";
import { tiersByAccount } from "./group/tiersByAccount";
import { markFilled } from "./markFilled";
import { joinLines } from "./join/joinLines";
import { readJoins } from "./join/readJoins";
import { fieldsOfModel, mappedFields, modelInputs } from "./modelInputs";
import { readLines } from "./readLines";
import type { LineColumns, TableColumns, TableData } from "./types";
import { filterLines } from "./where/filterLines";
import { namedColumn } from "./where/namedColumn";

/**
 * Reads a table as models take it: cells in, typed columns by account and issues out. Fields of joined tables come to
 * the lines, `where` leaves lines out [G6], revenue comes from quantity and price where no column says it [G3], and
 * lines with the same key become one account [G1, G2]. A line whose mapped cells are all blank is no account, but
 * keeps its place. Every other line stays, whatever could not be read in it [D7].
 *
 * The measure is the one of the settings, or the one that stands in for it (see `modelInputs`). What only a model
 * would ask for that does not run is no issue.
 *
 * @example readTable({ sheet: "CRM", firstRow: 2, rowCount: 2, culture: english,
 *   columns: { revenue: { columnIndex: 1, header: "Revenue", values: [1200, "n/a"] } } }, defaultSettings()).values
 * // => [1200, NaN]
 */
export function readTable(table: TableData, settings: Settings): TableColumns {
  const own = readLines(table, settings);
  const { joins, issues: joinIssues } = readJoins(table, settings);
  const filtered = filterLines(table, own, joins, settings);
  const takesPart = linesThatTakePart(table, own, filtered, settings);
  const lines = withRevenue(joinLines(own, joins, takesPart));

  const account = accountColumn(settings, table, lines, joins);
  const accounts = groupAccounts(table, lines, account, takesPart, settings);
  const { grouping, names, labels } = accounts;
  const closed = account ? closedDeals(lines) : null;
  const { issues, ...fields } = account
    ? fieldsOfGroups(table, lines, accounts, settings, closed)
    : fieldsOfLines(lines, grouping);
  const inputs = modelInputs(mappedFields(table), settings);
  const measure = inputs.find(({ id, runs }) => id === "abc" && runs)?.measure ?? null;
  const tiers = tiersByAccount(table, accounts, account !== null);
  const asked = issuesAsked(
    inputs.filter(({ runs }) => runs).map(({ id }) => id),
    settings,
  );
  return {
    ...fields,
    accounts: grouping.accounts,
    grouped: account !== null,
    accountOf: grouping.accountOf,
    lines: grouping.lines,
    lineCounts: grouping.lineCounts,
    rows: grouping.lines.map((line) => table.firstRow + line),
    names,
    ...(labels && { labels }),
    measure,
    values: (measure && fields.numbers[measure]) ?? new Float64Array(grouping.accounts).fill(NaN),
    lineColumns: { numbers: lines.numbers, texts: lines.texts },
    lineValues: (measure && lines.numbers[measure]) ?? new Float64Array(table.rowCount).fill(NaN),
    filtered:
      measure === "pipeline" && closed ? filtered.map((out, line) => out | (closed[line] ?? 0)) : filtered,
    repeated: repeatedLines(own, grouping.accountOf, account !== null, account?.keys, table.firstRow),
    setByHand: tiers.tiers,
    headers: headersOf(table),
    issues: [
      ...[...own.issues, ...joinIssues].filter(asked),
      ...accounts.issues,
      ...issues,
      ...tiers.issues,
    ].sort((a, b) => a.row - b.row || a.columnIndex - b.columnIndex),
  };
}

/** 1 where a line is data, has something in it and was not left out. */
function linesThatTakePart(
  table: TableData,
  { filled }: LineColumns,
  filtered: Uint8Array,
  { account }: Settings,
): Uint8Array {
  // The account may stand in a column that no field is mapped to.
  const named = account === undefined ? null : namedColumn(account, table);
  const has = filled.slice();
  if (named?.field === null) markFilled(has, named.column.values);
  const takesPart = has.map((something, line) => (filtered[line] === 0 ? something : 0));
  for (const line of table.aside ?? []) takesPart[line] = 0;
  return takesPart;
}

/** An answer that nobody classifies by, and a figure that nobody ranks by, bother nobody. */
function issuesAsked(running: readonly ModelId[], settings: Settings): (issue: Issue) => boolean {
  const asked = new Set<Issue["field"]>(running.flatMap((id) => fieldsOfModel(id, settings)));
  const silent = new Set<Issue["field"]>(
    [...ANSWER_FIELDS, ...MEASURE_FIELDS].filter((field) => !asked.has(field)),
  );
  return ({ field }) => !silent.has(field);
}

function headersOf(table: TableData): Partial<Record<Field, string>> {
  const headers: Partial<Record<Field, string>> = {};
  for (const { columns } of [table, ...(table.joined ?? [])])
    for (const field of FIELDS) {
      const column = columns[field];
      if (column) headers[field] ??= column.header;
    }
  return headers;
}
