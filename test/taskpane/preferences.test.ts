/** @jest-environment jsdom */
import { panePreferences } from "../../src/taskpane/preferences";

beforeEach(() => window.localStorage.clear());

test("the name is kept on the device: the next session knows it", () => {
  expect(panePreferences().who()).toBeNull();
  panePreferences().rememberWho("Ann");
  expect(panePreferences().who()).toBe("Ann");
});

test("where the browser gives no storage it lasts as long as the session", () => {
  const given = Object.getOwnPropertyDescriptor(window, "localStorage");
  Object.defineProperty(window, "localStorage", {
    configurable: true,
    get: () => {
      throw new DOMException("blocked", "SecurityError");
    },
  });
  const preferences = panePreferences();
  preferences.rememberWho("Ann");
  expect(preferences.who()).toBe("Ann");
  expect(panePreferences().who()).toBeNull();
  if (given) Object.defineProperty(window, "localStorage", given);
});
