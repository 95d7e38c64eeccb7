import { askVisibleRows } from "../core/visibleRows";
import { rangeOf, type Area } from "../core/area";
import { MESSAGE_BYTES } from "../core/payload";

/** Beside the sheet's name, quotes, column, row and comma of one address. */
const ADDRESS_BYTES = 16;

/**
 * Which rows of an area are shown: 1 = shown, 0 = hidden by a filter or by hand. Asked in pieces that stay below
 * Excel's limit, so that a filtered list of half a million rows costs a few syncs, and any other none.
 *
 * @param rowHidden What Excel says of all rows together: false = none is hidden, null = some are.
 * @returns undefined where no row is hidden.
 */
export async function visibleLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  sheetName: string,
  area: Area,
  rowHidden: boolean | null,
): Promise<Uint8Array | undefined> {
  if (rowHidden === false) return undefined;
  const visible = new Uint8Array(area.rowCount);
  if (rowHidden === true) return visible;
  const most = Math.floor(MESSAGE_BYTES / (ADDRESS_BYTES + 3 * sheetName.length));
  for (const piece of await piecesWithVisible(context, sheet, area, most)) {
    for (const row of await visibleRowsOf(context, sheet, piece)) visible[piece.row - area.row + row] = 1;
  }
  return visible.includes(0) ? visible : undefined;
}

/** Each piece is a message of its own: together they would be too large for one. */
async function visibleRowsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  piece: Area,
): Promise<number[]> {
  const readVisible = askVisibleRows(sheet, piece);
  await context.sync();
  return readVisible();
}

/** The area in pieces of so many rows, without those of which no row is shown: they have no visible view. */
async function piecesWithVisible(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  most: number,
): Promise<Area[]> {
  const count = Math.ceil(area.rowCount / most);
  if (count === 1) return [area];
  const pieces = Array.from({ length: count }, (_, at): Area => {
    const done = at * most;
    return { ...area, row: area.row + done, rowCount: Math.min(most, area.rowCount - done) };
  });
  const ranges = pieces.map((piece) => rangeOf(sheet, piece).load("rowHidden"));
  await context.sync();
  return pieces.filter((_, at) => ranges[at]?.rowHidden !== true);
}
