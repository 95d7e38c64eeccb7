import { createInstance, type i18n } from "i18next";
import { compileSentence, type Sentence } from "./compileSentence";
import { en } from "./en";
import type { further } from "./en/further";
import type { SpokenValue } from "./formats";
import { zhCN } from "./zh-CN";

export type Locale = "en" | "zh-CN";

/** Ids of all rooms; the singular of a counted sentence is not an id of its own. */
type AnyMessageId = Exclude<keyof typeof en | keyof typeof further, `${string}_one`>;

type AnyValue = string | number | AnyMessage | readonly (string | AnyMessage)[];

/** A message of any room; every room's own message type is one of these. */
export interface AnyMessage {
  id: AnyMessageId;
  values?: Readonly<Record<string, AnyValue>>;
}

/** Turns a message of any room into a sentence. */
export type SayAny = (message: AnyMessage) => string;

type WordsOf = Record<Locale, Readonly<Record<string, string>>>;

/** What a page opens with. */
const WORDS: WordsOf = { en, "zh-CN": zhCN };

/** What was learned since; none at first. */
let learned: WordsOf | undefined;

/**
 * Adds sentences to every voice, those that speak already included. A page opens without the sentences of results and
 * fetches them with the parts that say them.
 *
 * @example learnWords({ en: further, "zh-CN": furtherZh })
 */
export function learnWords(words: WordsOf): void {
  learned = words;
}

/**
 * The sentences of one language. i18next finds the words and their plural; figures and lists within a sentence are
 * written the language's own way; a message within a message is said first. Synchronous: the words are part of the
 * bundle. A sentence is taken apart when it is first said: a run may say
 * one for each of 100,000 rows, which with i18next's own interpolation took 31 s instead of less than one.
 *
 * @returns a function that throws a MissingValueError where a message lacks a value that its sentence names
 * @example createSay("en")({ id: "readiness.no", values: { names: ["Budget"], count: 1 } }) // => "Budget is “no”"
 */
export function createSay(locale: Locale): SayAny {
  const translator = startTranslator(locale);
  const plurals = new Intl.PluralRules(locale);
  const known = new Map<string, Sentence>();

  const sentenceOf = (id: AnyMessageId, count: AnyValue | undefined): Sentence => {
    const isCounted = typeof count === "number";
    if (learned && !translator.exists(id)) translator.addResources(locale, "translation", learned[locale]);
    const key = isCounted ? `${id} ${plurals.select(count)}` : id;
    const sentence =
      known.get(key) ??
      compileSentence(translator.t(id, { skipInterpolation: true, ...(isCounted ? { count } : {}) }), locale);
    known.set(key, sentence);
    return sentence;
  };

  const say: SayAny = ({ id, values = {} }) => {
    const sentence = sentenceOf(id, values.count);
    const spoken: Record<string, SpokenValue> = {};
    for (const name of sentence.names) {
      const value = values[name];
      if (value === undefined) throw new MissingValueError(id, name);
      spoken[name] = speak(value);
    }
    return sentence.say(spoken);
  };

  const speak = (value: AnyValue): SpokenValue => {
    if (typeof value === "number") return value;
    if (typeof value === "string") return quotable(value);
    return isList(value)
      ? value.map((item) => (typeof item === "string" ? quotable(item) : say(item)))
      : say(value);
  };
  return say;
}

/** A cell takes 32,767 characters, and so does a header: of what a sentence quotes, its beginning is enough. */
const LONGEST_QUOTE = 1_000;

/**
 * A text as sentences quote it; no character is cut in half.
 *
 * @example quotable("x".repeat(2_000)).length // => 1000
 */
function quotable(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  return `${text.slice(0, LONGEST_QUOTE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

function isList(
  value: AnyMessage | readonly (string | AnyMessage)[],
): value is readonly (string | AnyMessage)[] {
  return Array.isArray(value);
}

/** A sentence with a hole in it is a mistake of ours, never of the user's data. */
export class MissingValueError extends Error {
  constructor(id: string, name: string) {
    super(`The sentence “${id}” needs a value for “${name}”.`);
    this.name = "MissingValueError";
  }
}

function startTranslator(locale: Locale): i18n {
  const translator = createInstance({
    lng: locale,
    fallbackLng: false,
    keySeparator: false, // ids have dots in them
    nsSeparator: false,
    initAsync: false,
    resources: { [locale]: { translation: WORDS[locale] } },
    showSupportNotice: false,
  });
  void translator.init();
  return translator;
}
