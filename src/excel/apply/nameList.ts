import { intersection, rangeOf, type Area } from "../core/area";
import { listName } from "../core/definedNames";
import { SheetError } from "../core/sheetError";
import type { Anchor } from "../core/standsStill";
import { reachOver } from "./reachOver";
import type { Target } from "./target";

/** Whether it is known by name which list the block is about. */
export function isListNamed(target: Target): boolean {
  return target.list !== null && intersection(target.list, headingsOf(target)) !== null;
}

/**
 * Queues that the headings of the list get the hidden name of the block's list. Where lists share their rows, nothing
 * else tells whose the block is: it stands where the sheet was free, maybe beyond the next list.
 */
export function nameList(target: Target): void {
  const { sheet, source } = target;
  const name = listName(source.block);
  const headings = headingsOf(target);
  if (target.list) reachOver(sheet, source.sheet, name, headings);
  else {
    const { row, column, rowCount, columnCount } = headings;
    sheet.names.add(name, sheet.getRangeByIndexes(row, column, rowCount, columnCount)).visible = false;
  }
}

/** The cells that the list's name covered when it was looked at; where it had none, those that it is given. */
export function listAnchor(target: Target): Anchor {
  const { source, list } = target;
  const area = list && isListNamed(target) ? list : headingsOf(target);
  return { definedName: listName(source.block), scopeId: source.sheetId, area };
}

/**
 * Gives the headings their name, in a request of its own: from then on Excel moves the name with the list, and nothing
 * is written that was meant for another place.
 *
 * @throws SheetError "error.changedMeanwhile" where other headings stand there than those that were looked at.
 */
export async function nameListWhereItStood(context: Excel.RequestContext, target: Target): Promise<void> {
  nameList(target);
  const now = rangeOf(target.sheet, headingsOf(target)).load("text");
  await context.sync();
  if (now.text.flat().join("\n") === target.headings.join("\n")) return;
  throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: target.source.sheet } });
}

function headingsOf({ source: { area }, rows }: Target): Area {
  const columnCount = rows.lastColumn - area.column + 1;
  return { row: rows.headerRow, column: area.column, rowCount: 1, columnCount };
}
