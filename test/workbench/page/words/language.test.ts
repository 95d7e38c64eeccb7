import { chooseLanguage } from "../../../../src/workbench/page/words/language";

test.each([
  ["", ["en-US"], "en"],
  ["", ["zh-Hans-CN", "en"], "zh-CN"],
  ["", ["de-DE", "zh-TW", "en"], "zh-CN"],
  ["", ["de-DE"], "en"],
  ["?lang=zh-CN", ["en-US"], "zh-CN"],
  ["?lang=EN", ["zh-CN"], "en"],
  ["?lang=fr", ["zh-CN"], "zh-CN"],
] as const)("%s with %j speaks %s", (query, preferred, language) => {
  expect(chooseLanguage(query, preferred)).toBe(language);
});
