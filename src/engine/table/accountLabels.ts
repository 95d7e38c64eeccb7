import { accountKey } from "./accountKey";
import type { TableColumns } from "./types";

/**
 * What each account is called on the Accounts sheet, where it is found again by that: its name, and where accounts
 * that are grouped by an id share one, the later ones with their id.
 *
 * @example accountLabels({ names: ["Smith", "Smith"], texts: { id: idsOf("12", "57") } }) // => ["Smith", "Smith (57)"]
 */
export function accountLabels({
  names,
  texts,
}: Pick<TableColumns, "texts"> & { names: readonly string[] }): string[] {
  const taken = new Set<string>();
  return names.map((name, account) => {
    const label = taken.has(accountKey(name)) ? labelWithId(name, idOf(texts, account)) : name;
    taken.add(accountKey(label));
    return label;
  });
}

/**
 * A name that says which of several accounts it is.
 *
 * @example labelWithId("Smith", "57") // => "Smith (57)"
 */
export function labelWithId(name: string, id: string): string {
  return `${name} (${id})`;
}

function idOf({ id }: TableColumns["texts"], account: number): string {
  return id?.values[id.codes[account] ?? 0] ?? "";
}
