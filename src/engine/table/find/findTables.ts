import { knownHeaders } from "../matchHeader";
import type { SampleRow } from "../sampleRows";
import type { TableLayout } from "../types";
import { locateRows, type RegionRows } from "./locateRows";
import { oneTable } from "./oneTable";
import { columnBands, rowBlocks, upToLastFilled, withinBand, type ColumnBand } from "./rowBlocks";
import { MOST_TITLES, startsTable } from "./startsTable";

/** A table among others of a sheet. Rows and columns count from the looked-at region's first. */
export interface FoundTable {
  /** Title lines, headings, data and totals. */
  row: number;
  rowCount: number;
  column: number;
  columnCount: number;
  /** Counts from the table's own first row and column. */
  layout: TableLayout;
  /** Headings that we know: the more, the likelier that it holds accounts. */
  known: number;
}

/**
 * Finds every table of a region: side by side, one below the other, starting anywhere. Blank rows and columns part
 * tables, but not a table whose headings or lines go on behind them.
 *
 * @param region Its rows as far as they were looked at; every blank row was.
 * @returns In the order of the sheet, by row, then by column; without bands that are no table.
 * @example findTables(regionOf([["Account", "Revenue", "", "Region"], ["Acme", 12, "", "North"], ["Beta", 9, "", ""]]))
 * // => two tables, at column 0 and at column 3
 */
export function findTables(region: RegionRows): FoundTable[] {
  const whole: ColumnBand = { start: 0, end: region.columnCount };
  return parts(region.rows, whole)
    .flatMap(({ rows, band }) => tableOf(rows, band, region))
    .sort((a, b) => a.row - b.row || a.column - b.column);
}

interface Part {
  rows: SampleRow[];
  band: ColumnBand;
}

/** Cuts by columns, then by rows, until nothing can be cut. */
function parts(rows: readonly SampleRow[], band: ColumnBand): Part[] {
  const inside = withinBand(rows, band);
  const bands = tableBands(inside);
  if (bands.length > 1) return bands.flatMap((narrower) => parts(inside, narrower));
  const groups = rowGroups(inside);
  if (groups.length > 1) return groups.flatMap((group) => parts(group, band));
  const [only] = bands;
  return only && groups[0] ? [{ rows: groups[0], band: only }] : [];
}

/** The bands of columns, those of one table joined. */
function tableBands(rows: readonly SampleRow[]): ColumnBand[] {
  const joined: ColumnBand[] = [];
  for (const band of columnBands(rows)) {
    const last = joined.at(-1);
    if (last && oneTable(rows, last, band)) last.end = band.end;
    else joined.push({ ...band });
  }
  return joined;
}

/** The rows, cut where another table starts; each group from its first filled row to its last. */
function rowGroups(rows: readonly SampleRow[]): SampleRow[][] {
  const starts: SampleRow[] = [];
  const blocks = rowBlocks(rows);
  let group: SampleRow[] = [];
  blocks.forEach((block, at) => {
    const [first] = block;
    if (!first) return;
    const gap = first.index - (blocks[at - 1]?.at(-1)?.index ?? 0) - 1;
    const isNext = at > 0 && startsTable(group, block, gap);
    if (at === 0) starts.push(first);
    // Lone cells above its headings are its title.
    if (isNext) starts.push(at > 1 && isTitle(blocks[at - 1]) ? (blocks[at - 1]?.[0] ?? first) : first);
    const between = rows.filter(({ index }) => index > (group.at(-1)?.index ?? -1) && index < first.index);
    group = isNext || at === 0 ? [...block] : [...group, ...between, ...block];
  });
  return starts.map((start, at) => {
    const end = starts[at + 1]?.index ?? Number.POSITIVE_INFINITY;
    return upToLastFilled(rows.filter(({ index }) => index >= start.index && index < end));
  });
}

function isTitle(block: readonly SampleRow[] | undefined): boolean {
  return block !== undefined && block.length <= MOST_TITLES && block.every(({ filled }) => filled === 1);
}

function tableOf(rows: SampleRow[], band: ColumnBand, region: RegionRows): FoundTable[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return [];
  const own = (row: SampleRow): SampleRow => ({
    index: row.index - first.index,
    cells: row.cells.slice(band.start, band.end),
    filled: row.filled,
  });
  const rowCount = last.index - first.index + 1;
  const layout = locateRows({
    rows: rows.map(own),
    rowCount,
    columnCount: band.end - band.start,
    firstColumn: region.firstColumn + band.start,
  });
  if ("problem" in layout) return [];
  const known = knownHeaders(layout.columns.map(({ header }) => header));
  const place = { row: first.index, rowCount, column: band.start, columnCount: band.end - band.start };
  return [{ ...place, layout, known }];
}
