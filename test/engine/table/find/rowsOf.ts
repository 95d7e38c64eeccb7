import type { CellValue } from "../../../../src/engine";
import type { RegionRows } from "../../../../src/engine/table/find/locateRows";
import { sampleRows, type SampleRow } from "../../../../src/engine/table/sampleRows";
import { sampleOf } from "../cultures";

/**
 * A sheet as it is drawn: cells parted by "|", numbers as numbers.
 *
 * @example drawn("Account | Revenue", "Acme | 12") // => [["Account", "Revenue"], ["Acme", 12]]
 */
export function drawn(...lines: string[]): CellValue[][] {
  const rows = lines.map((line) => line.split("|").map((cell) => cell.trim()));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? "")));
}

function cellOf(text: string): CellValue {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** Drawn rows as the engine takes them. */
function rowsOf(...lines: string[]): SampleRow[] {
  const cells = drawn(...lines);
  return sampleRows({ ...sampleOf(cells), head: cells, tail: [] });
}

/** Drawn rows as a region that was looked at whole. */
export function regionOf(...lines: string[]): RegionRows {
  const rows = rowsOf(...lines);
  return { rows, rowCount: rows.length, columnCount: rows[0]?.cells.length ?? 0, firstColumn: 0 };
}
