import { AREA, areaOf } from "../core/area";
import { ownColumns } from "../source/ownColumns";
import { readColumns } from "../source/readColumns";
import type { OwnColumn, Source } from "../source/types";

/** So many rows are looked at in one go: nearly always there is none. */
const CHUNK = 1_000;
/** Rows that tell what ours look like. */
const SAMPLE = 20;
/** Bytes of a row, before the first chunk tells. */
const ROW_BYTES = 400;

/**
 * Rows of the list below those that the names of our columns cover, in which cells of ours stand all the same: rows that
 * were typed below the list were sorted into it, or its totals were, and rows with a tier came to stand at its end. Ours
 * are known by their look, which a sort takes along: each of them has the number format of its column, and more than one
 * says something. The list ends where a row is blank.
 *
 * @param sheet with `id` and `names/items/name` loaded
 * @param end The row below the last that may belong to the list: below its table, if it is one.
 * @returns rows as indexes within the sheet, ascending
 */
export async function carriedRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { block, sheetId }: Source,
  end: number,
): Promise<number[]> {
  const used = sheet.getUsedRangeOrNullObject(true).load(AREA);
  const { blocks } = await ownColumns(context, sheet);
  await context.sync();
  const own = blocks.get(block) ?? [];
  if (used.isNullObject || own.length < 2) return [];
  const area = areaOf(used);
  const first = Math.max(...own.map(({ lastRow }) => lastRow)) + 1;
  const others = [...blocks.values()].flat().map(({ headerRow }) => headerRow);
  const limit = Math.min(end, area.row + area.rowCount, ...others.filter((row) => row >= first));
  if (first >= limit) return [];

  const looks = await looksOf(sheetId, own);
  const all = [
    ...Array.from({ length: area.columnCount }, (_, at) => area.column + at),
    ...own.map(({ column }) => column),
  ];
  const rows: number[] = [];
  for (let row = first; row < limit; row += CHUNK) {
    const rowCount = Math.min(CHUNK, limit - row);
    const { values, numberFormats } = await readColumns({ sheetId, firstRow: row, rowCount }, all, {
      bytesPerRow: ROW_BYTES,
      formatsOf: own.map(({ column }) => column),
    });
    const columns = [...values.values()];
    for (let at = 0; at < rowCount; at++) {
      if (columns.every((cells) => cells[at] === "")) return rows;
      const says = own.filter(({ column }) => values.get(column)?.[at] !== "").length;
      if (says > 1 && looks.has(lookOf(own, numberFormats, at))) rows.push(row + at);
    }
  }
  return rows;
}

/** What rows of ours look like, by those under the header. */
async function looksOf(sheetId: string, own: readonly OwnColumn[]): Promise<ReadonlySet<string>> {
  const headerRow = Math.max(...own.map((column) => column.headerRow));
  const rowCount = Math.min(SAMPLE, Math.max(...own.map(({ lastRow }) => lastRow)) - headerRow);
  const columns = own.map(({ column }) => column);
  const { numberFormats } = await readColumns({ sheetId, firstRow: headerRow + 1, rowCount }, columns, {
    bytesPerRow: ROW_BYTES,
    formatsOf: columns,
  });
  const looks = Array.from({ length: rowCount }, (_, at) => lookOf(own, numberFormats, at));
  const plain = own.map(() => "General").join("\n");
  return new Set(looks.filter((look) => look !== plain));
}

function lookOf(
  own: readonly OwnColumn[],
  numberFormats: ReadonlyMap<number, readonly string[]>,
  at: number,
): string {
  return own.map(({ column }) => numberFormats.get(column)?.[at] ?? "").join("\n");
}
