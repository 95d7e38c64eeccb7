import { createInstance, type i18n } from "i18next";
import { en } from "./en";
import { placeholdersOf } from "./placeholders";
import { zhCN } from "./zh-CN";

export type Locale = "en" | "zh-CN";

/** Ids of all rooms; the singular of a counted sentence is not an id of its own. */
export type AnyMessageId = Exclude<keyof typeof en, `${string}_one`>;

type AnyValue = string | number | AnyMessage | readonly (string | AnyMessage)[];

/** A message of any room; every room's own message type is one of these. */
export interface AnyMessage {
  id: AnyMessageId;
  values?: Readonly<Record<string, AnyValue>>;
}

/** Turns a message of any room into a sentence. */
export type SayAny = (message: AnyMessage) => string;

const WORDS: Record<Locale, Readonly<Record<string, string>>> = { en, "zh-CN": zhCN };

/**
 * The sentences of one language. Figures within a sentence follow the language's own way of writing numbers, lists
 * its own way of joining; a message within a message is said first. Synchronous: the words are part of the bundle.
 *
 * @returns a function that throws a MissingValueError where a message lacks a value that its sentence names
 * @example createSay("en")({ id: "readiness.no", values: { names: ["Budget"], count: 1 } }) // => "Budget is “no”"
 */
export function createSay(locale: Locale): SayAny {
  const words = WORDS[locale];
  const translator = startTranslator(locale, words);
  const needed = new Map<string, readonly string[]>();

  const say: SayAny = ({ id, values = {} }) => {
    const names = needed.get(id) ?? placeholdersOf(words[id] ?? "");
    needed.set(id, names);
    const missing = names.find((name) => values[name] === undefined);
    if (missing !== undefined) throw new MissingValueError(id, missing);
    if (names.length === 0) return words[id] ?? translator.t(id);
    const count = typeof values.count === "number" ? { count: values.count } : {};
    return translator.t(id, { replace: spoken(values), ...count });
  };

  const spoken = (values: Readonly<Record<string, AnyValue>>): Record<string, string | number | string[]> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, spokenValue(value)]));
  const spokenValue = (value: AnyValue): string | number | string[] => {
    if (typeof value === "string" || typeof value === "number") return value;
    return isList(value) ? value.map((item) => (typeof item === "string" ? item : say(item))) : say(value);
  };
  return say;
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

function startTranslator(locale: Locale, words: Readonly<Record<string, string>>): i18n {
  const translator = createInstance({
    lng: locale,
    fallbackLng: false,
    keySeparator: false, // ids have dots in them
    nsSeparator: false,
    initAsync: false,
    interpolation: { escapeValue: false }, // React and Excel take texts as texts
    resources: { [locale]: { translation: words } },
    showSupportNotice: false,
  });
  void translator.init();
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  translator.services.formatter?.add("percent", (share: number) => percent.format(share));
  translator.services.formatter?.add("dots", (items: readonly string[]) => items.join(" · "));
  return translator;
}
