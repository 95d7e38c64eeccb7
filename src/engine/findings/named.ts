import type { TableColumns } from "../table/types";
import type { Message } from "../types";

/** A sentence names no more accounts than this; the finding has them all. */
const MOST_NAMED = 3;

/**
 * What a sentence calls an account: its name, or the row it stands in where it has none.
 *
 * @example calledIn({ names: [""], rows: Uint32Array.of(7) })(0) // => { id: "finding.row", values: { row: "7" } }
 */
export function calledIn({
  names,
  rows,
}: Pick<TableColumns, "rows"> & { names: readonly string[] }): (account: number) => string | Message {
  return (account) => names[account] || { id: "finding.row", values: { row: String(rows[account] ?? "") } };
}

/**
 * The first few of many, as items of a list in a sentence, and how many more there are. One that would stand for "1
 * more" is named itself.
 *
 * @example firstFew([4, 7, 9, 12, 15], (account) => names[account]) // => ["Acme", "Beta", "Ceta", { id: "finding.more", … }]
 */
export function firstFew<Item>(
  items: readonly Item[],
  say: (item: Item) => string | Message,
): (string | Message)[] {
  const named = items.length <= MOST_NAMED + 1 ? items : items.slice(0, MOST_NAMED);
  const more = items.length - named.length;
  return [
    ...named.map(say),
    ...(more > 0 ? [{ id: "finding.more", values: { count: more } } satisfies Message] : []),
  ];
}

/**
 * An amount as a sentence says it: whole from 100 on, else with two decimals.
 *
 * @example roundAmount(4310.376) // => 4310
 * @example roundAmount(1.23456) // => 1.23
 */
export function roundAmount(value: number): number {
  return Math.abs(value) >= 100 ? Math.round(value) : Math.round(value * 100) / 100;
}
