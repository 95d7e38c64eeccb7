/**
 * The member of a table of words that a file's word stands for.
 *
 * @example keyOf({ Left: "l", Right: "r" }, "r") // => "Right"
 */
export function keyOf<K extends string>(
  table: Readonly<Partial<Record<K, string | undefined>>>,
  word: string | undefined,
): K | undefined {
  if (word === undefined) return undefined;
  return (Object.keys(table) as K[]).find((key) => table[key] === word);
}
