import type { CellValue, Culture, IssueCode } from "../types";
import type { AnswerNumber } from "./answerMeaning";
import { answerWord, type AnswerWord } from "./answerWords";
import { isErrorValue } from "./errorValue";
import { isMissing } from "./isMissing";
import { isPercentFormat } from "./isPercentFormat";
import { readNumberTexts } from "./readNumberTexts";

/** One different value of a column of answers or ratings before its meaning is decided. */
export type Content =
  | { kind: "blank" }
  | { kind: "problem"; code: IssueCode }
  | { kind: "word"; word: AnswerWord }
  | { kind: "number"; number: AnswerNumber };

/** Whole numbers below this, and the first so many texts, are looked up without hashing: most cells hold one of them. */
const PLAIN_NUMBERS = 128;
const FEW_TEXTS = 8;
const UNSEEN = 0xffffffff;

/**
 * The different values of a column of answers or ratings: such columns repeat few, and each is understood once.
 *
 * @param otherwise The code of what is neither word nor number.
 * @param numberFormats Excel's number format of every value, where known: "0%" makes 0.8 eighty points.
 * @returns `contents`, and for each value the index of its content.
 * @example columnContents(["yes", 4, "yes"], "not-an-answer", english).contentOf // => [0, 1, 0]
 */
export function columnContents(
  values: readonly CellValue[],
  otherwise: IssueCode,
  culture: Culture,
  numberFormats?: readonly string[],
): { contentOf: Uint32Array; contents: Content[] } {
  const contentOf = new Uint32Array(values.length);
  const contents: Content[] = [];
  const seen = [new Map<CellValue, number>(), new Map<CellValue, number>()] as const;
  const plain = new Uint32Array(PLAIN_NUMBERS).fill(UNSEEN);
  const few: string[] = [];
  const fewContents: number[] = [];
  const texts: string[] = [];
  const textContents: number[] = [];
  const contentOfValue = (value: CellValue, percent: boolean): number => {
    const known = seen[percent ? 1 : 0];
    let content = known.get(value);
    if (content === undefined) {
      content = contents.length;
      known.set(value, content);
      const understood = withoutColumn(value, percent, otherwise);
      contents.push(understood ?? { kind: "problem", code: otherwise });
      if (understood === null && typeof value === "string") {
        texts.push(value);
        textContents.push(content);
      }
      if (typeof value === "string" && few.length < FEW_TEXTS) {
        few.push(value);
        fewContents.push(content);
      }
    }
    return content;
  };
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    if (typeof value === "string") {
      let at = 0;
      while (at < few.length && few[at] !== value) at++;
      contentOf[index] = fewContents[at] ?? contentOfValue(value, false);
    } else if (typeof value === "number" && !isPercentFormat(numberFormats?.[index])) {
      const isPlain = value >= 0 && value < PLAIN_NUMBERS && Math.floor(value) === value;
      let content = (isPlain ? plain[value] : undefined) ?? UNSEEN;
      if (content === UNSEEN) {
        content = contentOfValue(value, false);
        if (isPlain) plain[value] = content;
      }
      contentOf[index] = content;
    } else contentOf[index] = contentOfValue(value, typeof value === "number");
  }
  readInto(contents, texts, textContents, culture);
  return { contentOf, contents };
}

/**
 * The same for different texts alone, one content each.
 *
 * @example contentsOfTexts(["yes", "12 %"], "not-a-number", english)[1] // => a number of 12 points in per cent
 */
export function contentsOfTexts(texts: readonly string[], otherwise: IssueCode, culture: Culture): Content[] {
  const contents = texts.map((text) => withoutColumn(text, false, otherwise));
  const open = contents.flatMap((content, at) => (content === null ? [at] : []));
  const known = contents.map((content): Content => content ?? { kind: "problem", code: otherwise });
  readInto(
    known,
    open.map((at) => texts[at] ?? ""),
    open,
    culture,
  );
  return known;
}

/** Puts the texts that are numbers where they belong among the contents. */
function readInto(
  contents: Content[],
  texts: readonly string[],
  places: readonly number[],
  culture: Culture,
): void {
  readNumberTexts(texts, culture).forEach((read, i) => {
    if (!read) return;
    const points = read.percent ? toPoints(read.value) : read.value;
    const currency = read.currency !== null;
    contents[places[i] ?? 0] = { kind: "number", number: { points, percent: read.percent, currency } };
  });
}

/** A value as far as it says itself; null: a text that may be a number. */
function withoutColumn(value: CellValue, percent: boolean, otherwise: IssueCode): Content | null {
  if (isMissing(value)) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "word", word: value ? "yes" : "no" };
  if (typeof value === "number") {
    if (!Number.isFinite(value)) return { kind: "problem", code: otherwise };
    const points = percent ? toPoints(value) : value;
    return { kind: "number", number: { points, percent, currency: false } };
  }
  if (isErrorValue(value)) return { kind: "problem", code: "error-value" };
  const word = answerWord(value);
  return word === null ? null : { kind: "word", word };
}

/** A fraction in points of 100, free of binary noise: 0.58 is 58, which 0.58 × 100 is not. */
export const toPoints = (fraction: number) => Math.round(fraction * 1e11) / 1e9;

/** The numbers among contents. */
export function* numbersOf(contents: readonly Content[]): Generator<AnswerNumber> {
  for (const content of contents) if (content.kind === "number") yield content.number;
}

/** Whether a column speaks of high, medium and low: then its 1 is a rating, and not a yes [D1]. */
export function hasLevels(contents: readonly Content[]): boolean {
  return contents.some((content) => content.kind === "word" && typeof content.word === "number");
}
