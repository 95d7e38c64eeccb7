import { defaultSettings } from "../../../src/engine";
import { readText, writeText } from "../../../src/taskpane/models/settingsText";

test("what is written can be taken over", () => {
  const settings = { ...defaultSettings(), locale: "zh-CN" as const, models: ["abc" as const] };
  expect(readText(writeText(settings))).toEqual({ settings });
});

test.each([
  ["no JSON", "models.notJson"],
  ['{ "abc": { "measure": "luck" } }', "settings.notOneOf"],
  ['{ "version": 99 }', "settings.newerVersion"],
  ["[]", "settings.notTheDocument"],
])("%s is refused with a sentence", (text, id) => {
  expect(readText(text)).toMatchObject({ problems: [{ id }] });
});
