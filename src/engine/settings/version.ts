import type { SettingsProblem } from "./types";

/**
 * Version of the settings document. It goes up when a document that was right would be read otherwise or be refused;
 * `MIGRATIONS` then says how an older one becomes a newer one.
 */
export const SETTINGS_VERSION = 2;

/** The version of a document that says none: those were written before there was a number. */
const FIRST_VERSION = 1;

type Document = Readonly<Record<string, unknown>>;

/** By the version that a step starts from. */
const MIGRATIONS: Readonly<Record<number, (document: Document) => Document>> = { 1: withoutEmptyModels };

/** Parts of models that version 1 did not have could stand in a document as null. */
const EMPTY_IN_1 = [
  "firstSort",
  "pyramid",
  "scorecard",
  "winCard",
  "screening",
  "growth",
  "value",
  "lifecycle",
  "rfm",
  "standing",
];

function withoutEmptyModels(document: Document): Document {
  return Object.fromEntries(
    Object.entries(document).filter(([key, value]) => value !== null || !EMPTY_IN_1.includes(key)),
  );
}

type Migrated = { ok: true; document: unknown } | { ok: false; problem: SettingsProblem };

/**
 * A settings document as the newest version has it, without its number; what is no document at all is left to the
 * schema to refuse.
 *
 * @example migrate({ version: 1, rfm: null }) // => { ok: true, document: {} }
 */
export function migrate(document: unknown): Migrated {
  if (!isDocument(document)) return { ok: true, document };
  const { version = FIRST_VERSION, ...parts } = document;
  if (typeof version !== "number" || !Number.isInteger(version) || version < FIRST_VERSION)
    return { ok: false, problem: problem("settings.notAVersion", version) };
  if (version > SETTINGS_VERSION) return { ok: false, problem: problem("settings.newerVersion", version) };
  let migrated: Document = parts;
  for (let from = version; from < SETTINGS_VERSION; from++)
    migrated = MIGRATIONS[from]?.(migrated) ?? migrated;
  return { ok: true, document: migrated };
}

function isDocument(value: unknown): value is Document {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function problem(id: "settings.notAVersion" | "settings.newerVersion", version: unknown): SettingsProblem {
  const values = { path: "version", got: JSON.stringify(version), known: String(SETTINGS_VERSION) };
  return { path: "version", message: { id, values } };
}
