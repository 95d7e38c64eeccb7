import type { OutputPlan } from "../../engine";
import type { ColumnValues } from "../source/types";
import type { Found } from "./planBlock";
import { stillOurs } from "./stillOurs";
import type { Target } from "./target";
import { mustNotCoverFormulas, theirFormulas } from "./theirFormulas";

/**
 * Looks at what stands in columns of ours besides values. Those that somebody put other cells into are none of ours any
 * more.
 *
 * @param before values of our columns, by column
 * @throws SheetError where the run would cover formulas of the user's.
 */
export async function findStanding(
  context: Excel.RequestContext,
  opened: Target,
  output: OutputPlan,
  before: ReadonlyMap<number, ColumnValues>,
): Promise<Pick<Found, "formulas" | "headers"> & { target: Target }> {
  const { sheet, rows, standing } = opened;
  if (!standing) return { target: opened, formulas: new Map(), headers: new Map() };
  const { headers } = standing;
  const { own, taken } = stillOurs(opened.own, opened.written, headers, output, before);
  const target = { ...opened, own, stale: [...opened.stale, ...taken] };
  const planned = [...own.values()].filter(({ id }) => output.columns.some((plan) => plan.id === id));
  mustNotCoverFormulas(target, planned, standing);
  const formulas = await theirFormulas(context, sheet, standing.formulas, rows.firstRow);
  return { target, formulas, headers };
}
