import { SHEET_ROWS, type Area } from "../core/area";
import { inExcel } from "../core/inExcel";
import { runsOf } from "../core/runs";
import { SheetError } from "../core/sheetError";
import { deleteTableColumns, releaseTableColumns } from "../core/tableColumns";
import { onlyWhere, whereItStood, type Anchor } from "../core/standsStill";
import { writeCells } from "../core/writeCells";
import { askBack } from "../identity/askBack";
import { anew } from "./anew";
import { askFilters } from "./askFilters";
import { carriedRows } from "./carriedRows";
import { clearCells } from "./clearCells";
import { rulesOfCells } from "./colourRules";
import { askDropDowns } from "./dropDowns";
import { putBackBlanks } from "./putBackBlanks";
import { movedLooks } from "./movedLooks";
import { lastRowOfOurs } from "./lastRowOfOurs";
import { columnsInTable, lookAtBlock, type BlockLook } from "./lookAtBlock";
import { askPlain, putBackFreeLook } from "./putBackFreeLook";
import { oldCells, type OldCells } from "./oldCells";
import { freshCells, putBackStretched } from "./putBackStretched";
import { reachOver } from "./reachOver";
import type { FreeLook } from "./askFreeLooks";
import type { AddedColumn, BlockUndo } from "./undoRecord";
import { writeFormulas } from "./writeFormulas";

/**
 * Puts back what a run replaced: old values into the columns that were there, wherever they are now; columns
 * that the run added are taken out again, with their names, colours and width. Doing it twice does no harm, and is done
 * where somebody moves rows or columns meanwhile.
 *
 * @param isUnfinished The run was cut off: rows that it did not know may hold what belongs to others.
 * @returns headings of columns that hold other cells than ours by now: they were left alone.
 * @throws SheetError where the rows are not known any more (columns that the run added are out all the same), or their
 *   sheet is gone.
 */
export function putBackBlock(record: BlockUndo, isUnfinished: boolean): Promise<string[]> {
  return anew((isMixed) => putBackOnce(record, isUnfinished || isMixed));
}

function putBackOnce(record: BlockUndo, isUnfinished: boolean): Promise<string[]> {
  return inExcel(async (context) => {
    const look = await lookAtBlock(context, record);
    const { sheet, sheetName, table, replaced, stretched, headed } = look;
    // Rows that were deleted while the run wrote left its last values below; in a totals row nothing is cleared.
    const wholeRows = record.rows.firstRow - record.rows.headerRow + record.rows.rowCount;
    const spilledIn = ({ rowCount }: Area) =>
      isUnfinished && !table?.showTotals ? Math.max(0, wholeRows - rowCount) : 0;
    const [first] = replaced;
    const isAsBefore = stretched.some(
      ({ column: { definedName, rowsBefore } }) =>
        definedName === first?.column.definedName && rowsBefore === first.area.rowCount,
    );
    const spilled = first && !isAsBefore ? spilledIn(first.area) : 0;
    const end = table ? table.area.row + table.area.rowCount : SHEET_ROWS;
    const carried = await carriedRows(context, sheet, record.source, end);
    const old = await unlessUnknown(oldCells(context, record, look, { isUnfinished, spilled, carried }));
    if (old instanceof SheetError) {
      await takeOut(context, look, carried, spilledIn);
      throw old;
    }
    const anchors = anchorsOf([...replaced, ...headed], look);
    const mustStand = { sheet: sheetName, anchors };
    await writeCells(context, look.sheetId, old.blocks, {
      mustStand,
      readBack: (_, blocks) => askBack(sheet, blocks, old.back),
    });
    await writeFormulas(context, sheet, old.formulas, mustStand, look.isFiltered);
    const reaching = stretched.filter(
      ({ column: { rowsBefore, rowsAfter }, area }) => rowsAfter > rowsBefore && area.rowCount === rowsAfter,
    );
    const lastRow = await lastRowOfOurs(look.sheetId, reaching);
    const given = reaching
      .filter(({ column: { hasColours } }) => !hasColours)
      .map((one) => freshCells(one, lastRow))
      .filter(({ rowCount }) => rowCount > 0);
    const rules = given.length > 0 ? await rulesOfCells(context, sheet, given) : null;
    onlyWhere(context, sheet, anchors);
    rules?.remove();
    const lookBlank = putBackBlanks(sheet, headed);
    for (const { column, area } of reaching) putBackStretched(sheet, sheetName, column, area, lastRow);
    for (const { column, area } of replaced) {
      const rowCount = old.reach.get(column.definedName) ?? 0;
      if (rowCount > area.rowCount) reachOver(sheet, sheetName, column.definedName, { ...area, rowCount });
    }
    await whereItStood(sheetName, context.sync());
    lookBlank();
    await takeOut(context, look, carried, spilledIn);
    return look.theirs.map(({ header }) => header);
  });
}

