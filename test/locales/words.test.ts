import { createSay, type AnyMessage, type Locale } from "../../src/locales";
import { en as opening } from "../../src/locales/en";
import { further } from "../../src/locales/en/further";
import { compileSentence } from "../../src/locales/compileSentence";
import { zhCN as openingZh } from "../../src/locales/zh-CN";
import { further as furtherZh } from "../../src/locales/zh-CN/further";

const en = { ...opening, ...further };
const zhCN = { ...openingZh, ...furtherZh };

const SINGULAR = "_one";
const placeholdersOf = (words: string): readonly string[] => compileSentence(words, "en").names;
const english: Readonly<Record<string, string>> = en;
const chinese: Readonly<Record<string, string>> = zhCN;
const ids = Object.keys(english).filter((id) => !id.endsWith(SINGULAR));
const singulars = Object.keys(english).filter((id) => id.endsWith(SINGULAR));

test("no sentence is in both parts", () => {
  expect(Object.keys(opening).filter((id) => id in further)).toEqual([]);
});

test("every sentence has both languages", () => {
  expect(
    Object.keys(chinese)
      .filter((id) => !id.endsWith(SINGULAR))
      .sort(),
  ).toEqual([...ids].sort());
});

test("Chinese has no singular of its own", () => {
  expect(Object.keys(chinese).filter((id) => id.endsWith(SINGULAR))).toEqual([]);
});

test.each(ids)("%s asks for the same values in both languages", (id) => {
  expect([...placeholdersOf(chinese[id] ?? "")].sort()).toEqual(
    [...placeholdersOf(english[id] ?? "")].sort(),
  );
});

test.each(singulars)("%s is the singular of a counted sentence and asks for nothing else", (singular) => {
  const plural = english[singular.slice(0, -SINGULAR.length)];
  expect(plural).toBeDefined();
  for (const name of placeholdersOf(english[singular] ?? ""))
    expect(placeholdersOf(plural ?? "")).toContain(name);
});

test.each([...Object.entries(en), ...Object.entries(zhCN)])(
  "%s: no blank, no stray space, no exclamation mark",
  (_, words) => {
    expect(words.trim()).toBe(words);
    expect(words).not.toMatch(/^$| {2}|[!！]/);
  },
);

test("Chinese sentences are Chinese, with Chinese punctuation", () => {
  const bare = Object.entries(chinese).filter(([, words]) =>
    /[\u4e00-\u9fff][,;:?!()]/.test(words.replace(/\{\{.*?\}\}/g, "")),
  );
  expect(bare).toEqual([]);
});

/** A value for every name, of the kind that the sentence formats. */
function example(sentence: string): NonNullable<AnyMessage["values"]> {
  return Object.fromEntries(
    Array.from<RegExpMatchArray, [string, string | number | string[]]>(
      sentence.matchAll(/\{\{\s*(\w+)(?:,\s*(\w+))?/g),
      ([, name = "", format]) => {
        if (format === "list" || format === "dots") return [name, ["Eins", "Zwei"]];
        return [name, format === "number" || format === "percent" ? 2 : "Wort"];
      },
    ),
  );
}

describe.each<Locale>(["en", "zh-CN"])("said in %s", (locale) => {
  const words = locale === "en" ? english : chinese;
  const say = createSay(locale);
  test.each(ids)("%s comes out whole", (id) => {
    const sentence = say({ id: id as AnyMessage["id"], values: example(words[id] ?? "") });
    expect(sentence).not.toMatch(/\{\{|\}\}|undefined|NaN|\[object/);
    expect(sentence.length).toBeGreaterThan(0);
    for (const value of ["Eins", "Zwei", "Wort"]) {
      const asked = Object.values(example(words[id] ?? ""))
        .flat()
        .includes(value);
      expect(sentence.includes(value)).toBe(asked);
    }
  });
});
