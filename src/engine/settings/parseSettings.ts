import * as v from "valibot";
import type { ModelSettings } from "../models/settings";
import { FIELDS, type FurtherModelId } from "../types";
import { changeProblems } from "./changedSettings";
import { defaultSettings } from "./defaultSettings";
import type { SettingsMessageId } from "./messages";
import { withPreset } from "./presets";
import { problemOf } from "./problemOf";
import { settingsSchema, type SettingsDocument } from "./schema";
import { joinOf } from "./tablesSchema";
import { conditionOf } from "./whereSchema";
import type { Settings, SettingsProblem } from "./types";
import { migrate } from "./version";

export type ParsedSettings = { ok: true; settings: Settings } | { ok: false; problems: SettingsProblem[] };

/**
 * Checks a settings document and completes it with the defaults, the preset's before the product's. One of an older
 * version is brought to this one first. Every problem is reported with its path;
 * unknown keys are problems, and parts of the contract that this version does not have are refused by name.
 *
 * @param document What `JSON.parse` gave.
 * @example parseSettings({ abc: { cut: { a: 80 } } })
 * // => { ok: false, problems: [{ path: "abc.cut.a", message: { id: "settings.notAShare", … got: "80" } }] }
 * // in English: "At abc.cut.a: expected a number between 0 and 1, got 80."
 */
export function parseSettings(document: unknown): ParsedSettings {
  const migrated = migrate(document);
  if (!migrated.ok) return { ok: false, problems: [migrated.problem] };
  const parsed = v.safeParse(settingsSchema, withPreset(migrated.document));
  if (!parsed.success) return { ok: false, problems: withoutConsequences(parsed.issues.map(problemOf)) };
  const settings = completed(parsed.output);
  const problems = changeProblems(settings);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, settings };
}

const OF_BOTH_LIMITS: ReadonlySet<string> = new Set<SettingsMessageId>([
  "settings.wrongOrder",
  "settings.twoThresholds",
  "settings.wrongThresholds",
]);

/**
 * What follows from another problem needs no sentence of its own: the other members of a cut whose kind there is not,
 * and the order of limits that are no limits.
 */
function withoutConsequences(problems: SettingsProblem[]): SettingsProblem[] {
  const kinds = problems.filter(({ path }) => path.endsWith(".kind"));
  return problems.filter((problem) => {
    const { path, message } = problem;
    const ofUnknownKind = kinds.some(
      (kind) => kind !== problem && path.startsWith(kind.path.slice(0, -"kind".length)),
    );
    const ofWrongLimits =
      OF_BOTH_LIMITS.has(message.id) && problems.some((other) => other.path.startsWith(`${path}.`));
    return !ofUnknownKind && !ofWrongLimits;
  });
}

function completed(document: SettingsDocument): Settings {
  const defaults = defaultSettings();
  const { locale, asOf, account, orderBy, models, readiness, abc } = document;
  return {
    ...defaults,
    locale: locale ?? defaults.locale,
    ...(asOf === undefined ? {} : { asOf }),
    mapping: mappingOf(document.mapping),
    where: (document.where ?? []).map(conditionOf),
    tables: Object.fromEntries(
      Object.entries(document.tables ?? {}).map(([table, join]) => [table, joinOf(join)]),
    ),
    ...(typeof account === "string" ? { account } : {}),
    ...(orderBy === undefined ? {} : { orderBy }),
    rollUp: document.rollUp ?? defaults.rollUp,
    lines: document.lines ?? defaults.lines,
    ...(models === undefined ? {} : { models }),
    readiness: {
      table: readiness?.table ?? defaults.readiness.table,
      threshold: { ...defaults.readiness.threshold, ...readiness?.threshold },
    },
    abc: {
      measure: abc?.measure ?? defaults.abc.measure,
      ...(abc?.measure === undefined ? {} : { measureGiven: true }),
      cut: abc?.cut ?? defaults.abc.cut,
      negatives: abc?.negatives ?? defaults.abc.negatives,
      ...(typeof abc?.tieBreak === "string" ? { tieBreak: abc.tieBreak } : {}),
      ...(typeof abc?.groupBy === "string" ? { groupBy: abc.groupBy } : {}),
    },
    findings: document.findings,
    compare: document.compare,
    sensitivity: document.sensitivity,
    ...furtherOf(document),
  };
}

/** The parts that are whole when they come out of the schema. */
function furtherOf({
  firstSort,
  scorecard,
  winCard,
  pyramid,
  screening,
  growth,
  value,
  lifecycle,
  rfm,
  standing,
  retention,
}: SettingsDocument): Pick<ModelSettings, FurtherModelId> {
  return {
    firstSort,
    scorecard,
    winCard,
    pyramid,
    screening,
    growth,
    value,
    lifecycle,
    rfm,
    standing,
    retention,
  };
}

/** In the order of the fields, whatever order the document has. */
function mappingOf(mapping: SettingsDocument["mapping"]): Settings["mapping"] {
  const fields: Settings["mapping"] = {};
  for (const field of FIELDS) {
    const header = mapping?.[field];
    if (header !== undefined) fields[field] = header;
  }
  return fields;
}
