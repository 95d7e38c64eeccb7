import { distance } from "fastest-levenshtein";
import { nameParts, type NameParts } from "./nameParts";

/** Names shorter than this differ by a letter too easily: "Bard" and "Bart" are two firms. */
const SHORTEST = 6;
/** In shorter words a letter makes another word: "East" and "West", "Food" and "Wood". */
const SHORTEST_WORD = 5;
/** From this length on two words may have a slip. */
const LONG = 16;
/** Letters at both ends that a slip leaves as they are at one of them. */
const END = 4;
/** In a larger block each name is compared with its neighbours alone: bounds the work on 100,000 names. */
const LARGEST_BLOCK = 60;
const NEIGHBOURS = 12;

/**
 * Groups of names that may mean one account: alike but for legal form, brackets, punctuation, accents and the order of
 * words, or with a slip of one letter in a word (in two words of long names). Digits and the first letter never count as a
 * slip.
 *
 * The edit distance is fastest-levenshtein's (Myers 1999). Names are compared within blocks that share their first or
 * last letters, so the work grows with their number, not with its square.
 *
 * @returns indexes of the names, each group and the groups in the order of the names
 * @example similarNames(["ACME Ltd", "Beta", "Acme Limited"]) // => [[0, 2]]
 */
export function similarNames(names: readonly string[]): number[][] {
  const parts = names.map(nameParts);
  const groups = new DisjointSets(names.length);
  const firstOf = new Map<string, number>();
  /** One name stands for all with the same words. */
  const heads: number[] = [];
  parts.forEach(({ sorted, core }, index) => {
    if (core === "") return;
    let isHead = true;
    // A word more or less is a blank: "Micro Soft" is "Microsoft".
    for (const key of new Set([sorted === "" ? core : sorted, core.replaceAll(" ", "")])) {
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, index);
      else {
        groups.join(first, index);
        isHead = false;
      }
    }
    if (isHead) heads.push(index);
  });
  for (const [a, b] of candidates(parts, heads)) {
    const one = parts[a];
    const other = parts[b];
    if (one && other && isSlip(one, other)) groups.join(a, b);
  }
  return groups.sets().filter((members) => members.length > 1);
}

/**
 * Whether one name is the other with a slip: a letter too many, too few or wrong in one word, in long names in two
 * words. Two in one word make another word of it.
 */
function isSlip(a: NameParts, b: NameParts): boolean {
  if (Math.min(a.core.length, b.core.length) < SHORTEST) return false;
  if (a.core[0] !== b.core[0] || a.digits !== b.digits) return false;
  const most = Math.min(a.core.length, b.core.length) >= LONG ? 2 : 1;
  if (Math.abs(a.core.length - b.core.length) > most || distance(a.core, b.core) > most) return false;
  const words = a.core.split(" ");
  const others = b.core.split(" ");
  if (words.length !== others.length) return false;
  return words.every((word, at) => {
    const other = others[at] ?? "";
    if (word === other) return true;
    if (Math.min(word.length, other.length) < SHORTEST_WORD) return false;
    return Math.abs(word.length - other.length) <= 1 && distance(word, other) <= 1;
  });
}

/** Pairs worth comparing: a slip leaves the first or the last letters of a name as they are. */
function* candidates(parts: readonly NameParts[], heads: readonly number[]): Generator<[number, number]> {
  for (const keyOf of [(text: string) => text.slice(0, END), (text: string) => text[0] + text.slice(-END)]) {
    const blocks = new Map<string, number[]>();
    for (const head of heads) {
      const text = parts[head]?.core ?? "";
      if (text.length < SHORTEST) continue;
      const key = keyOf(text);
      const block = blocks.get(key);
      if (block) block.push(head);
      else blocks.set(key, [head]);
    }
    for (const block of blocks.values()) {
      const isLarge = block.length > LARGEST_BLOCK;
      if (isLarge) block.sort((a, b) => compare(parts[a]?.core ?? "", parts[b]?.core ?? ""));
      for (let i = 0; i < block.length; i++) {
        const end = isLarge ? Math.min(block.length, i + 1 + NEIGHBOURS) : block.length;
        for (let j = i + 1; j < end; j++) yield [block[i] ?? 0, block[j] ?? 0];
      }
    }
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Union–find: which indexes belong together. */
class DisjointSets {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  join(a: number, b: number): void {
    const one = this.#rootOf(a);
    const other = this.#rootOf(b);
    this.#parent[Math.max(one, other)] = Math.min(one, other);
  }

  sets(): number[][] {
    const sets = new Map<number, number[]>();
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.#rootOf(index);
      const set = sets.get(root);
      if (set) set.push(index);
      else sets.set(root, [index]);
    }
    return [...sets.values()];
  }

  #rootOf(index: number): number {
    let root = index;
    while (this.#parent[root] !== root) root = this.#parent[root] ?? root;
    for (let at = index; at !== root;) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}
