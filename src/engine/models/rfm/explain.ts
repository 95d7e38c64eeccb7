import type { Message, NumericField } from "../../types";
import { nameOfField } from "../headers";
import type { Explanation, Told } from "../model";
import { rfmScore, type RfmResult } from "./classify";

/** An account's part of the document; null throughout where one of the three is not known. */
export interface RfmJson {
  /** 1–5, 5 best, as the next two. */
  recency: number | null;
  frequency: number | null;
  monetary: number | null;
  /** The three side by side: 543. */
  score: number | null;
  reason: string;
  nextStep: string;
}

/** What the scores ask for (*ours*). */
export type RfmStep = "keep" | "widen" | "second" | "winBack" | "remind" | "leave";

/** From these on a score is high, up to those it is low. */
const HIGH = 4;
const LOW = 2;

/**
 * Why an account has its scores: its last order, its number of orders, what they bring.
 *
 * @example say(explainRfm(result, 0, told).reason)
 * // => "Last order 205 days ago (recency 3), Orders 6 (frequency 4), Revenue 472 (monetary 3)."
 */
export function explainRfm(result: RfmResult, account: number, { headers, numbers }: Told): Explanation {
  const valueOf = (field: NumericField): number => numbers[field]?.[account] ?? NaN;
  const fields = ["lastOrder", "orders", result.measure] as const;
  if (rfmScore(result, account) === null) {
    const names = fields
      .filter((field) => Number.isNaN(valueOf(field)))
      .map((field) => nameOfField(field, headers));
    const values = { names, count: names.length };
    return { reason: { id: "rfm.unknown", values }, nextStep: { id: "rfm.ask", values } };
  }
  const [recency = 0, frequency = 0, monetary = 0] = scoresOf(result, account);
  return {
    reason: {
      id: "rfm.reason",
      values: {
        count: result.days[account] ?? 0,
        recency,
        frequency,
        monetary,
        orders: nameOfField("orders", headers),
        orderCount: valueOf("orders"),
        measure: nameOfField(result.measure, headers),
        value: valueOf(result.measure),
      },
    },
    nextStep: { id: `rfm.${stepOf(recency, frequency, monetary)}.nextStep` },
  };
}

/** Who ordered lately is kept and widened; who was good and went quiet is called; the rest is not worth the time. */
function stepOf(recency: number, frequency: number, monetary: number): RfmStep {
  if (recency <= LOW) return Math.max(frequency, monetary) >= HIGH ? "winBack" : "leave";
  if (recency < HIGH) return "remind";
  if (frequency <= LOW) return "second";
  return frequency >= HIGH && monetary >= HIGH ? "keep" : "widen";
}

/** The account's part of the document, sentences apart. */
export function rfmJson(result: RfmResult, account: number): Omit<RfmJson, "reason" | "nextStep"> {
  const [recency = null, frequency = null, monetary = null] = scoresOf(result, account);
  return { recency, frequency, monetary, score: rfmScore(result, account) };
}

/** What the reader of all scores is to know. */
export function rfmNotes({ ahead, recency }: RfmResult, { asOf }: Told): Message[] {
  const without = recency.filter((score) => score === 0).length;
  const notes: Message[] = [{ id: "rfm.note", values: { asOf: asOf.iso } }];
  if (without > 0) notes.push({ id: "rfm.without", values: { count: without } });
  if (ahead > 0) notes.push({ id: "rfm.ahead", values: { count: ahead, asOf: asOf.iso } });
  return notes;
}

function scoresOf(result: RfmResult, account: number): number[] {
  if (rfmScore(result, account) === null) return [];
  return [result.recency, result.frequency, result.monetary].map((scores) => scores[account] ?? 0);
}
