import type { ModelId } from "../types";

/** What is laid side by side. */
export interface CompareSettings {
  /** The model whose classes are compared. */
  model: ModelId;
  /** The model that they are compared with; undefined: nothing is. */
  with?: ModelId;
  /** Whether the report shows the classes under every cut side by side. */
  cuts: boolean;
}

/** One place of the settings, and what it is to be for once: who would change class? */
export interface SettingsChange {
  /** Path in the settings document: "abc.cut.a", "scorecard.criteria.2.weight". */
  path: string;
  to: string | number | boolean;
}

export const DEFAULT_COMPARE: CompareSettings = { model: "abc", cuts: false };
