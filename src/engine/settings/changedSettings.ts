import * as v from "valibot";
import type { SettingsChange } from "../compare/settings";
import { MODEL_IDS, type ModelId } from "../types";
import { problemOf } from "./problemOf";
import { settingsSchema } from "./schema";
import type { Settings, SettingsProblem } from "./types";

/** Settings with one place moved. */
interface ChangedSettings {
  settings: Settings;
  /** The model whose part of the settings it is. */
  model: ModelId;
  /** What stood there. */
  from: string | number | boolean;
}

/**
 * The settings with one place of a model's part changed, checked like a document.
 *
 * @returns the problem where there is no such place, or the value does not fit there
 * @example changedSettings(settings, { path: "abc.cut.a", to: 0.75 }) // => { settings, model: "abc", from: 0.8 }
 */
export function changedSettings(
  settings: Settings,
  { path, to }: SettingsChange,
): ChangedSettings | SettingsProblem {
  const [first = "", ...steps] = path.split(".");
  const model = MODEL_IDS.find((id) => id === first);
  const last = steps.pop();
  const noPlace: SettingsProblem = { path, message: { id: "settings.noPlace", values: { path } } };
  if (model === undefined || last === undefined) return noPlace;
  const part = JSON.parse(JSON.stringify(settings[model])) as { measureGiven?: unknown };
  let place: unknown = part;
  for (const step of steps) place = memberOf(place, step);
  const from = memberOf(place, last);
  if (!isObject(place) || !isValue(from)) return noPlace;
  place[last] = to;
  const { measureGiven: _, ...document } = part;
  const parsed = v.safeParse(settingsSchema, { [model]: document });
  if (!parsed.success) return problemOf(parsed.issues[0]);
  return { settings: { ...settings, [model]: { ...settings[model], ...parsed.output[model] } }, model, from };
}

/**
 * Problems of the changes that a document asks for, each at its own place.
 *
 * @example changeProblems(settings)[0]?.path // => "sensitivity.0.to"
 */
export function changeProblems(settings: Settings): SettingsProblem[] {
  return settings.sensitivity.flatMap((change, index) => {
    const changed = changedSettings(settings, change);
    if (!("message" in changed)) return [];
    const { id, values } = changed.message;
    const path = `sensitivity.${index}.${id === "settings.noPlace" ? "path" : "to"}`;
    return [{ path, message: { id, values: { ...values, path, got: JSON.stringify(change.to) } } }];
  });
}

function memberOf(object: unknown, name: string): unknown {
  return isObject(object) && Object.hasOwn(object, name) ? object[name] : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isValue(value: unknown): value is ChangedSettings["from"] {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
