import type { Kept, RememberedMapping } from "../excel";
import type { Settings, SettingsJson } from "../engine";
import type { AppMessage } from "./messages";
import type { KeptReplacement } from "./types";

/** What a workbook brings along of earlier sessions, whoever had them. */
export interface Brought {
  /** The model that was decided for this workbook. */
  settings: Partial<Settings>;
  mappings: readonly RememberedMapping[];
  /** What is kept cannot be used, and is left alone. */
  problem?: AppMessage;
  /** What would become of it where these settings replaced it; there with the problem. */
  replacement?: (settings: Settings) => KeptReplacement;
}

/**
 * What the workbook brings along, of what it keeps. A model is checked before it is used; the check is fetched only where there is one, so
 * that a page can look without it. A document that is damaged, or of a later version, counts as none and is told of.
 */
export async function broughtBy(kept: Kept): Promise<Brought> {
  if (kept.state === "newer") return without({ id: "kept.newer" }, []);
  if (kept.state === "damaged") return without({ id: "kept.damaged" }, []);
  const { settings, mappings } = kept.document;
  if (settings === null) return { settings: {}, mappings };
  const checked = (await fetchCheck()).checkKept(settings);
  return "problem" in checked ? without(checked.problem, mappings, settings) : { ...checked, mappings };
}

async function without(
  problem: AppMessage,
  mappings: Brought["mappings"],
  document: SettingsJson | null = null,
): Promise<Brought> {
  const { keptReplacement } = await fetchCheck();
  const replacement = (settings: Settings) => keptReplacement(document, settings);
  return { settings: {}, mappings, problem, replacement };
}

function fetchCheck() {
  return import(/* webpackChunkName: "checkKept" */ "./checkKept");
}
