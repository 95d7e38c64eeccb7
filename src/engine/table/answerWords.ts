import { foldHan } from "./foldHan";
import { foldText } from "./foldText";

/** What a word says in an answer column: yes, no, a level of 5, or that nobody knows [D1][D6]. */
export type AnswerWord = "yes" | "no" | "unknown" | 5 | 3 | 1;

const YES = "yes y yep yeah true t ok okay ✓ ✔ ☑ ✅ √ 是 是的 有 对 真 已有 具备 明确 √";
const NO = "no n nope false f none ✗ ✘ ☒ ❌ × 否 不 不是 无 没 没有 假 未有 不具备 不明确 暂无";
const UNKNOWN =
  "? ?? ??? - -- — … ... tbd tba tbc n/a na n.a. n.a unknown unclear unsure notsure notknown dontknow don'tknow maybe " +
  "perhaps pending 待定 不确定 未知 不清楚 不详 未定 待确认 不明 待核实 待了解 可能 不知道";
const LEVELS = {
  5: "high h hi 高",
  3: "medium med mid middle m moderate 中 中等",
  1: "low l lo 低",
} as const;

const WORDS = new Map<string, AnswerWord>();
const add = (words: string, meaning: AnswerWord) => {
  for (const word of words.split(" ")) WORDS.set(word, meaning);
};
add(YES, "yes");
add(NO, "no");
add(UNKNOWN, "unknown");
add(LEVELS[5], 5);
add(LEVELS[3], 3);
add(LEVELS[1], 1);

/**
 * Reads a word of an answer column, in English or Chinese, ignoring case, spaces, a final mark and the emoji
 * selector [D6].
 *
 * @returns null where it is none of our words.
 * @example answerWord("Yes!") // => "yes"
 * @example answerWord("沒有") // => "no"
 */
export function answerWord(text: string): AnswerWord | null {
  const word = foldHan(foldText(text))
    .toLowerCase()
    .replace(/[ \uFE0F]/g, "")
    .replace(/’/g, "'");
  return WORDS.get(word) ?? WORDS.get(word.replace(/[.!。]+$/, "")) ?? null;
}
