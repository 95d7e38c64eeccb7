import type { OutputPlan } from "../../engine";
import { readColumns } from "../source/readColumns";
import type { ColumnValues } from "../source/types";
import type { Found } from "./planBlock";
import { isRenamed } from "./sayings";
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

/** Bytes of a cell of ours, before the first chunk tells: a sentence. */
const CELL_BYTES = 100;

/**
 * The target without columns that somebody put other cells into, for what writes some of its rows: those cells are the
 * user's. Only columns that are headed otherwise are read.
 */
export async function onlyOurs(opened: Target, output: OutputPlan): Promise<Target> {
  const { own, written, standing, source, rows } = opened;
  if (!standing) return opened;
  const { headers } = standing;
  const renamed = [...own.values()].filter(({ definedName, column }) =>
    isRenamed(written.get(definedName) ?? "", headers.get(column) ?? ""),
  );
  if (renamed.length === 0) return opened;
  const { values } = await readColumns(
    { ...rows, sheetId: source.sheetId },
    renamed.map(({ column }) => column),
    { bytesPerRow: CELL_BYTES * renamed.length },
  );
  return { ...opened, own: stillOurs(own, written, headers, output, values).own };
}
