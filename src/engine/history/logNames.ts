import { accountKey } from "../table/accountKey";
import { labelWithId } from "../table/accountLabels";
import type { TableColumns } from "../table/types";

/** What the log calls accounts, and by what keys it finds them again; by account. */
export interface LogNames {
  /** "" = the log keeps nothing of this account. */
  names: readonly string[];
  keys: readonly string[];
}

/** One run asks for them twice. */
const known = new WeakMap<readonly string[], LogNames>();

/**
 * What the log calls each account, whatever the order of the rows: its name, with its id where several accounts share
 * the name, else its id; "" where nothing tells it apart from another, or it has no name. The log keeps nothing of
 * those: it could not say whose tier it is.
 *
 * @example logNames({ names: ["Smith", "Lee", "Smith"], texts: { id: idsOf("12", "", "57") } }).names
 * // => ["Smith (12)", "Lee", "Smith (57)"]
 */
export function logNames(columns: { names: readonly string[]; texts: TableColumns["texts"] }): LogNames {
  const found = known.get(columns.names) ?? namesOf(columns);
  known.set(columns.names, found);
  return found;
}

function namesOf({ names, texts: { id } }: Parameters<typeof logNames>[0]): LogNames {
  const idOf = (account: number) => id?.values[id.codes[account] ?? 0] ?? "";
  const nameKeys = names.map(accountKey);
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
  const equal = counts(keys);
  const isOne = (account: number) => equal.get(keys[account] ?? "") === 1;
  return {
    names: called.map((name, account) => (isOne(account) ? name : "")),
    keys: keys.map((key, account) => (isOne(account) ? key : "")),
  };
}

function counts(keys: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}
