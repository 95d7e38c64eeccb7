import { readKept, type RememberedMapping } from "../excel";
import type { Settings } from "../engine";
import type { AppMessage } from "./messages";

/** What a workbook brings along of earlier sessions, whoever had them. */
export interface Brought {
  /** The model that was decided for this workbook. */
  settings: Partial<Settings>;
  mappings: readonly RememberedMapping[];
  /** What is kept cannot be used, and is left alone. */
  problem?: AppMessage;
}

/**
 * Reads what the workbook keeps. A model is checked before it is used; the check is fetched only where there is one, so
 * that a page can look without it. A document that is damaged, or of a later version, counts as none and is told of.
 */
export async function readBrought(): Promise<Brought> {
  const kept = await readKept();
  if (kept.state === "newer") return without({ id: "kept.newer" });
  if (kept.state === "damaged") return without({ id: "kept.damaged" });
  const { settings, mappings } = kept.document;
  if (settings === null) return { settings: {}, mappings };
  const { checkKept } = await import(/* webpackChunkName: "checkKept" */ "./checkKept");
  return { settings: {}, mappings, ...checkKept(settings) };
}

function without(problem: AppMessage): Brought {
  return { settings: {}, mappings: [], problem };
}
