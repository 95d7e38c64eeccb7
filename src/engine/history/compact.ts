import { accountKey } from "../table/accountKey";
import { lineKey } from "./lineKey";
import { isoMonth, monthNumber } from "./state";
import type { LogLine } from "./types";

/** Lines that the log holds at most, those of tiers set by hand that still hold apart. */
const MOST_LINES = 10_000;

/** What a log was made shorter to. */
export interface Compacted {
  lines: LogLine[];
  /** First month that is known whole. */
  since: string;
}

/**
 * Makes a log that has grown too long shorter, at the smallest loss: first the lines of an account within a month
 * become one, from where it stood before to where it ended – movement over months stays as it is –; then the oldest
 * months go, and the log begins later. A line that says why a tier set by hand holds is kept whatever its age, and so is
 * one that a person wrote.
 *
 * @param lines oldest first
 * @param since the month in which the log begins so far
 * @param most lines that are not too many; a log is made a quarter shorter than that, so that the next run need not again
 * @returns null where the log is short enough
 */
export function compact(lines: readonly LogLine[], since: string, most = MOST_LINES): Compacted | null {
  if (lines.filter(isLoose(lines)).length <= most) return null;
  const room = Math.floor((most * 3) / 4);
  const folded = foldMonths(lines);
  const mayGo = isLoose(folded);
  const others = folded.filter(mayGo);
  const last = others[others.length - room - 1];
  if (last === undefined) return { lines: folded, since };
  const begins = isoMonth(monthNumber(last.on) + 1);
  return { lines: folded.filter((line) => !mayGo(line) || line.on.slice(0, 7) >= begins), since: begins };
}

/** Which lines may go: not the last one of an account where it leaves a tier set by hand standing, and none of a person's. */
function isLoose(lines: readonly LogLine[]): (line: LogLine) => boolean {
  const last = new Map<string, LogLine>();
  for (const line of lines) last.set(accountKey(line.account), line);
  const holding = new Set(Array.from(last.values()).filter(({ byHand }) => byHand !== null));
  return (line) => !isPersons(line) && !holding.has(line);
}

function isPersons(line: LogLine): boolean {
  return lineKey(line) === "";
}

/** What came to nothing within its month goes altogether, unless it says that a tier was set by hand or handed back. */
function foldMonths(lines: readonly LogLine[]): LogLine[] {
  const first = new Map<string, LogLine>();
  const last = new Map<string, LogLine>();
  const keyOf = ({ account, on }: LogLine) => `${on.slice(0, 7)} ${accountKey(account)}`;
  for (const line of lines) {
    if (isPersons(line)) continue;
    if (!first.has(keyOf(line))) first.set(keyOf(line), line);
    last.set(keyOf(line), line);
  }
  const byHandBefore = new Map<string, LogLine["byHand"]>();
  return lines.flatMap((line) => {
    if (isPersons(line)) return [line];
    if (last.get(keyOf(line)) !== line) return [];
    const key = accountKey(line.account);
    const isByHand = line.byHand !== null || (byHandBefore.get(key) ?? null) !== null;
    byHandBefore.set(key, line.byHand);
    const from = first.get(keyOf(line))?.from ?? line.from;
    return from === line.to && !isByHand ? [] : [{ ...line, from }];
  });
}
