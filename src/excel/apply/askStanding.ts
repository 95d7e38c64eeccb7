import { AREA, areaOf, intersection, rangeOf, type Area } from "../core/area";
import { runsOf } from "../core/runs";
import { supports } from "../core/requirementSets";
import type { DataRows, OwnColumn } from "../source/types";

/** What stands in columns of ours besides values. */
export interface Standing {
  /** What is shown in the header cell of each, by column. */
  headers: ReadonlyMap<number, string>;
  /** Cells that hold formulas – the user's, since we write none –, from the first data row down. */
  formulas: readonly Area[];
  /** Rows below those of ours that the run is to cover hold a formula that fills several cells. */
  spilled: readonly Area[];
}

/**
 * Asks what stands in columns of ours, down to the last row that is or was theirs.
 *
 * @param own where they are taken to be
 * @returns what to call after the next sync.
 */
export function askStanding(
  sheet: Excel.Worksheet,
  own: readonly OwnColumn[],
  { firstRow, rowCount }: DataRows,
): () => Standing {
  const end = Math.max(firstRow + rowCount, ...own.map(({ lastRow }) => lastRow + 1));
  const lastOwn = Math.max(firstRow - 1, ...own.map(({ lastRow }) => lastRow));
  const columnRuns = runsOf(own.map(({ column }) => column).sort((a, b) => a - b));
  const headers = own.map(({ headerRow, column }) => ({
    column,
    cell: sheet.getCell(headerRow, column).load("text"),
  }));
  const readFormulas = askFormulas(
    sheet,
    columnRuns.map(({ start, count }) => ({
      ...{ row: firstRow, rowCount: end - firstRow },
      ...{ column: start, columnCount: count },
    })),
  );
  const fresh = end - 1 - lastOwn;
  const spills =
    fresh > 0 && supports("1.12")
      ? columnRuns.map(({ start, count }) =>
          sheet.getRangeByIndexes(lastOwn + 1, start, fresh, count).load(`hasSpill,${AREA}`),
        )
      : [];
  return () => ({
    headers: new Map(headers.map(({ column, cell }) => [column, (cell.text[0]?.[0] ?? "").trim()])),
    formulas: readFormulas(),
    // Excel says null where some of the cells belong to one.
    spilled: spills.flatMap((range) => (range.hasSpill === false ? [] : [areaOf(range)])),
  });
}

/**
 * Asks which cells of some areas hold formulas.
 *
 * @returns what to call after the next sync.
 */
export function askFormulas(sheet: Excel.Worksheet, areas: readonly Area[]): () => Area[] {
  const asked = areas.map((area) => {
    const special = rangeOf(sheet, area).getSpecialCellsOrNullObject("Formulas");
    special.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return { area, special };
  });
  return () =>
    asked.flatMap(({ area, special }) =>
      special.isNullObject
        ? []
        : // Of a single cell Excel answers for the whole sheet.
          special.areas.items.flatMap((found) => intersection(areaOf(found), area) ?? []),
    );
}
