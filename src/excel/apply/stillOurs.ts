import type { OutputPlan, OwnColumnId } from "../../engine";
import type { ColumnValues, OwnColumn } from "../source/types";
import { isFilled, isRenamed, sayingsOf, saysOurs } from "./sayings";

/** What became of the columns that are ours by name. */
export interface StillOurs {
  own: Map<OwnColumnId, OwnColumn>;
  /** Names of columns that somebody put other cells into: one of ours is added anew. */
  taken: string[];
}

/**
 * Tells columns of ours from those that somebody put other cells into, as with an export of one column more that is
 * pasted over the old one: Excel leaves our hidden name where it is. A column is ours as long as its heading is the one
 * that we wrote – it was noted with the name –, and a renamed one as long as its cells say what we could have written
 * there. Without a plan to compare with, a renamed column is left alone.
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
  const isAnyFilled = [...own.values()].some(({ column }) => isFilled(before.get(column)));
  for (const [id, found] of own) {
    const header = headers.get(found.column) ?? "";
    const known = written.get(found.definedName) ?? "";
    const plan = columns.find((column) => column.id === id);
    const cells = before.get(found.column) ?? [];
    // With others of ours still filled, a blank column under another heading came with the paste.
    const isBlanked = isAnyFilled && !isFilled(cells) && isFilled(plan?.values);
    const isOurs = !isRenamed(known, header) || (plan && !isBlanked && saysOurs(sayingsOf(plan), cells));
    if (isOurs) left.own.set(id, found);
    else if (plan) left.taken.push(found.definedName);
  }
  return left;
}
