import { accountKey } from "../table/accountKey";
import { accountKeys, labelWithId, type AccountKeys, type AccountNames } from "../table/accountLabels";
import type { TableColumns } from "../table/types";

/** What the log calls accounts, and by what keys it finds them again; by account. */
export interface LogNames extends AccountKeys {
  /** "" = the log keeps nothing of this account. */
  names: readonly string[];
}

/** One run asks for them twice. */
const known = new WeakMap<readonly string[], LogNames>();

type Called = AccountNames & Pick<TableColumns, "texts">;

/**
 * What the log calls each account, whatever the order of the rows: of accounts that are grouped by an id, as the Accounts
 * sheet does; else its name, with its id where several accounts share the name, else its id; "" where nothing tells it
 * apart from another, or it has no name. The log keeps nothing of those: it could not say whose tier it is.
 *
 * @example logNames({ names: ["Smith", "Lee", "Smith"], texts: { id: idsOf("12", "", "57") } }).names
 * // => ["Smith (12)", "Lee", "Smith (57)"]
 */
export function logNames(columns: Called): LogNames {
  const found = known.get(columns.names) ?? namesOf(columns);
  known.set(columns.names, found);
  return found;
}

function namesOf(columns: Called): LogNames {
  const labelled = accountKeys(columns);
  const { called, keys } = columns.labels
    ? { called: columns.labels, keys: labelled.keys }
    : withIdWhereShared(columns, labelled.keys);
  const equal = counts(keys);
  const isOne = (account: number) => equal.get(keys[account] ?? "") === 1;
  return {
    ...labelled,
    names: called.map((name, account) => (isOne(account) ? name : "")),
    keys: keys.map((key, account) => (isOne(account) ? key : "")),
  };
}

function withIdWhereShared(
  { names, texts: { id } }: Called,
  nameKeys: readonly string[],
): { called: readonly string[]; keys: readonly string[] } {
  const idOf = (account: number) => id?.values[id.codes[account] ?? 0] ?? "";
  const shared = counts(nameKeys);
  const called = names.map((name, account) => {
    const key = nameKeys[account] ?? "";
    if (key === "") return idOf(account);
    if (shared.get(key) === 1) return name;
    return accountKey(idOf(account)) === "" ? "" : labelWithId(name, idOf(account));
  });
  const keys = called.map((name, account) =>
    name === names[account] ? (nameKeys[account] ?? "") : accountKey(name),
  );
  return { called, keys };
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
