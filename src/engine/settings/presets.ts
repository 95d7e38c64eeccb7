/** Ways of use that somebody can start from: what a document says less the columns, which are every table's own. */
export const PRESET_IDS = ["b2bProspects", "keyAccounts", "orderLines", "spend"] as const;
export type PresetId = (typeof PRESET_IDS)[number];

interface PresetDocument {
  models: readonly string[];
  account?: string;
  abc?: object;
  pyramid?: object;
}

/** Documents of the presets; a document that names one says only what it wants otherwise. */
export const PRESETS: Readonly<Record<PresetId, PresetDocument>> = {
  /** Who can be closed, who needs it and likes it, and what is to be won: a CRM list of prospects. */
  b2bProspects: { models: ["readiness", "abc", "firstSort", "winCard"] },
  /** Who to build on and how to deal with them: customers with their figures and ratings, one a row. */
  keyAccounts: { models: ["abc", "scorecard", "pyramid", "screening", "growth", "value", "standing"] },
  /** Who buys, who fades: one row an order or order line. */
  orderLines: { account: "name", models: ["abc", "pyramid", "lifecycle", "rfm", "retention"] },
  /** Where the money goes: suppliers and what was paid to them; credits count against what was paid. */
  spend: { account: "name", models: ["abc"], abc: { negatives: "net" } },
};

/**
 * A document over the preset that it names: its own parts win; within a part, member by member.
 *
 * @example withPreset({ preset: "spend", abc: { measure: "revenue" } })
 * // => { account: "name", models: ["abc"], abc: { negatives: "net", measure: "revenue" } }
 */
export function withPreset(document: unknown): unknown {
  if (!isObject(document)) return document;
  const id = PRESET_IDS.find((each) => each === document["preset"]);
  if (id === undefined) return document;
  const { preset: _, ...own } = document;
  const base: Readonly<Record<string, unknown>> = { ...PRESETS[id] };
  const parts = Object.entries(own).map(([key, value]) => {
    const under = base[key];
    return [key, isObject(under) && isObject(value) ? { ...under, ...value } : value] as const;
  });
  return { ...base, ...Object.fromEntries(parts) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
