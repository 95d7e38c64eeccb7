import type { Settings } from "../../settings/types";
import type { Issue } from "../../types";
import { labelWithId } from "../accountLabels";
import { toIssue } from "../toIssue";
import { NO_ACCOUNT, type LineColumns, type TableData } from "../types";
import type { AccountColumn } from "./accountColumn";
import { aggregateText } from "./aggregateTexts";
import { groupIssue } from "./groupIssue";
import { eachLine, groupLines, type Grouping } from "./groupLines";
import { rollUp } from "./rollUp";

/** The accounts of a table, what they are called, and what stood in the way. */
export interface Accounts {
  grouping: Grouping;
  names: string[];
  /** Of accounts that are grouped by an id, their names with it; undefined: their names alone. */
  labels?: string[];
  issues: Issue[];
}

/**
 * Lines to accounts: by key where the settings name one [G1], else each line by itself; families as one where they say
 * so [G5]. A line with a blank key is the issue `no-account`, unless there is nothing in it.
 *
 * @param takesPart 1 = the line is data, has something in it and was not filtered out
 * @example groupAccounts(table, lines, account, takesPart, settings).names // => ["Acme", "Beta"]
 */
export function groupAccounts(
  table: TableData,
  lines: LineColumns,
  account: AccountColumn | null,
  takesPart: Uint8Array,
  settings: Pick<Settings, "rollUp">,
): Accounts {
  if (!account) {
    const grouping = eachLine(takesPart);
    const { name } = lines.texts;
    return {
      grouping,
      names: Array.from(grouping.lines, (line) => name?.values[name.codes[line] ?? 0] ?? ""),
      issues: [],
    };
  }
  const byKey = groupLines(account.keys, takesPart);
  const { names, labels } = namesOf(account, byKey);
  const issues = withoutAccount(table, account, byKey, takesPart);
  const { parent } = lines.texts;
  if (!settings.rollUp || !parent) return { grouping: byKey, names, ...(labels && { labels }), issues };

  const parents = aggregateText(parent, byKey);
  const ids = lines.texts.id && aggregateText(lines.texts.id, byKey);
  const family = rollUp(byKey, {
    names,
    ...(ids ? { ids: Array.from(ids.codes, (code) => ids.values[code] ?? "") } : {}),
    parents: Array.from(parents.codes, (code) => parents.values[code] ?? ""),
  });
  const { grouping, unknownParents, circles } = family;
  const parentIssue = (member: number, sentence: "group.unknownParent" | "group.parentCircle"): Issue => {
    const line = lineWithText(parent.codes, byKey, member, parents.codes[member] ?? 0);
    const { columnIndex = -1, header = "" } = table.columns.parent ?? {};
    const place = { row: table.firstRow + line, columnIndex, header, field: "parent" } as const;
    const code = sentence === "group.unknownParent" ? "no-match" : "conflicting-values";
    const value = parents.values[parents.codes[member] ?? 0] ?? "";
    return groupIssue(code, sentence, place, value, { account: names[member] ?? "" });
  };
  const ofHeads = (texts: readonly string[]) =>
    Array.from(grouping.lines, (line) => texts[byKey.accountOf[line] ?? NO_ACCOUNT] ?? "");
  return {
    grouping,
    names: ofHeads(names),
    ...(labels && { labels: ofHeads(labels) }),
    issues: [
      ...issues,
      ...unknownParents.map((member) => parentIssue(member, "group.unknownParent")),
      ...circles.map((member) => parentIssue(member, "group.parentCircle")),
    ],
  };
}

/** Accounts are called as they are first spelled; those grouped by an id by their name, where they have one. */
function namesOf({ keys, names }: AccountColumn, grouping: Grouping): Pick<Accounts, "names" | "labels"> {
  const ids = Array.from(grouping.lines, (line) => keys.values[keys.codes[line] ?? 0] ?? "");
  if (!names) return { names: ids };
  const named = aggregateText(names, grouping);
  const called = ids.map((id, account) => named.values[named.codes[account] ?? 0] || id);
  return { names: called, labels: called.map((name, account) => labelWithId(name, ids[account] ?? "")) };
}

function withoutAccount(
  table: TableData,
  account: AccountColumn,
  { accountOf }: Grouping,
  takesPart: Uint8Array,
): Issue[] {
  const issues: Issue[] = [];
  const { field, columnIndex, header } = account;
  for (let line = 0; line < accountOf.length; line++)
    if (takesPart[line] === 1 && accountOf[line] === NO_ACCOUNT)
      issues.push(
        toIssue(
          { index: line, value: "", code: "no-account" },
          { field, columnIndex, header, reading: "text" },
          table.firstRow + line,
        ),
      );
  return issues;
}

/** The first line of an account with a text: where an issue about it leads to. */
function lineWithText(
  codes: Uint32Array,
  { accountOf, lines }: Grouping,
  account: number,
  code: number,
): number {
  for (let line = lines[account] ?? 0; line < codes.length; line++)
    if (accountOf[line] === account && codes[line] === code) return line;
  return lines[account] ?? 0;
}
