import { formatOf, type Format, type SpokenValue } from "./formats";

/** A sentence taken apart once, so that saying it is joining strings. */
export interface Sentence {
  /** Names of the values that it needs, each once. */
  names: readonly string[];
  say: (values: Readonly<Record<string, SpokenValue>>) => string;
}

/**
 * Takes a sentence apart at its `{{name}}` and `{{name, format}}`. What a value holds is never looked at again, so
 * the user's own words stay as they are whatever they contain.
 *
 * @example compileSentence("{{n, number}} rows", "en").say({ n: 1200 }) // => "1,200 rows"
 */
export function compileSentence(words: string, locale: string): Sentence {
  const slots = Array.from(words.matchAll(/\{\{\s*(\w+)\s*(?:,([^}]*))?\}\}/g));
  let end = 0;
  const parts: { before: string; name: string; format: Format }[] = slots.map(
    ([slot, name = "", spec = ""], i) => {
      const start = slots[i]?.index ?? 0;
      const before = words.slice(end, start);
      end = start + slot.length;
      return { before, name, format: formatOf(spec.trim(), locale) };
    },
  );
  const after = words.slice(end);
  return {
    names: [...new Set(parts.map(({ name }) => name))],
    say: (values) =>
      parts.reduce((said, { before, name, format }) => said + before + format(values[name] ?? ""), "") +
      after,
  };
}
