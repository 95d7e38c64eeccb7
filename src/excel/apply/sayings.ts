import type { CellValue, OutputColumn } from "../../engine";
import type { ColumnValues } from "../source/types";

/** What a column of ours says: a renamed one is told by it from other cells that somebody put into its place. */
export interface Sayings {
  words: readonly CellValue[];
  /** It says nothing but these words, as a column of tiers does. */
  isClosed: boolean;
}

/**
 * What a planned column says.
 *
 * @param most so many of its values, from all over the list
 * @example sayingsOf({ ...tier, values: ["3S", "B"] }) // => { words: ["3S", "2S", "1S", "A", "B"], isClosed: true }
 */
export function sayingsOf({ id, values, choices = [], colours }: OutputColumn, most = Infinity): Sayings {
  const vocabulary = [...choices, ...colours.map(({ text }) => text)];
  const words = new Set<CellValue>(vocabulary);
  // What was set by hand is planned as it stands, whatever stands there.
  const step = id === "setByHand" ? Infinity : Math.max(1, Math.ceil(values.length / most));
  for (let row = 0; row < values.length && step < Infinity; row += step) words.add(values[row] ?? "");
  return { words: [...words], isClosed: vocabulary.length > 0 };
}

/** What planned columns say, by defined name: as much of it as a record has room for. */
export function saidIn(
  columns: readonly { definedName: string; plan: OutputColumn }[],
): Readonly<Record<string, Sayings>> {
  return Object.fromEntries(
    columns.map(({ definedName, plan }) => [definedName, sayingsOf(plan, MOST_WORDS)]),
  );
}

/** So many sentences or figures of a column tell it from any other. */
const MOST_WORDS = 20;

/**
 * Whether cells say what we could have written there. Blank ones speak against nothing; of those that can say but a few
 * words, most must: letters such as A and B stand in columns of the user's as well.
 */
export function saysOurs({ words, isClosed }: Sayings, cells: ColumnValues): boolean {
  const { filled, known } = counted(words, cells);
  return filled === 0 || (isClosed ? known > filled * MOST : known > 0);
}

/**
 * Whether cells under a heading of ours say what nobody but others could have written there, as a column "Tier" of the
 * user's does that says Gold and Silver: most are filled, and none with a word of ours.
 */
export function saysOthers({ words, isClosed }: Sayings, cells: ColumnValues): boolean {
  const { filled, known } = counted(words, cells);
  return isClosed && filled > cells.length / 2 && known === 0;
}

function counted(words: readonly CellValue[], cells: ColumnValues): { filled: number; known: number } {
  const ours = new Set(words.map(rounded));
  for (const word of COMMON) ours.delete(word);
  const filled = cells.filter((cell) => cell !== "");
  return { filled: filled.length, known: filled.filter((cell) => ours.has(rounded(cell))).length };
}

/** What stands in many a column: it says nothing of whose it is. */
const COMMON: readonly CellValue[] = ["", 0, 1];
const MOST = 0.75;

/** Whether any cell holds something. */
export function isFilled(cells: ColumnValues = []): boolean {
  return cells.some((cell) => cell !== "");
}

/** Whether a column is headed otherwise than we headed it. */
export function isRenamed(written: string, header: string): boolean {
  return written !== "" && header !== "" && header !== written;
}

/** Files keep 15 figures of a number. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
