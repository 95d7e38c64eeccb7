import { foldHan } from "../foldHan";
import { foldText } from "../foldText";
import type { LineColumns } from "../types";

/** What a stage or an outcome says of a deal. */
export type DealState = "open" | "won" | "lost";

const WON = words(
  "won|closed won|close won|closedwon|win|order won|deal won|signed|contract signed|ordered|successful|" +
    "赢单|赢|已赢|成交|已成交|签约|已签约|成功|已签|中标|已中标|结单赢|赢单关闭|已下单",
);
const LOST = words(
  "lost|closed lost|close lost|closedlost|lose|deal lost|order lost|cancelled|canceled|abandoned|disqualified|dead|" +
    "no decision|rejected|输单|输|已输|丢单|已丢单|流失|失败|已失败|未中标|取消|已取消|放弃|已放弃|无效|输单关闭|关闭",
);
/** Closed, and nobody says how: nothing is left to win. */
const CLOSED = words("closed|close|completed|done|已关闭|已结束|已完成");

/**
 * Whether a stage or an outcome closes a deal, in English or Chinese. A word that we do not know leaves it open.
 *
 * @example dealState("Closed Won") // => "won"
 * @example dealState("Negotiation") // => "open"
 */
export function dealState(text: string): DealState {
  const word = foldHan(foldText(text))
    .toLowerCase()
    .replace(/^\d+[\s.)\-–:]+/, "")
    .replace(/[\s_\-–/()]+/g, " ")
    .trim();
  if (WON.has(word)) return "won";
  return LOST.has(word) || CLOSED.has(word) ? "lost" : "open";
}

/**
 * 1 where the line's deal is won or lost, by its outcome, else its stage; null where neither is mapped.
 *
 * @example closedDeals(lines) // => Uint8Array [1, 0]
 */
export function closedDeals({ rowCount, texts: { outcome, stage } }: LineColumns): Uint8Array | null {
  const columns = [outcome, stage].filter((column) => column !== undefined);
  if (columns.length === 0) return null;
  const closed = new Uint8Array(rowCount);
  for (const { codes, values } of columns) {
    const isClosed = Uint8Array.from(values, (text) => (dealState(text) === "open" ? 0 : 1));
    for (let line = 0; line < rowCount; line++) closed[line] ||= isClosed[codes[line] ?? 0] ?? 0;
  }
  return closed;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
