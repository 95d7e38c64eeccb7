import type { Area } from "../core/area";
import type { FreeLook } from "./askFreeLooks";
import { askPlain, putBackFreeLook } from "./putBackFreeLook";
import type { HeadedColumn } from "./undoRecord";

/**
 * Queues that header cells which got their headings again are blank.
 *
 * @returns what to call after the next sync: it queues that they look as before.
 */
export function putBackBlanks(
  sheet: Excel.Worksheet,
  headed: readonly { column: HeadedColumn; area: Area }[],
): () => void {
  const blanks = headed.map(({ column: { before }, area }) => {
    const header = sheet.getCell(area.row, area.column);
    header.clear("Contents");
    header.style = "Normal";
    return { area: { ...area, rowCount: 1 }, before, readPlain: askPlain(header) };
  });
  return () => {
    for (const { area, before, readPlain } of blanks)
      putBackFreeLook(sheet, area, inOneCell(before), readPlain());
  };
}

function inOneCell({ look, numberFormat }: HeadedColumn["before"]): FreeLook {
  return { looks: [[1, look]], numberFormats: [[1, numberFormat]] };
}
