import type { FoundTable, TableLayout } from "../../engine";
import { intersection, isInside, type Area } from "../core/area";
import type { OwnColumn } from "./types";

/** A table of a sheet, in the sheet's own rows and columns. */
export interface PlacedRegion {
  area: Area;
  headerRow: number;
  table: FoundTable;
}

/** What was picked out of a sheet. */
export interface Picked {
  area: Area;
  /** The table that the area is, or is a part of; undefined: the area as it stands, wherever its headings are. */
  region?: PlacedRegion;
  /** The area's first row holds the headings, whatever it looks like. */
  headerKnown?: boolean;
  /** Only these rows of the table. */
  chosenRows?: { start: number; count: number };
}

/** The tables of a used area in the sheet's own rows and columns. */
export function placedRegions(tables: readonly FoundTable[], used: Area): PlacedRegion[] {
  return tables.map((table) => {
    const { row, column, rowCount, columnCount } = table;
    const area = { row: used.row + row, column: used.column + column, rowCount, columnCount };
    return { area, headerRow: area.row + table.layout.headerRow, table };
  });
}

/** The likeliest of several tables: most known headings, then most lines; the first of equals. */
export function likeliest(regions: readonly PlacedRegion[]): PlacedRegion | undefined {
  return [...regions].sort(
    (a, b) => b.table.known - a.table.known || b.table.layout.rowCount - a.table.layout.rowCount,
  )[0];
}

/** The table at a cell. */
export function regionAt(
  regions: readonly PlacedRegion[],
  { row, column }: { row: number; column: number },
): PlacedRegion | undefined {
  return regions.find(({ area }) => isInside(area, row, column));
}

/** What a block of cells says of itself. */
export interface CellsFacts {
  /** As located within the cells alone; null where they have no headings of their own. */
  layout: TableLayout | null;
  /** How many of those headings are known. */
  known: number;
  /** All cells of its first row could be headings. */
  startsWithLabels: boolean;
}

/**
 * What a person means by picking cells:
 *
 * - one cell, or cells of the header row: the table there, of several cells only their columns;
 * - several cells of another row that could be headings: that row is the header, whatever was found before;
 * - a block with headings: that block (`withAllRows` where columns of ours go on below it);
 * - a block of lines without headings: these lines of the table that they are in, whose headings stand above.
 */
export function pickCells(
  cells: Area,
  regions: readonly PlacedRegion[],
  used: Area,
  facts: CellsFacts,
): Picked {
  const region = mostCovered(cells, regions);
  if (cells.rowCount === 1) {
    if (!region)
      return cells.columnCount === 1 ? { area: used } : { area: downTo(cells, used), headerKnown: true };
    const { area, headerRow, table } = region;
    if (cells.columnCount === 1) return { area, region };
    if (cells.row === headerRow) {
      const columns = { ...area, column: cells.column, columnCount: cells.columnCount };
      return { area: intersection(columns, area) ?? area, region };
    }
    const isHeader = facts.startsWithLabels && (cells.row < headerRow || table.known === 0);
    return isHeader ? { area: downTo(cells, area), headerKnown: true } : { area, region };
  }
  const isBlock = facts.layout !== null && (!region || facts.known > 0 || region.table.known === 0);
  if (isBlock || !region || cells.row <= region.headerRow) {
    const hasItsHeadings = facts.layout !== null && cells.row + facts.layout.headerRow === region?.headerRow;
    return { area: cells, ...(hasItsHeadings && { region }) };
  }
  return { area: region.area, region, chosenRows: { start: cells.row, count: cells.rowCount } };
}

/**
 * Of a block with its headings, to whose table columns of ours belong that go on below it: these lines of that table.
 * What those columns say of the other lines would be lost otherwise.
 */
export function withAllRows(picked: Picked, own: readonly OwnColumn[]): Picked {
  const { area, region, chosenRows } = picked;
  if (!region || chosenRows) return picked;
  const end = area.row + area.rowCount;
  const rowCount = Math.max(area.rowCount, region.area.row + region.area.rowCount - area.row);
  const goesOn = rowCount > area.rowCount && own.some(({ lastRow }) => lastRow >= end);
  if (!goesOn) return picked;
  return { ...picked, area: { ...area, rowCount }, chosenRows: { start: area.row, count: area.rowCount } };
}

/** From a header row down to the end of an area, in the header's columns. */
function downTo(header: Area, { row, rowCount }: Area): Area {
  return { ...header, rowCount: Math.max(1, row + rowCount - header.row) };
}

function mostCovered(cells: Area, regions: readonly PlacedRegion[]): PlacedRegion | undefined {
  const covered = ({ area }: PlacedRegion) => {
    const common = intersection(cells, area);
    return common ? common.rowCount * common.columnCount : 0;
  };
  return [...regions].sort((a, b) => covered(b) - covered(a)).find((region) => covered(region) > 0);
}
