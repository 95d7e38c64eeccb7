import { rangeOf, type Area } from "../core/area";
import { askLooks, lookOver, type Look } from "../core/looks";
import { setNumberFormat } from "../core/numberFormat";
import { GENERAL, type FreeLook, type Stretch } from "./askFreeLooks";

/** Asks what a blank cell looks like; call what comes back after the next sync. */
export function askPlain(cell: Excel.Range): () => PlainCell {
  const readLook = askLooks(cell);
  cell.load("numberFormat");
  return () => ({
    look: readLook()[0]?.[0] ?? {},
    numberFormat: (cell.numberFormat as string[][])[0]?.[0] ?? GENERAL,
  });
}

/** What a cell looks like in which nothing stands. */
export interface PlainCell {
  look: Look;
  numberFormat: string;
}

/**
 * Queues that cells which were cleared look again as they did before columns were put there. Rows that were inserted
 * since look like those above them.
 *
 * @param plain what they look like now
 * @returns whether anything was queued.
 */
export function putBackFreeLook(
  sheet: Excel.Worksheet,
  area: Area,
  { looks, numberFormats }: FreeLook,
  plain: PlainCell,
): void {
  for (const [cells, look] of placed(area, looks)) {
    const own = lookOver(look, plain.look);
    if (Object.keys(own).length > 0) rangeOf(sheet, cells).setColumnProperties([own]);
  }
  for (const [cells, numberFormat] of placed(area, numberFormats))
    if (numberFormat !== plain.numberFormat) setNumberFormat(rangeOf(sheet, cells), numberFormat);
}

function placed<Value>(area: Area, values: readonly Stretch<Value>[]): [Area, Value][] {
  const found: [Area, Value][] = [];
  let row = area.row;
  const end = area.row + area.rowCount;
  values.forEach(([count, value], at) => {
    const rowCount = Math.min(at === values.length - 1 ? end - row : count, end - row);
    if (rowCount > 0) found.push([{ ...area, row, rowCount }, value]);
    row += rowCount;
  });
  return found;
}
