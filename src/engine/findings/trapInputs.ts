import type { AbcResult } from "../analysis";
import type { ModelInputs } from "../models/model";
import type { FurtherResults } from "../models/results";
import type { TableData } from "../table/types";
import type { TrapInputs } from "./trap";

/**
 * What the traps are looked for in, from a run.
 *
 * @param found what the further models found that ran
 */
export function trapInputs(
  table: TableData,
  { columns, settings }: ModelInputs,
  abc: AbcResult,
  found: Partial<FurtherResults>,
): TrapInputs {
  void found;
  return { table, columns, settings, abc, card: null, cardLacks: ["fit"], strategic: null };
}
