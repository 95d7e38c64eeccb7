import { accountKey } from "./accountKey";
/** By what accounts are found again where the workbook holds them by a text: on the Accounts sheet, in the tier log. */
export interface AccountKeys {
  /** By account; "" = nothing tells it apart from another. */
  keys: readonly string[];
  /** By account, its name alone, as earlier versions wrote it; "" = that is its key already. Several may share one. */
  formerKeys?: readonly string[];
}

/** What accounts are called. */
export interface AccountNames {
  names: readonly string[];
  /** Of accounts that are grouped by an id, their names with it. */
  labels?: readonly string[];
}

/**
 * Keys of what accounts are called where they are found again by it: their names, and those of accounts that are grouped by
 * an id with it – all of them, so that no account's key depends on who else is in the list, and in which order.
 *
 * @example accountKeys({ names: ["Smith"], labels: ["Smith (12)"] }) // => { keys: ["smith (12)"], formerKeys: ["smith"] }
 */
export function accountKeys({ names, labels }: AccountNames): AccountKeys {
  const nameKeys = names.map(accountKey);
  if (!labels) return { keys: nameKeys };
  const keys = labels.map(accountKey);
  return { keys, formerKeys: nameKeys.map((key, account) => (key === keys[account] ? "" : key)) };
}

/**
 * Whose the texts are, by their keys: an account's own, or its name alone, where that is nobody else's and its own is
 * not among the texts. A text that could be several accounts' is nobody's.
 *
 * @param texts all that stand in one place
 * @example accountsCalled(["Lee", "Smith"], { keys: ["smith (12)", "lee (8)"], formerKeys: ["smith", "lee"] })
 * // => Map { "lee" => 1, "smith" => 0 }
 */
export function accountsCalled(texts: Iterable<string>, accounts: AccountKeys): Map<string, number> {
  const called = new Set(Array.from(texts, accountKey));
  const found = new Map<string, number>();
  accounts.keys.forEach((key, account) => {
    if (key !== "" && called.has(key)) found.set(key, account);
  });
  for (const [key, account] of formerAccounts(accounts))
    if (called.has(key) && !found.has(key) && !called.has(accounts.keys[account] ?? ""))
      found.set(key, account);
  return found;
}

/** Accounts by their name alone, where it is nobody else's. */
export function formerAccounts({ formerKeys = [] }: AccountKeys): Map<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  formerKeys.forEach((key, account) => {
    if (found.has(key)) shared.add(key);
    else if (key !== "") found.set(key, account);
  });
  for (const key of shared) found.delete(key);
  return found;
}

/**
 * A name that says which of several accounts it is.
 *
 * @example labelWithId("Smith", "57") // => "Smith (57)"
 */
export function labelWithId(name: string, id: string): string {
  return accountKey(name) === accountKey(id) ? id : `${name} (${id})`;
}
