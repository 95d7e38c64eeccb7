import type { CellValue, OutputColumn, OutputPlan, OwnColumnId } from "../../engine";
import type { ColumnValues, OwnColumn } from "../source/types";

/** What became of the columns that are ours by name. */
export interface StillOurs {
  own: Map<OwnColumnId, OwnColumn>;
  /** Names of columns that somebody put other cells into: one of ours is added anew. */
  taken: string[];
}

/**
 * Tells columns of ours from those that somebody put other cells into, as with an export of one column more that is
 * pasted over the old one: Excel leaves our hidden name where it is. A column is ours as long as its heading is the one
 * that we wrote – it was noted with the name –, and a renamed one as long as a single cell says what we could have
 * written there. Without a plan to compare with, a renamed column is left alone.
 *
 * @param written headings as we wrote them, by defined name; "" where that is not known
 * @param headers what stands in the header cells, by column
 * @param before values of our columns as they stand, by column
 */
export function stillOurs(
  own: ReadonlyMap<OwnColumnId, OwnColumn>,
  written: ReadonlyMap<string, string>,
  headers: ReadonlyMap<number, string>,
  { columns }: OutputPlan,
  before: ReadonlyMap<number, ColumnValues>,
): StillOurs {
  const left: StillOurs = { own: new Map(), taken: [] };
  for (const [id, found] of own) {
    const header = headers.get(found.column) ?? "";
    const known = written.get(found.definedName) ?? "";
    const plan = columns.find((column) => column.id === id);
    const isRenamed = known !== "" && header !== "" && header !== known;
    if (!isRenamed || (plan && saysOurs(plan, before.get(found.column) ?? []))) left.own.set(id, found);
    else if (plan) left.taken.push(found.definedName);
  }
  return left;
}

/** Whether a cell says what we could have written; a blank column speaks against nothing. */
function saysOurs({ id, values, choices = [], colours }: OutputColumn, cells: ColumnValues): boolean {
  const ours = new Set<CellValue>([...choices, ...colours.map(({ text }) => text)]);
  // What was set by hand is planned as it stands, whatever stands there.
  if (id !== "setByHand") for (const value of values) ours.add(rounded(value));
  ours.delete("");
  const filled = cells.filter((cell) => cell !== "");
  return filled.length === 0 || filled.some((cell) => ours.has(rounded(cell)));
}

/** Files keep 15 figures of a number. */
function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}
