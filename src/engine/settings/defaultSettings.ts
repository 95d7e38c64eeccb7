import { DEFAULT_COMPARE } from "../compare/settings";
import { defaultFindings } from "../findings/settings";
import { modelDefaults } from "../models/settings";
import type { Settings } from "./types";

/**
 * What holds where a settings document says nothing: English, every model whose inputs are mapped, columns
 * detected.
 *
 * @example defaultSettings().abc.cut // => { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" }
 */
export function defaultSettings(): Settings {
  return {
    locale: "en",
    mapping: {},
    where: [],
    tables: {},
    rollUp: false,
    lines: "all",
    findings: defaultFindings(),
    compare: { ...DEFAULT_COMPARE },
    sensitivity: [],
    ...modelDefaults(),
  };
}
