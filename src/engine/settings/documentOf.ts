import { defaultSettings } from "./defaultSettings";
import type { Condition, JoinSettings, Settings } from "./types";
import { SETTINGS_VERSION } from "./version";

/** A settings document as JSON has it. */
export type SettingsJson = Readonly<Record<string, unknown>>;

/**
 * The document that stands for settings: what they say otherwise than the defaults, and the version. Read again by
 * `parseSettings` it gives the same settings, so it is what is exported, shared and kept in a workbook.
 *
 * @example documentOf({ ...defaultSettings(), locale: "zh-CN" }) // => { version: 2, locale: "zh-CN" }
 */
export function documentOf(settings: Settings): SettingsJson {
  const { where, tables, abc, ...others } = settings;
  const { measureGiven, ...abcOthers } = abc;
  const { abc: abcDefaults, where: _, tables: __, ...defaults } = defaultSettings();
  const abcPart = {
    ...difference(abcOthers, abcDefaults),
    ...(measureGiven ? { measure: abc.measure } : {}),
  };
  return {
    version: SETTINGS_VERSION,
    ...difference(others, defaults),
    ...(where.length > 0 ? { where: where.map(conditionJson) } : {}),
    ...(Object.keys(tables).length > 0
      ? { tables: Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, joinJson(table)])) }
      : {}),
    ...(Object.keys(abcPart).length > 0 ? { abc: abcPart } : {}),
  };
}

/** The members that differ; an object that tells its kinds apart is one value. */
function difference(value: object, standard: object): Record<string, unknown> {
  const given: Readonly<Record<string, unknown>> = { ...standard };
  const entries = Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, member]) => {
    const other = given[key];
    if (member === undefined || JSON.stringify(member) === JSON.stringify(other)) return [];
    if (!isPlain(member) || !isPlain(other) || "kind" in member) return [[key, member] as const];
    const inner = difference(member, other);
    return Object.keys(inner).length > 0 ? [[key, inner] as const] : [];
  });
  return Object.fromEntries(entries);
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function conditionJson({ field, isHeader, ...test }: Condition): object {
  return { [isHeader ? "header" : "field"]: field, ...test };
}

/** The sheets of a joined file are read anew each time. */
function joinJson({ fileSheets: _, ...join }: JoinSettings): object {
  return join;
}
