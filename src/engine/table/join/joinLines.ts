import { addsUp } from "../group/rules";
import { numericFields } from "../group/aggregateNumbers";
import { ANSWER_FIELDS, type TextField } from "../../types";
import { ANSWER_UNKNOWN, type LineColumns, type TextColumn } from "../types";
import { NO_MATCH } from "./matchKeys";
import type { Join } from "./readJoins";

/**
 * The main lines with the fields of the joined tables. Texts, answers, rates and dates go to every line that finds
 * them; a figure that adds up goes to the first line that takes part and finds it, so that no join multiplies it.
 *
 * @param takesPart 1 = the line takes part, one a line
 * @example joinLines(lines, joins, takesPart).texts.region // => { codes: [1, 1, 2], values: ["", "North", "South"] }
 */
export function joinLines(lines: LineColumns, joins: readonly Join[], takesPart: Uint8Array): LineColumns {
  if (joins.length === 0) return lines;
  const joined: LineColumns = {
    ...lines,
    numbers: { ...lines.numbers },
    unreadable: { ...lines.unreadable },
    answers: { ...lines.answers },
    texts: { ...lines.texts },
  };
  for (const { lines: theirs, matches } of joins) {
    const once = firstOfEach(matches, takesPart, theirs.rowCount);
    for (const field of numericFields(theirs.numbers)) {
      const from = addsUp(field) ? once : matches;
      const { numbers, unreadable } = theirs;
      joined.numbers[field] = pickNumbers(numbers[field] ?? new Float64Array(0), from);
      const flags = unreadable[field];
      if (flags) joined.unreadable[field] = pickBytes(flags, from, 0);
    }
    for (const field of ANSWER_FIELDS) {
      const answers = theirs.answers[field];
      if (answers) joined.answers[field] = pickBytes(answers, matches, ANSWER_UNKNOWN);
    }
    for (const [field, column] of Object.entries(theirs.texts))
      joined.texts[field as TextField] = pickText(column, matches);
  }
  return joined;
}

/** The matches of the first line alone that takes part and finds a joined line. */
function firstOfEach(matches: Int32Array, takesPart: Uint8Array, rowCount: number): Int32Array {
  const seen = new Uint8Array(rowCount);
  return matches.map((match, line) => {
    if (match === NO_MATCH || takesPart[line] !== 1 || seen[match] === 1) return NO_MATCH;
    seen[match] = 1;
    return match;
  });
}

/**
 * Numbers of another table by line of this one; NaN where there is no match.
 *
 * @example pickNumbers(Float64Array.of(7, 8), Int32Array.of(1, -1)) // => [8, NaN]
 */
export function pickNumbers(values: Float64Array, matches: Int32Array): Float64Array {
  return Float64Array.from(matches, (match) => (match === NO_MATCH ? NaN : (values[match] ?? NaN)));
}

function pickBytes(values: Uint8Array, matches: Int32Array, missing: number): Uint8Array {
  return Uint8Array.from(matches, (match) => (match === NO_MATCH ? missing : (values[match] ?? missing)));
}

function pickText({ codes, values }: TextColumn, matches: Int32Array): TextColumn {
  return {
    codes: Uint32Array.from(matches, (match) => (match === NO_MATCH ? 0 : (codes[match] ?? 0))),
    values,
  };
}