function anchorsOf(
  places: readonly { column: { definedName: string }; area: Area }[],
  { scopeId }: BlockLook,
): Anchor[] {
  return places.map(({ column: { definedName }, area }) => ({ definedName, scopeId, area }));
}

async function unlessUnknown(work: Promise<OldCells>): Promise<OldCells | SheetError> {
  return work.catch((error: unknown) => {
    if (error instanceof SheetError && error.said.id === "error.rowsUnknown") return error;
    throw error;
  });
}

/**
 * Takes out the columns that the run added, with all that it gave them.
 *
 * @param carried rows below the columns in which cells of ours stand
 * @param spilledIn so many rows below a column may hold values of a run that was cut off
 */
async function takeOut(
  context: Excel.RequestContext,
  look: BlockLook,
  carried: readonly number[],
  spilledIn: (area: Area) => number,
): Promise<void> {
  const { sheet, sheetId, sheetName, headerRow, table, added, theirs, deleteNames } = look;
  const here = added.filter((one) => one.sheetId === sheetId);
  const columns = columnsInTable(look);
  // Cells that were pasted over ours are still offered our choices.
  const leftAlone = theirs.filter((one) => one.sheetId === sheetId);
  const clearDropDowns = askDropDowns(
    sheet,
    leftAlone.map(({ area }) => area),
  );
  const home = here.filter(({ area }) => area.row === headerRow);
  const looks = new Map<AddedColumn, FreeLook>();
  for (const { column, area } of home)
    if (column.lookBefore && !columns.includes(area.column))
      looks.set(column, await movedLooks(context, sheet, area, column.lookBefore));
  const clearFilters = await askFilters(context, table, columns);
  let inside: number[] = [];
  const release = (): void => {
    onlyWhere(
      context,
      sheet,
      anchorsOf(
        here.filter(({ isNamed }) => isNamed),
        look,
      ),
    );
    clearDropDowns();
    if (!table) return;
    clearFilters();
    // What stays in the table is deleted last: a table names a column anew whose header is cleared.
    inside = releaseTableColumns(table, columns);
  };
  const cleared = here.flatMap(({ area }) => [
    { ...area, rowCount: area.rowCount + spilledIn(area) },
    ...runsOf(carried).map(({ start, count }) => ({ ...area, row: start, rowCount: count })),
  ]);
  for (const { sheetId: elsewhere, area } of added)
    if (elsewhere !== sheetId)
      await clearCells(context, context.workbook.worksheets.getItem(elsewhere), [area]);
  await clearCells(context, sheet, cleared, release);
  if (table) deleteTableColumns(table, inside);
  for (const { column, area } of home)
    if (column.widthBefore !== null)
      sheet.getRangeByIndexes(area.row, area.column, 1, 1).format.columnWidth = column.widthBefore;
  const left = home.filter(({ area }) => !inside.includes(area.column));
  const plain = left.map(({ area }) => askPlain(sheet.getCell(area.row, area.column)));
  await whereItStood(sheetName, context.sync());
  left.forEach(({ column, area }, at) => {
    const look = plain[at]?.();
    const before = looks.get(column) ?? column.lookBefore;
    if (look && before) putBackFreeLook(sheet, area, before, look);
  });
  // Last: as long as the names are there, doing it again does it whole.
  deleteNames();
  await context.sync();
}
