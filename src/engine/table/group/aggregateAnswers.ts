import { ANSWER_UNKNOWN, NO_ACCOUNT } from "../types";
import type { Grouping } from "./groupLines";

/** An answer by account, and where the lines of one contradict each other. */
export interface AggregatedAnswers {
  /** By account. */
  answers: Uint8Array;
  /** The first line that contradicts an earlier one, of every account where no date decides. */
  conflicts: number[];
}

/**
 * An answer by account. Lines that know one decide; where they conflict, the latest-dated of them, and where that is
 * open, nobody knows and the account is told [G2]. Of a family the head's own lines decide, where they know [G5].
 *
 * @param dates by line; undefined: no line is dated
 * @example aggregateAnswers(Uint8Array.of(1, 0), grouping, Float64Array.of(45000, 45100)).answers // => [0]
 */
export function aggregateAnswers(
  answers: Uint8Array,
  { accountOf, accounts, members }: Grouping,
  dates: Float64Array | undefined,
): AggregatedAnswers {
  const family = decide(answers, accountOf, accounts, dates);
  if (!members) return family;
  const own = decide(answers, members.ownLines, accounts, dates);
  const isOwn = (account: number) => own.answers[account] !== ANSWER_UNKNOWN || own.open[account] === 1;
  return {
    answers: family.answers.map((answer, account) => (isOwn(account) ? (own.answers[account] ?? 0) : answer)),
    conflicts: [
      ...own.conflicts,
      ...family.conflicts.filter((line) => !isOwn(accountOf[line] ?? NO_ACCOUNT)),
    ].sort((a, b) => a - b),
  };
}

function decide(
  answers: Uint8Array,
  accountOf: Int32Array,
  accounts: number,
  dates: Float64Array | undefined,
): AggregatedAnswers & { open: Uint8Array } {
  const found = new Uint8Array(accounts).fill(ANSWER_UNKNOWN);
  const latest = new Float64Array(accounts).fill(-Infinity);
  const contradicting = new Int32Array(accounts).fill(-1);
  /** 1 where lines of the latest date contradict one another. */
  const open = new Uint8Array(accounts);
  for (let line = 0; line < answers.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const answer = answers[line] ?? ANSWER_UNKNOWN;
    if (account === NO_ACCOUNT || answer === ANSWER_UNKNOWN) continue;
    const known = found[account];
    const date = dates?.[line] ?? NaN;
    const day = date === date ? date : -Infinity;
    const before = latest[account] ?? -Infinity;
    const contradicts = known !== ANSWER_UNKNOWN && known !== answer;
    if (contradicts && contradicting[account] === -1) contradicting[account] = line;
    if (known === ANSWER_UNKNOWN || day > before) {
      found[account] = answer;
      latest[account] = day;
      open[account] = 0;
    } else if (day === before && contradicts) open[account] = 1;
  }
  const conflicts: number[] = [];
  for (let account = 0; account < accounts; account++) {
    if (open[account] !== 1) continue;
    found[account] = ANSWER_UNKNOWN;
    conflicts.push(contradicting[account] ?? 0);
  }
  return { answers: found, conflicts: conflicts.sort((a, b) => a - b), open };
}
