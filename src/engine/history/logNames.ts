import { accountKey } from "../table/accountKey";
import { labelWithId } from "../table/accountLabels";
import type { TableColumns } from "../table/types";

/**
 * What the log calls each account, whatever the order of the rows: its name, with its id where several accounts share
 * the name, else its id; "" where nothing tells it apart from another, or it has no name. The log keeps nothing of
 * those: it could not say whose tier it is.
 *
 * @example logNames({ names: ["Smith", "Lee", "Smith"], texts: { id: idsOf("12", "", "57") } })
 * // => ["Smith (12)", "Lee", "Smith (57)"]
 */
export function logNames({
  names,
  texts,
}: {
  names: readonly string[];
  texts: TableColumns["texts"];
}): string[] {
  const { id } = texts;
  const idOf = (account: number) => id?.values[id.codes[account] ?? 0] ?? "";
  const shared = countKeys(names);
  const called = names.map((name, account) => {
    if (accountKey(name) === "") return idOf(account);
    const isShared = (shared.get(accountKey(name)) ?? 0) > 1;
    if (!isShared) return name;
    return accountKey(idOf(account)) === "" ? "" : labelWithId(name, idOf(account));
  });
  const equal = countKeys(called);
  return called.map((name) => ((equal.get(accountKey(name)) ?? 0) > 1 ? "" : name));
}

function countKeys(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) {
    const key = accountKey(name);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
