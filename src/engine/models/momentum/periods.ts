import type { Settings } from "../../settings/types";
import { isGrouped } from "../../table/group/orders";
import type { Field } from "../../types";
import type { Mapped, ModelInputs } from "../model";
import { flowMeasure, type Flow } from "./flows";
import { windowSums, type Windows } from "./windows";

/**
 * What accounts brought in two periods that can be compared [C1]: the dated lines of the 12 months to as-of and of the 12
 * before; where lines are accounts each, or have no date, revenue against previousRevenue.
 */
export interface Periods {
  /** By account; NaN where it is not known. */
  current: Float64Array;
  previous: Float64Array;
  /** What is compared; null: the number of lines. */
  measure: Flow | null;
  /** null where a column says both. */
  windows: Windows | null;
}

/** What two periods can be made of. */
type PeriodBasis = "dated" | "stated";

/**
 * What two periods would be made of, or null where nothing tells them apart.
 *
 * @example periodBasis((field) => field === "date" || field === "revenue", { account: "name", rollUp: false }) // => "dated"
 */
export function periodBasis(
  has: Mapped["has"],
  settings: Pick<Settings, "account" | "rollUp">,
): PeriodBasis | null {
  if (isGrouped(has, settings) && has("date")) return "dated";
  return has("revenue") && has("previousRevenue") ? "stated" : null;
}

/**
 * What is missing for two periods, as a user would map it.
 *
 * @example missingForPeriods((field) => field === "revenue", { rollUp: false }) // => ["previousRevenue"]
 */
export function missingForPeriods(
  has: Mapped["has"],
  settings: Pick<Settings, "account" | "rollUp">,
): Field[] {
  if (periodBasis(has, settings) !== null) return [];
  if (isGrouped(has, settings)) return ["date"];
  return (["revenue", "previousRevenue"] as const).filter((field) => !has(field));
}

/**
 * The two periods of a table. Dated lines none of which lies before the later period say nothing of the earlier one: then
 * the columns speak, where there are any.
 *
 * @param months length of a period of dated lines
 * @throws RangeError where neither is there
 * @example periodsOf(inputs).current // => [1200, 0]
 */
export function periodsOf(
  { columns, asOf }: Pick<ModelInputs, "columns" | "asOf">,
  months?: number,
): Periods {
  const dated = datedPeriods(columns, asOf, months);
  const { revenue, previousRevenue } = columns.numbers;
  const stated: Periods | null =
    revenue && previousRevenue
      ? { current: revenue, previous: previousRevenue, measure: "revenue", windows: null }
      : null;
  const reachesBack = dated !== null && dated.windows.firstDay < dated.windows.turn;
  const periods = reachesBack ? dated : (stated ?? dated);
  if (!periods) throw new RangeError("Two periods need a date, or revenue and previousRevenue.");
  return periods;
}

/** null where lines are accounts each, or have no date. */
function datedPeriods(
  columns: ModelInputs["columns"],
  asOf: ModelInputs["asOf"],
  months?: number,
): (Periods & { windows: Windows }) | null {
  if (!columns.grouped) return null;
  const { numbers } = columns.lineColumns;
  const measure = flowMeasure((field) => field in numbers);
  const windows = windowSums(columns, (measure && numbers[measure]) ?? null, asOf, months);
  return windows && { current: windows.current, previous: windows.previous, measure, windows };
}
