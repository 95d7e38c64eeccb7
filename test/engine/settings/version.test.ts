import { parseSettings } from "../../../src/engine/settings/parseSettings";
import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { migrate, SETTINGS_VERSION } from "../../../src/engine/settings/version";
import { createSay } from "../../../src/locales";

const say = createSay("en");
const sentences = (document: unknown) => {
  const parsed = parseSettings(document);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => say(message));
};

test("parts that version 1 could leave empty are left out", () => {
  expect(migrate({ version: 1, rfm: null, abc: { measure: "profit" } })).toEqual({
    ok: true,
    document: { abc: { measure: "profit" } },
  });
  expect(parseSettings({ firstSort: null, rfm: null })).toEqual({ ok: true, settings: defaultSettings() });
});

test("a document of this version is not touched: an empty part is a problem there", () => {
  expect(sentences({ version: SETTINGS_VERSION, firstSort: null })).toEqual([
    "At firstSort: expected an object in braces, got null.",
  ]);
});

test("a document without a number is read as the first version", () => {
  expect(migrate({ locale: "en" })).toEqual(migrate({ version: 1, locale: "en" }));
});

test("a newer document is refused as a whole, with what to do", () => {
  expect(sentences({ version: SETTINGS_VERSION + 1, nobodyKnows: true })).toEqual([
    "At version: these settings are of version 3; this add-in knows them up to 2. Update the add-in, or leave the version out if a person wrote them.",
  ]);
});

test.each([["0"], [0], [1.5], [null], [-1]])("version %p is none", (version) => {
  expect(sentences({ version })).toEqual([
    `At version: expected a whole number from 1 to 2, got ${JSON.stringify(version)}.`,
  ]);
});

test.each([[[]], ["text"], [null], [7]])("%p is no document, and the schema says so", (document) => {
  expect(sentences(document)).toHaveLength(1);
});
