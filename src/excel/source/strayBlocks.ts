import { readColumnName, readListName, renumbered } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import type { PlacedSheet } from "./listPlaces";
import type { OwnBlocks } from "./ownColumns";
import type { StrayBlock } from "./types";

/**
 * Asks for blocks of ours on a sheet that another sheet's names tell of: they were cut to here with their list. Excel
 * lets names follow the cells, but they still belong to the sheet that they were given on.
 *
 * @returns what to call after the next sync.
 */
export function askStrays(
  context: Excel.RequestContext,
  sheets: readonly PlacedSheet[],
  sheetId: string,
): (known: OwnBlocks) => StrayBlock[] {
  const { worksheets } = context.workbook;
  const others = sheets.filter(({ id }) => id !== sheetId);
  const asked = others.flatMap(({ id, ownNames }) => {
    const blocks = new Set(ownNames.flatMap((name) => readColumnName(name)?.block ?? []));
    const { names } = worksheets.getItem(id);
    return [...blocks].map((block) => ({
      stray: { sheetId: id, block },
      ranges: ownNames
        .filter((name) => (readColumnName(name)?.block ?? readListName(name)) === block)
        .map((name) => names.getItem(name).getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/id")),
    }));
  });
  return ({ blocks }) => {
    const known = new Set([...blocks.values()].flat().map((own) => `${own.headerRow}:${own.column}`));
    const isKnown = (range: Excel.Range) => known.has(`${range.rowIndex}:${range.columnIndex}`);
    return asked.flatMap(({ stray, ranges }) => {
      const standing = ranges.filter(({ isNullObject }) => !isNullObject);
      const isHere = standing.length > 0 && standing.every(({ worksheet }) => worksheet.id === sheetId);
      return isHere && !standing.some(isKnown) ? [stray] : [];
    });
  };
}

/**
 * Gives blocks of ours that were cut to a sheet their names there, with those that lead to their log and their pages.
 * The names that they came with stay: what an earlier run replaced is found by them. Where the sheet is protected
 * nothing is done, and nothing of it will be written.
 */
export function adoptBlocks(sheetId: string, strays: readonly StrayBlock[]): Promise<void> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem(sheetId).load("id,protection/protected,names/items/name");
    const homes = strays.map((stray) => ({
      ...stray,
      names: worksheets.getItem(stray.sheetId).names.load("items/name,items/comment"),
    }));
    await context.sync();
    if (sheet.protection.protected) return;
    const taken = sheet.names.items.map(({ name }) => readColumnName(name)?.block ?? 0);
    const first = Math.max(0, ...taken) + 1;
    const moved = homes.flatMap(({ block, names }, at) =>
      names.items.flatMap((item) => {
        const name = renumbered(item.name, block, first + at);
        if (name === null) return [];
        const isColumn = readColumnName(name) !== null;
        return [{ name, item, isColumn, range: item.getRangeOrNullObject().load("worksheet/id") }];
      }),
    );
    await context.sync();
    const standing = new Set(sheet.names.items.map(({ name }) => name));
    for (const { name, item, isColumn, range } of moved) {
      if (range.isNullObject || (isColumn && range.worksheet.id !== sheetId)) continue;
      if (standing.has(name)) sheet.names.getItem(name).delete();
      sheet.names.add(name, range, item.comment).visible = false;
    }
    await context.sync();
  });
}
