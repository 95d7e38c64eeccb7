import { isInside, type Area } from "../core/area";
import type { OwnBlocks } from "./ownColumns";
import type { Picked, PlacedRegion } from "./pickTable";
import type { OwnColumn } from "./types";

/** The columns of ours that belong to a source. */
export interface OwnBlock {
  block: number;
  own: readonly OwnColumn[];
}

/** The block of ours inside an Excel table; a new number where there is none. */
export function blockOfTable({ blocks }: OwnBlocks, area: Area): OwnBlock {
  return first(blocks, (column) => isInside(area, column.headerRow, column.column)) ?? none(blocks);
}

/**
 * The block of ours that was written for what was picked: its header stands in the same row. Of several tables
 * whose headings share a row it belongs to the one that ends nearest to where it ends.
 *
 * @param tables Areas of the sheet's Excel tables; the columns of ours inside them are theirs.
 */
export function blockOfRange(
  { blocks }: OwnBlocks,
  { area, region }: Picked,
  regions: readonly PlacedRegion[],
  tables: readonly Area[],
): OwnBlock {
  const isFree = ({ headerRow, column }: OwnColumn) =>
    !tables.some((table) => isInside(table, headerRow, column));
  const isOurs = (column: OwnColumn) =>
    isFree(column) && column.headerRow === region?.headerRow && nearest(column, regions) === region;
  const others = new Set(regions.filter((other) => other !== region).map(({ headerRow }) => headerRow));
  const isWithin = ({ headerRow }: OwnColumn) =>
    headerRow >= area.row && headerRow < area.row + area.rowCount;
  const stands = (column: OwnColumn) =>
    isFree(column) && isWithin(column) && (region === undefined || !others.has(column.headerRow));
  return first(blocks, isOurs) ?? first(blocks, stands) ?? none(blocks);
}

function nearest(column: OwnColumn, regions: readonly PlacedRegion[]): PlacedRegion | undefined {
  const distance = ({ area }: PlacedRegion) => Math.abs(area.row + area.rowCount - 1 - column.lastRow);
  return regions
    .filter(({ headerRow }) => headerRow === column.headerRow)
    .reduce<PlacedRegion | undefined>(
      (best, region) => (best && distance(best) <= distance(region) ? best : region),
      undefined,
    );
}

function first(blocks: OwnBlocks["blocks"], fits: (column: OwnColumn) => boolean): OwnBlock | undefined {
  const found = [...blocks].find(([, own]) => own.some(fits));
  return found && { block: found[0], own: found[1] };
}

function none(blocks: OwnBlocks["blocks"]): OwnBlock {
  return { block: Math.max(0, ...blocks.keys()) + 1, own: [] };
}
