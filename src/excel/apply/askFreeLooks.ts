import { rangeOf, type Area } from "../core/area";
import { askColumnLooks, askLooks, isSameLook, type Look } from "../core/looks";
import { MESSAGE_BYTES } from "../core/payload";

/** So many cells, one below the other, and what they have in common. */
export type Stretch<Value> = readonly [count: number, value: Value];

/** What the cells looked like in which a column was put, from its header down. */
export interface FreeLook {
  looks: Stretch<Look>[];
  numberFormats: Stretch<string>[];
}

/**
 * Asks what cells look like in which columns are about to be put: blank cells may have colours and borders,
 * which are to be there again once the columns go.
 *
 * @param area the columns side by side, from the header down
 * @returns what to call after the next sync. It reads on where not all is alike: one look a column and a header, and
 *   one number format, is what most have.
 */
export function askFreeLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): () => Promise<FreeLook[]> {
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
  const ends = [area.row, body.row, area.row + area.rowCount - 1].map((row) =>
    rangeOf(sheet, { ...area, row, rowCount: 1 }).load("numberFormat"),
  );
  const formatted = rangeOf(sheet, area).getUsedRangeOrNullObject(false).load("address");
  const readHeaders = askLooks(rangeOf(sheet, { ...area, rowCount: 1 }));
  const readBody = askColumnLooks(rangeOf(sheet, body));

  return async () => {
    const formats = ends.map((range) => range.numberFormat as string[][]);
    const isOneFormat = formatted.isNullObject && String(formats[1]) === String(formats[2]);
    const allFormats = isOneFormat ? null : await readNumberFormats(context, sheet, body);
    const [headers = []] = readHeaders();
    const looks: FreeLook[] = [];
    for (const [at, { look, isWhole }] of readBody().entries()) {
      const cells = { ...body, column: area.column + at, columnCount: 1 };
      const isRead = !isWhole && body.rowCount <= MOST_ROWS;
      const below = isRead ? await readLooks(context, sheet, cells) : [[body.rowCount, look] as const];
      looks.push({
        looks: [[1, headers[at] ?? {}], ...below],
        numberFormats: [
          [1, formats[0]?.[0]?.[at] ?? GENERAL],
          ...(allFormats?.[at] ?? [[body.rowCount, formats[1]?.[0]?.[at] ?? GENERAL]]),
        ],
      });
    }
    return looks;
  };
}

export const GENERAL = "General";
/** Columns that are longer keep what all their cells have in common. */
const MOST_ROWS = 20_000;
/** About as many as a message holds. */
const LOOK_BYTES = 1000;
const NUMBER_FORMAT_BYTES = 40;

/** Reads what the cells of a column look like, one below the other. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  column: Area,
): Promise<Stretch<Look>[]> {
  const looks = await piecemeal(context, column, Math.floor(MESSAGE_BYTES / LOOK_BYTES), (piece) =>
    askLooks(rangeOf(sheet, piece)),
  );
  return stretches(looks.flat(), isSameLook);
}

/** By column. */
async function readNumberFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
): Promise<Stretch<string>[][]> {
  const rowCount = Math.floor(MESSAGE_BYTES / (NUMBER_FORMAT_BYTES * area.columnCount));
  const rows = await piecemeal(context, area, rowCount, (piece) => {
    const range = rangeOf(sheet, piece).load("numberFormat");
    return () => range.numberFormat as string[][];
  });
  return Array.from({ length: area.columnCount }, (_, at) =>
    stretches(
      rows.map((row) => row[at] ?? GENERAL),
      (one, other) => one === other,
    ),
  );
}

/** What is read of so many rows a message. */
async function piecemeal<Row>(
  context: Excel.RequestContext,
  area: Area,
  rowCount: number,
  ask: (piece: Area) => () => Row[],
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let done = 0; done < area.rowCount; done += rowCount) {
    const piece = { ...area, row: area.row + done, rowCount: Math.min(rowCount, area.rowCount - done) };
    const read = ask(piece);
    await send(context);
    for (const row of read()) rows.push(row);
  }
  return rows;
}

function send(context: Excel.RequestContext): Promise<void> {
  return context.sync();
}

/** Values one below the other, as so many of each. */
export function stretches<Value>(
  values: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): Stretch<Value>[] {
  const found: { count: number; value: Value }[] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last && isSame(last.value, value)) last.count++;
    else found.push({ count: 1, value });
  }
  return found.map(({ count, value }) => [count, value]);
}
