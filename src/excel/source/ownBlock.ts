import { intersection, isInside, type Area } from "../core/area";
import type { OwnBlocks } from "./ownColumns";
import type { Picked, PlacedRegion } from "./pickTable";
import type { OwnColumn } from "./types";

/** The columns of ours that belong to a source. */
export interface OwnBlock {
  block: number;
  own: readonly OwnColumn[];
}

/**
 * The block of ours inside an Excel table, or beside its headings where the table was made, or made narrower, without
 * it; a new number where there is none.
 */
export function blockOfTable({ blocks, lists }: OwnBlocks, area: Area): OwnBlock {
  const isBeside = (block: number, { headerRow, column }: OwnColumn): boolean => {
    const list = lists.get(block);
    if (headerRow !== area.row) return false;
    return list ? isInRow(list, headerRow, area) : column === area.column + area.columnCount;
  };
  return (
    first(blocks, (_, column) => isInside(area, column.headerRow, column.column)) ??
    first(blocks, isBeside) ?? { block: newBlock(blocks), own: [] }
  );
}

/** What of a sheet decides whose a block of ours is. */
export interface Surroundings {
  /** The tables among its plain cells. */
  regions: readonly PlacedRegion[];
  /** Areas of its Excel tables; the columns of ours inside them are theirs. */
  tables: readonly Area[];
  /** Whether a row still reads as headings. */
  isHeading: (row: number) => boolean;
}

/**
 * The block of ours that was written for what was picked: the headings of its list are among what was picked, and its
 * own header stands in their row. Whose it is says its name; without one, as before this name was given, the place.
 */
export function blockOfRange(
  { blocks, lists }: OwnBlocks,
  { area, region }: Picked,
  { regions, tables, isHeading }: Surroundings,
): OwnBlock {
  const isFree = ({ headerRow, column }: OwnColumn) =>
    !tables.some((table) => isInside(table, headerRow, column));
  const homesOf = (block: number, column: OwnColumn): readonly PlacedRegion[] => {
    const list = lists.get(block);
    if (!list) return likelyHomes(column, regions);
    return regions.filter((home) => isInRow(list, home.headerRow, home.area));
  };
  const isHome = (home: PlacedRegion) =>
    region ? home === region : isInRow(area, home.headerRow, home.area);
  const isOfIt = (block: number, column: OwnColumn): boolean => {
    if (!isFree(column) || (lists.get(block)?.row ?? column.headerRow) !== column.headerRow) return false;
    const homes = homesOf(block, column);
    return homes.length > 0 && homes.every(isHome);
  };
  // Headings that were overwritten are not found any more; their row is known all the same.
  const isLeft = (block: number, column: OwnColumn): boolean => {
    const { headerRow } = column;
    if (!isFree(column) || homesOf(block, column).length > 0) return false;
    const list = lists.get(block);
    if (list) return list.row === headerRow && intersection(list, area) !== null;
    return headerRow >= area.row && headerRow < area.row + area.rowCount && isHeading(headerRow);
  };
  // Headings were typed anew, or cells inserted above the list alone: no cell of ours may be taken for a row's.
  const isParted = (block: number, column: OwnColumn): boolean => {
    if (!isFree(column) || !region) return false;
    const list = lists.get(block);
    const homes = list
      ? homesOf(block, column)
      : leftOf(
          column.column,
          regions.filter((home) =>
            isInside({ ...home.area, column: column.column }, column.headerRow, column.column),
          ),
        );
    return homes.length > 0 && homes.every(isHome);
  };
  return (
    first(blocks, isOfIt) ??
    first(blocks, isLeft) ??
    parted(first(blocks, isParted)) ?? { block: newBlock(blocks), own: [] }
  );
}

/** What belongs to a list goes on under its number, its log and its report among it; its columns are no more beside it. */
function parted(block: OwnBlock | undefined): OwnBlock | undefined {
  return block && { ...block, own: [] };
}

/** Whether cells of a table's header row are among these. */
function isInRow(cells: Area, headerRow: number, table: Area): boolean {
  return intersection(cells, { ...table, row: headerRow, rowCount: 1 }) !== null;
}

/**
 * The tables that a block without a name of its list may be about. We put columns right of their list, and its last
 * row is theirs; where that leaves several, nobody knows.
 */
function likelyHomes(
  { column, headerRow, lastRow }: OwnColumn,
  regions: readonly PlacedRegion[],
): readonly PlacedRegion[] {
  const homes = leftOf(
    column,
    regions.filter((region) => region.headerRow === headerRow),
  );
  const ending = homes.filter((region) => headerRow + region.table.layout.rowCount === lastRow);
  return ending.length === 1 ? ending : homes;
}

function leftOf(column: number, regions: readonly PlacedRegion[]): readonly PlacedRegion[] {
  const left = regions.filter(({ area }) => area.column < column);
  return left.length > 0 ? left : regions;
}

function first(
  blocks: OwnBlocks["blocks"],
  fits: (block: number, column: OwnColumn) => boolean,
): OwnBlock | undefined {
  const found = [...blocks].find(([block, own]) => own.some((column) => fits(block, column)));
  return found && { block: found[0], own: found[1] };
}

function newBlock(blocks: OwnBlocks["blocks"]): number {
  return Math.max(0, ...blocks.keys()) + 1;
}
