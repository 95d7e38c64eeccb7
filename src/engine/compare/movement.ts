import { classMatrix } from "./classMatrix";
import { changesOf, type Change } from "./changes";
import type { ClassState } from "./classState";
import { NO_CLASS } from "../models/model";
import { formerAccounts } from "../table/accountLabels";

/** How the classes of a model moved between two runs: the same matrix as a month of the tier log, with reasons. */
export interface Movement {
  /** Best first; "none" comes after them. */
  classes: readonly string[];
  /** Accounts in both runs, by class before (rows) and after (columns); without a class last. */
  matrix: number[][];
  /** Accounts that came, by class after, and that left, by class before; without a class last. */
  joined: number[];
  left: number[];
  /** Ups first, the longest way first; of equal ones in the order of the sheet. */
  moves: Moved[];
}

export interface Moved {
  /** Index in the later run. */
  account: number;
  /** Index in the earlier run. */
  earlier: number;
  /** Index into `classes`, or NO_CLASS. */
  from: number;
  to: number;
  /** What has changed in the account's own inputs; none: the others changed around it. */
  changes: Change[];
}

/**
 * Who moved between two runs, from where to where, and what changed in the account itself. Accounts are found again by
 * their key, wherever their rows have gone; those that cannot be told apart from another are left out.
 *
 * @param before the same model as `after`
 * @example movementBetween(lastRun, thisRun).moves[0]
 * // => { account: 7, earlier: 7, from: 1, to: 0, changes: [{ field: "revenue", from: 100, to: 900 }] }
 */
export function movementBetween(before: ClassState, after: ClassState): Movement {
  const { classes } = after;
  const known = indexByKey(before.keys);
  const stays: { earlier: number; account: number }[] = [];
  const joined = new Array<number>(classes.length + 1).fill(0);
  const left = new Array<number>(classes.length + 1).fill(0);
  const count = (counts: number[], code: number): void => {
    const at = Math.min(code, classes.length);
    counts[at] = (counts[at] ?? 0) + 1;
  };
  const former = new Map(Array.from(formerAccounts(after), ([key, account]) => [account, key]));
  after.keys.forEach((own, account) => {
    if (own === "") return;
    // As an earlier version kept it.
    const key = known.has(own) ? own : (former.get(account) ?? own);
    const earlier = known.get(key);
    if (earlier === undefined) count(joined, after.codes[account] ?? NO_CLASS);
    else stays.push({ earlier, account });
    known.delete(key);
  });
  for (const earlier of known.values()) count(left, before.codes[earlier] ?? NO_CLASS);

  const codes = (state: ClassState, at: "earlier" | "account") => ({
    classes,
    codes: Uint8Array.from(stays, (stay) => state.codes[stay[at]] ?? NO_CLASS),
  });
  const was = codes(before, "earlier");
  const is = codes(after, "account");
  const moves = stays.flatMap(({ earlier, account }, i): Moved[] => {
    const [from = NO_CLASS, to = NO_CLASS] = [was.codes[i], is.codes[i]];
    return from === to
      ? []
      : [{ account, earlier, from, to, changes: changesOf(before, earlier, after, account) }];
  });
  const up = ({ from, to }: Moved): number => Math.min(from, classes.length) - Math.min(to, classes.length);
  moves.sort((a, b) => Math.sign(up(b)) - Math.sign(up(a)) || Math.abs(up(b)) - Math.abs(up(a)));
  return { classes, matrix: classMatrix(was, is).counts, joined, left, moves };
}

function indexByKey(keys: readonly string[]): Map<string, number> {
  const known = new Map<string, number>();
  keys.forEach((key, index) => {
    if (key !== "") known.set(key, index);
  });
  return known;
}
