import { openingLanguage, rememberLanguage } from "../../src/taskpane/language";

beforeEach(() => window.localStorage.clear());

describe("openingLanguage", () => {
  test.each([
    ["en-US", "en"],
    ["zh-CN", "zh-CN"],
    ["zh-Hans-CN", "zh-CN"],
    ["ZH-TW", "zh-CN"],
    ["de-DE", "en"],
    ["", "en"],
  ])("Excel in %s opens the pane in %s", (displayLanguage, expected) => {
    expect(openingLanguage(displayLanguage)).toBe(expected);
  });

  test("the person's own choice wins over Excel's language", () => {
    rememberLanguage("zh-CN");
    expect(openingLanguage("en-US")).toBe("zh-CN");
  });

  test("a language that the pane no longer speaks is no choice", () => {
    window.localStorage.setItem("vital-few.language", "tlh");
    expect(openingLanguage("en-US")).toBe("en");
  });
});
