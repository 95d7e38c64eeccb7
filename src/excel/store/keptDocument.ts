import type { RememberedMapping } from "./mappingMemory";

/** What the add-in keeps in a workbook beside cells: one document, so that what belongs together travels together. */
export interface KeptDocument {
  /** A settings document, as `--settings FILE.json` has it; null = nobody decided anything. */
  settings: Readonly<Record<string, unknown>> | null;
  /** Which column was which, latest first. */
  mappings: readonly RememberedMapping[];
}

/** What stands in the workbook's settings. */
export type Kept =
  | { state: "fine"; document: KeptDocument }
  /** It is not ours, or was changed by another hand. */
  | { state: "damaged" }
  /** A later version of this add-in wrote it. */
  | { state: "newer"; version: number };

export const NOTHING_KEPT: KeptDocument = { settings: null, mappings: [] };

const FORMAT = "vital-few";
/** Version 1 was the list of mappings alone, under a key of its own. */
const VERSION = 2;
const FIRST_VERSION = 1;

/**
 * The document as text.
 *
 * @example keptText({ settings: { version: 2, abc: { measure: "profit" } }, mappings: [] })
 * // => '{"format":"vital-few","version":2,"settings":{…},"mappings":[]}'
 */
export function keptText({ settings, mappings }: KeptDocument): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, settings, mappings });
}

/**
 * Reads the document, or what version 1 kept under its own key.
 *
 * @param text the setting's value; undefined: there is no such setting
 * @param mappings value of the setting of version 1
 * @example readKeptText(undefined, '[{"name":"Account"}]')
 * // => { state: "fine", document: { settings: null, mappings: [{ name: "Account" }] } }
 */
export function readKeptText(text: unknown, mappings: unknown): Kept {
  if (text === undefined) {
    const old = mappings === undefined ? [] : mappingsOf(parsed(mappings));
    return old ? { state: "fine", document: { settings: null, mappings: old } } : { state: "damaged" };
  }
  const document = parsed(text);
  if (!isObject(document) || document.format !== FORMAT) return { state: "damaged" };
  const { version, settings } = document;
  if (typeof version !== "number" || version <= FIRST_VERSION) return { state: "damaged" };
  if (version > VERSION) return { state: "newer", version };
  const known = mappingsOf(document.mappings);
  if (!known || !(settings === null || isObject(settings))) return { state: "damaged" };
  return { state: "fine", document: { settings, mappings: known } };
}

function parsed(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function mappingsOf(value: unknown): RememberedMapping[] | null {
  const isHeader = (header: unknown) => header === null || typeof header === "string";
  const isMapping = (mapping: unknown): mapping is RememberedMapping =>
    isObject(mapping) && Object.values(mapping).every(isHeader);
  return Array.isArray(value) && value.every(isMapping) ? value : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
