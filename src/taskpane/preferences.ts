import { sessionPreferences, type Preferences } from "../app/preferences";
import { storage } from "./storage";

const KEY = "vital-few.who";

/**
 * What stays with the person: kept on this device, for all workbooks; for the session alone where the browser keeps
 * nothing.
 *
 * @example panePreferences().rememberWho("Ann")
 */
export function panePreferences(): Preferences {
  const session = sessionPreferences();
  return {
    who: () => session.who() ?? storage()?.getItem(KEY) ?? null,
    rememberWho(name) {
      session.rememberWho(name);
      storage()?.setItem(KEY, name);
    },
  };
}
