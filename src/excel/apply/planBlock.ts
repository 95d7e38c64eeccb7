import type { OutputColumn, OutputPlan, OwnColumnId } from "../../engine";
import type { ColumnValues, OwnColumn } from "../source/types";
import type { AddedColumn, BlockUndo } from "./undoRecord";
import { printsOf } from "../identity/rowPrints";
import type { RowIdentity } from "../identity/types";
import { columnName, listName } from "../core/definedNames";
import { saidIn } from "./sayings";
import type { ChangedColumn } from "./blockCells";
import type { Target } from "./target";
import type { TheirFormulas } from "./theirFormulas";

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
  /** Of one that was there and whose header cell was emptied: what it is headed with again. */
  heading?: string;
  /** Formulas of the user's in it, by row from the first data row. */
  formulas?: ReadonlyMap<number, string>;
}

/** What stands where the block is to stand. */
export interface Found {
  /** Values of our columns, by column. */
  before: ReadonlyMap<number, ColumnValues>;
  /** Formulas of the user's in them. */
  formulas: TheirFormulas;
  /** What is shown in their header cells, by column. */
  headers: ReadonlyMap<number, string>;
  /** Headings of the whole list, in small letters. */
  taken: ReadonlySet<string>;
  /** Where columns that are missing can stand. */
  room: number;
}

/**
 * Compares what is to stand with what stands.
 *
 * Computed columns of a model that no longer runs are emptied: an old class beside a fresh one would be read as
 * fresh. "Set by hand" is the user's own word and stays. So does a formula of theirs in it, and beside rows that are no
 * data any more, such as a total; among our figures it is replaced.
 */
export function planBlock(
  target: Target,
  output: OutputPlan,
  { before, formulas, headers, taken, room }: Found,
): BlockColumn[] {
  const { own, source, rows } = target;
  const standing: BlockColumn[] = [...own.values()].flatMap((found) => {
    const plan = output.columns.find(({ id }) => id === found.id);
    if (!plan && found.id === "setByHand") return [];
    const length = Math.max(rows.rowCount, found.lastRow - rows.firstRow + 1);
    const old = (before.get(found.column) ?? []).slice(0, length);
    const theirs = formulas.get(found.column);
    const kept = new Set(
      [...(theirs?.keys() ?? [])].filter((row) => found.id === "setByHand" || row >= rows.rowCount),
    );
    // Without a plan it is not carried on to rows that are new.
    const end = plan ? old.length : found.lastRow - rows.firstRow + 1;
    const values = old.map((value, row) => {
      if (kept.has(row) || row >= end) return value;
      return row < rows.rowCount ? (plan?.values[row] ?? "") : "";
    });
    const changed = values.some((value, row) => value !== old[row]);
    const heading = plan && headers.get(found.column) === "" ? freeHeader(plan.header, taken) : "";
    return [
      {
        ...{ column: found.column, values, before: old, changed, own: found },
        ...(plan && { plan }),
        ...(heading !== "" && { heading }),
        ...(kept.size > 0 && { kept }),
        ...(theirs && { formulas: theirs }),
      },
    ];
  });
  const missing = missingColumns(output, own);
  const added = missing.map((plan, at): BlockColumn => {
    const header = freeHeader(plan.header, taken);
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
  target: Target,
  block: readonly BlockColumn[],
  { stretched, headed }: Required<Pick<BlockUndo, "stretched" | "headed">>,
  identity?: RowIdentity,
): BlockUndo {
  const { source, rows } = target;
  const replaced = block.flatMap(({ own, changed, before = [], formulas }) => {
    if (!own || !changed) return [];
    const { id, definedName } = own;
    const theirs = [...(formulas ?? [])].filter(([row]) => row < rows.rowCount);
    // Below the list formulas stayed: nothing goes back into their cells.
    const values = before.map((value, row) => (row >= rows.rowCount && formulas?.has(row) ? "" : value));
    return [{ id, definedName, values, ...(theirs.length > 0 && { formulas: theirs }) }];
  });
  return {
    source,
    rows,
    replaced,
    prints: identity && replaced.length > 0 ? printsOf(identity, rows.rowCount) : null,
    stretched,
    ...(headed.length > 0 && { headed }),
    added: block.flatMap(({ added }) => (added ? [added] : [])),
    says: saidIn(
      block.flatMap(({ own, added, plan }) => {
        const definedName = (own ?? added)?.definedName;
        return plan && definedName !== undefined ? [{ definedName, plan }] : [];
      }),
    ),
    ...(!target.list && { list: listName(source.block) }),
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
