import { analyse } from "../analyse";
import type { Analysis, AnalysisRequest } from "../analysis";
import { readTable } from "../table/readTable";
import type { SettingsProblem } from "../settings/types";
import { sensitivityOf, type Sensitivity } from "./sensitivityOf";
import type { SettingsChange } from "./settings";

/**
 * Who would change class if one weight or threshold were moved: the model that it belongs to runs once more, the others
 * stay as they are.
 *
 * @param known what the request came to, where that was computed already
 * @returns the problem where there is no such place in the settings, or the value does not fit; null where the model did
 * not run
 * @example sensitivity(request, { path: "abc.cut.a", to: 0.75 })
 * // => { path: "abc.cut.a", from: 0.8, to: 0.75, model: "abc", moves: [{ account: 7, from: 0, to: 1 }], … }
 */
export function sensitivity(
  request: AnalysisRequest,
  change: SettingsChange,
  known?: Analysis,
): Sensitivity | SettingsProblem | null {
  const results = known ?? analyse({ ...request, settings: { ...request.settings, sensitivity: [] } });
  const { table, settings } = request;
  const { asOf, readiness } = results;
  const columns = readTable(table, settings);
  const byHand = readiness ? { byHand: readiness.override } : {};
  return sensitivityOf({ table, settings, columns, asOf, ...byHand, results }, change);
}
