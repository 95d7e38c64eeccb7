import { ANSWER_FIELDS, type TextField } from "../../types";
import { accountKey } from "../accountKey";
import type { LineColumns, TextColumn } from "../types";

/** A table whose lines may be order lines: what they would be grouped by. */
export interface GroupingProposal {
  account: TextField;
  /** 0–1; at or above SURE nothing needs to be asked. */
  confidence: number;
  /** Lines that name an account, and how many accounts these are. */
  lines: number;
  accounts: number;
}

/** Fewer repeated lines than this are accounts that were entered twice. */
const FEWEST_REPEATED = 0.1;
/** From here on repetition says all that it can. */
const PLENTY_REPEATED = 0.5;
const START = 0.4;
const BY_REPETITION = 0.35;
/** An order number or a date makes a line an order; quantity, price or product an item of one. */
const BY_ORDER = 0.2;
const BY_ITEM = 0.1;
/** Who answers need and budget line by line has accounts or deals, not orders. */
const BY_ANSWERS = -0.3;
const LEAST = 0.5;

/**
 * Whether lines look like order lines: the same account again and again, with an order number or a date. A proposal
 * for the person to confirm; nothing is grouped that nobody asked for.
 *
 * @returns null where each line seems to be an account.
 * @example proposeGrouping(lines) // => { account: "name", confidence: 0.95, lines: 412, accounts: 59 }
 */
export function proposeGrouping({ texts, numbers, answers }: LineColumns): GroupingProposal | null {
  const account = (["name", "id"] as const).find((field) => texts[field]);
  const keys = account && texts[account];
  if (!keys) return null;
  const { lines, accounts } = countKeys(keys);
  const repeated = lines === 0 ? 0 : 1 - accounts / lines;
  if (repeated < FEWEST_REPEATED) return null;
  const has = (isThere: unknown, weight: number) => (isThere ? weight : 0);
  const confidence =
    START +
    BY_REPETITION * Math.min(1, repeated / PLENTY_REPEATED) +
    has(texts.orderId ?? numbers.date, BY_ORDER) +
    has(numbers.quantity ?? numbers.price ?? texts.product, BY_ITEM) +
    has(
      ANSWER_FIELDS.some((field) => answers[field]),
      BY_ANSWERS,
    );
  return confidence < LEAST ? null : { account, confidence: Math.min(1, confidence), lines, accounts };
}

function countKeys({ codes, values }: TextColumn): { lines: number; accounts: number } {
  const keys = values.map(accountKey);
  const seen = new Set<string>();
  let lines = 0;
  for (const code of codes) {
    const key = keys[code] ?? "";
    if (key === "") continue;
    lines++;
    seen.add(key);
  }
  return { lines, accounts: seen.size };
}
