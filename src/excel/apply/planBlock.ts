import type { OutputColumn, OutputPlan, OwnColumnId } from "../../engine";
import type { ColumnValues, OwnColumn } from "../source/types";
import type { AddedColumn, BlockUndo, StretchedColumn } from "./undoRecord";
import { printsOf } from "../identity/rowPrints";
import type { RowIdentity } from "../identity/types";
import { columnName } from "../core/definedNames";
import type { ChangedColumn } from "./blockCells";
import type { Target } from "./target";

/**
 * A column of the block as it is to stand, from the first data row on; rows that were ours once and are not data
 * any more are cleared.
 */
export interface BlockColumn extends ChangedColumn {
  /** Undefined for a column whose model did not run. */
  plan?: OutputColumn;
  /** As found; undefined for one that is added. */
  own?: OwnColumn;
  added?: AddedColumn;
}

/**
 * Compares what is to stand with what stands.
 *
 * Computed columns of a model that no longer runs are emptied: an old class beside a fresh one would be read as
 * fresh. "Set by hand" is the user's own word and stays.
 */
export function planBlock(
  target: Target,
  output: OutputPlan,
  before: ReadonlyMap<number, ColumnValues>,
  room: number,
  headers: ReadonlySet<string>,
): BlockColumn[] {
  const { own, source, rows } = target;
  const standing: BlockColumn[] = [...own.values()].flatMap((found) => {
    const plan = output.columns.find(({ id }) => id === found.id);
    if (!plan && found.id === "setByHand") return [];
    const length = Math.max(rows.rowCount, found.lastRow - rows.firstRow + 1);
    const old = (before.get(found.column) ?? []).slice(0, length);
    const values = Array.from({ length: old.length }, (_, row) =>
      row < rows.rowCount ? (plan?.values[row] ?? "") : "",
    );
    const changed = values.some((value, row) => value !== old[row]);
    return [{ column: found.column, values, before: old, changed, own: found, ...(plan && { plan }) }];
  });
  const missing = missingColumns(output, own);
  const added = missing.map((plan, at): BlockColumn => {
    const header = freeHeader(plan.header, headers);
    const definedName = columnName(source.block, plan.id);
    const column = room + at;
    return {
      column,
      values: plan.values,
      changed: true,
      plan,
      added: { id: plan.id, definedName, header, column, widthBefore: null },
    };
  });
  return [...standing, ...added].sort((a, b) => a.column - b.column);
}

/** Planned columns that do not stand in the sheet yet. */
export function missingColumns(output: OutputPlan, own: ReadonlyMap<OwnColumnId, OwnColumn>): OutputColumn[] {
  return output.columns.filter(({ id }) => !own.has(id));
}

/** What the run is about to replace. */
export function blockUndoOf(
  { source, rows }: Target,
  block: readonly BlockColumn[],
  stretched: StretchedColumn[],
  identity?: RowIdentity,
): BlockUndo {
  const replaced = block.flatMap(({ own, changed, before = [] }) =>
    own && changed ? [{ id: own.id, definedName: own.definedName, values: before }] : [],
  );
  return {
    source,
    rows,
    replaced,
    prints: identity && replaced.length > 0 ? printsOf(identity, rows.rowCount) : null,
    stretched,
    added: block.flatMap(({ added }) => (added ? [added] : [])),
  };
}

/**
 * A header that no column has yet; Excel's tables allow each only once.
 *
 * @example freeHeader("Tier", new Set(["tier"])) // => "Tier (Vital Few)"
 */
export function freeHeader(header: string, taken: ReadonlySet<string>): string {
  const isFree = (name: string) => !taken.has(name.toLowerCase());
  if (isFree(header)) return header;
  const ours = `${header} (Vital Few)`;
  if (isFree(ours)) return ours;
  let number = 2;
  while (!isFree(`${ours} ${number}`)) number++;
  return `${ours} ${number}`;
}
