import { SHEET_ROWS } from "../core/area";
import { askLooks } from "../core/looks";
import { asText } from "../core/plainText";
import { addTableColumns, leavesNeighbours } from "../core/tableColumns";
import { columnWidth } from "../core/columnWidth";
import { askDrawings } from "./askDrawings";
import { askFreeLooks } from "./askFreeLooks";
import { colourCells, dressCells, dressHeader, type UserLook } from "./dressColumn";
import { fitWidth } from "./fitWidth";
import type { BlockColumn } from "./planBlock";
import type { Target } from "./target";

/** Whether columns are added, headed again, or carried on to other rows than after the last run. */
export function needsLook({ rows }: Target, block: readonly BlockColumn[]): boolean {
  const lastRow = rows.firstRow + rows.rowCount - 1;
  return block.some(
    ({ added, own, plan, heading }) =>
      added !== undefined || heading !== undefined || (plan !== undefined && own?.lastRow !== lastRow),
  );
}

/** Loads what the added columns take over from the user's, and the widths and looks they replace. */
export async function askSurroundings(
  context: Excel.RequestContext,
  { sheet, table, rows }: Target,
  block: readonly BlockColumn[],
): Promise<UserLook> {
  const readHeader = askLooks(sheet.getCell(rows.headerRow, rows.lastColumn));
  const users = sheet.getCell(rows.firstRow, rows.lastColumn).format.font.load("name,size");
  const ours = sheet
    .getCell(rows.firstRow, block[0]?.column ?? rows.lastColumn)
    .format.font.load("name,size");
  const places = block.flatMap(({ added }) => {
    if (!added) return [];
    const column = sheet.getRangeByIndexes(0, added.column, SHEET_ROWS, 1);
    return [
      {
        added,
        format: column.format.load("columnWidth"),
        used: column.getUsedRangeOrNullObject(true).load("address"),
      },
    ];
  });
  const [first] = places;
  const readBlank = first && askLooks(sheet.getCell(rows.headerRow, first.added.column));
  const readDrawings = first ? askDrawings(sheet, first.added.column) : null;
  const staysPut = !table || leavesNeighbours(table.showTotals);
  const readLooks =
    first && staysPut
      ? askFreeLooks(context, sheet, {
          ...{ row: rows.headerRow, rowCount: rows.firstRow - rows.headerRow + rows.rowCount },
          ...{ column: first.added.column, columnCount: places.length },
        })
      : null;
  await context.sync();
  const looks = await readLooks?.();
  places.forEach(({ added }, at) => {
    const look = looks?.[at];
    if (look) added.lookBefore = look;
  });
  const isCovered = readDrawings?.() ?? false;
  // A column that holds something of the user above or below a table, or under a drawing, keeps its width.
  for (const { added, format, used } of places)
    added.widthBefore = used.isNullObject && !isCovered ? format.columnWidth : null;
  const isOurs = users.name === ours.name && users.size === ours.size;
  return {
    header: readHeader()[0]?.[0] ?? {},
    blank: readBlank?.()[0]?.[0] ?? {},
    font: isOurs ? null : { name: users.name, size: users.size },
  };
}

/** Queues new columns: header, hidden name, look. The values follow with all others. */
export function addColumns(
  { sheet, table, rows }: Target,
  block: readonly BlockColumn[],
  look: UserLook,
): void {
  if (table) {
    const headers = block.flatMap(({ added }) => (added ? [added.header] : []));
    addTableColumns({ table, showTotals: table.showTotals }, headers);
  }
  for (const { added, plan, column } of block) {
    if (!added || !plan) continue;
    const header = sheet.getCell(rows.headerRow, column);
    if (!table) header.values = [[asText(added.header)]];
    const whole = sheet.getRangeByIndexes(
      rows.headerRow,
      column,
      rows.firstRow - rows.headerRow + rows.rowCount,
      1,
    );
    sheet.names.add(added.definedName, whole, added.header).visible = false;
    dressHeader(header, look);
    const cells = sheet.getRangeByIndexes(rows.firstRow, column, rows.rowCount, 1);
    dressCells(cells, plan, look.font);
    colourCells(cells, plan);
    if (added.widthBefore !== null) cells.format.columnWidth = columnWidth(fitWidth(plan));
  }
}
