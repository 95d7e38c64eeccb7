import { accountKey } from "../accountKey";
import type { TextColumn } from "../types";

export const NO_MATCH = -1;

/** A key of the main table that did not find exactly one line. */
export interface KeyProblem {
  /** Its first line in the main table. */
  line: number;
  key: string;
  /** Lines of the main table that have it. */
  lines: number;
  /** Lines of the joined table that have it: none, or several. */
  found: number;
}

/**
 * The line of the joined table by line of the main one; keys are equal as accounts are [G1]. A blank key looks for
 * nothing; one that is not found, or found more than once, is told once.
 *
 * @example matchKeys({ codes: [1, 1, 2], values: ["", "a", "x"] }, { codes: [1, 2], values: ["", "B", "A"] }).matches
 * // => [1, 1, -1]
 */
export function matchKeys(on: TextColumn, key: TextColumn): { matches: Int32Array; problems: KeyProblem[] } {
  const found = new Map<string, { line: number; count: number }>();
  const keys = key.values.map(accountKey);
  key.codes.forEach((code, line) => {
    const text = keys[code] ?? "";
    if (text === "") return;
    const known = found.get(text);
    if (known) known.count++;
    else found.set(text, { line, count: 1 });
  });
  const sought = on.values.map((text) => {
    const wanted = accountKey(text);
    return { wanted, match: found.get(wanted) };
  });
  const matches = new Int32Array(on.codes.length).fill(NO_MATCH);
  const problems = new Map<string, KeyProblem>();
  on.codes.forEach((code, line) => {
    const { wanted = "", match } = sought[code] ?? {};
    if (wanted === "") return;
    if (match?.count === 1) {
      matches[line] = match.line;
      return;
    }
    const problem = problems.get(wanted);
    if (problem) problem.lines++;
    else problems.set(wanted, { line, key: on.values[code] ?? "", lines: 1, found: match?.count ?? 0 });
  });
  return { matches, problems: [...problems.values()] };
}
