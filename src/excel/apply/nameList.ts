import { intersection, type Area } from "../core/area";
import { listName } from "../core/definedNames";
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

function headingsOf({ source: { area }, rows }: Target): Area {
  const columnCount = rows.lastColumn - area.column + 1;
  return { row: rows.headerRow, column: area.column, rowCount: 1, columnCount };
}
