import { READINESS_TIERS, type CellValue } from "../types";
import { displayText } from "./displayText";
import { isErrorValue } from "./errorValue";
import { foldText } from "./foldText";
import { isBlank } from "./isBlank";
import type { CellProblem } from "./readNumbers";
import { NO_TIER } from "./types";

const INDEX = new Map<string, number>(READINESS_TIERS.map((tier, index) => [tier, index]));

/**
 * Reads the "Set by hand" column: tiers as they stand there, whatever their case. Blank is no tier; another
 * text is no tier with a problem [D7].
 *
 * @returns `tiers`, one a value: index into READINESS_TIERS, or NO_TIER.
 * @example readTiers(["2S", "", "gold"])
 * // => { tiers: [1, 255, 255], problems: [{ index: 2, value: "gold", code: "not-a-tier" }] }
 */
export function readTiers(values: readonly CellValue[]): { tiers: Uint8Array; problems: CellProblem[] } {
  const tiers = new Uint8Array(values.length).fill(NO_TIER);
  const problems: CellProblem[] = [];
  values.forEach((value, index) => {
    if (isBlank(value)) return;
    const text = displayText(value);
    const tier = INDEX.get(foldText(text).toUpperCase());
    if (tier !== undefined) tiers[index] = tier;
    else problems.push({ index, value: text, code: isErrorValue(value) ? "error-value" : "not-a-tier" });
  });
  return { tiers, problems };
}
