import {
  findTables,
  isLabel,
  knownHeaders,
  locateTable,
  sampleRows,
  withinBand,
  type CellValue,
  type ColumnBand,
  type SampleRow,
} from "../../engine";
import { addressOf } from "../core/address";
import { AREA, areaOf, intersection, rangeOf, sameArea, type Area } from "../core/area";
import { SheetError } from "../core/sheetError";
import type { ChosenPlace } from "./choosePlace";
import { hiddenOf, type Found, type Opening } from "./opening";
import { headerCell } from "./otherPlaces";
import { blockOfRange, type OwnBlock } from "./ownBlock";
import {
  likeliest,
  pickCells,
  placedRegions,
  regionAt,
  withAllRows,
  type CellsFacts,
  type Picked,
  type PlacedRegion,
} from "./pickTable";
import { askSample, columnsInside, cutColumns, type ReadSample } from "./sample";
import { surveyRows } from "./surveyRows";
import { askExtent } from "./usedArea";

type RangePlace = Extract<ChosenPlace, { kind: "range" }>;

/**
 * Finds the tables among the plain cells of a sheet and takes one: the one that was picked, else the one at the
 * active cell, else the likeliest. One sync where the sheet holds one unbroken table.
 *
 * @throws SheetError where rows or columns came or went since the opening began.
 */
export async function openRange(
  opening: Opening,
  place: RangePlace,
  used: Area | null,
  cells: Area | null,
): Promise<Found> {
  const { context, sheet, places, blocks, extent } = opening;
  const picked = cells && used && intersection(cells, used);
  if (!used || (cells && !picked))
    throw new SheetError({ id: "error.emptySheet", values: { sheet: place.sheet.name } });
  const readSample = askSample(opening, used, false, columnsInside(blocks, used));
  const allRows = rangeOf(sheet, used).load("rowHidden");
  const corner = sheet.getCell(used.row, used.column).getSurroundingRegion().load(AREA);
  const readPicked = picked && askSample(opening, picked, false, columnsInside(blocks, picked));
  const readExtent = askExtent(sheet);
  await context.sync();
  if (readExtent() !== extent)
    throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: place.sheet.name } });

  const whole = readSample();
  const rows = await surveyRows(context, sheet, used, whole, sampleRows(whole.sample), areaOf(corner));
  const { rowCount, columnCount } = used;
  const found = findTables({ rows, rowCount, columnCount, firstColumn: used.column });
  const tables = places.tables.filter(({ sheetId }) => sheetId === place.sheet.id).map(({ area }) => area);
  const regions = placedRegions(found, used).filter(
    ({ area }) => !tables.some((table) => intersection(table, area)),
  );
  const taken =
    picked && readPicked
      ? pickCells(picked, regions, used, factsOf(readPicked()))
      : inRegion((place.at && regionAt(regions, place.at)) ?? likeliest(regions), used);

  const isHeading = (row: number) => readsAsHeadings(withinBand(rows, bandOf(taken, used)), row - used.row);
  const block = blockOfRange(blocks, taken, { regions, tables, isHeading });
  const { chosenRows, ...lines } = withAllRows(taken, block.own);
  const { area, headerKnown } = headedBy(block, lines);
  const read = await sampleOf(opening, whole, used, area, headerKnown);
  return {
    ...read,
    source: { sheetId: place.sheet.id, sheet: place.sheet.name, kind: "range", area, ...block },
    ...(chosenRows && { chosenRows }),
    ...(!picked && regions.length > 1 && taken.region && { choice: cellChoice(place, taken.region) }),
    regions,
    rowHidden: hiddenOf(allRows),
  };
}

function inRegion(region: PlacedRegion | undefined, used: Area): Picked {
  return region ? { area: region.area, region } : { area: used };
}

function cellChoice({ sheet }: RangePlace, { area, headerRow, table }: PlacedRegion) {
  const address = addressOf(headerCell(area, headerRow, table.layout));
  return { kind: "cells", sheet: sheet.name, address } as const;
}

function factsOf({ sample }: ReadSample): CellsFacts {
  const layout = locateTable(sample);
  const first = sample.head[0]?.filter((cell: CellValue) => cell !== "") ?? [];
  return {
    layout: "problem" in layout ? null : layout,
    known: "problem" in layout ? 0 : knownHeaders(layout.columns.map(({ header }) => header)),
    startsWithLabels: first.length > 0 && first.every(isLabel),
  };
}

/** The columns of an area among those of the used one. */
function bandOf({ area }: Picked, used: Area): ColumnBand {
  const start = area.column - used.column;
  return { start, end: start + area.columnCount };
}

/** Whether a row names most of the columns, and nothing else stands in it. */
function readsAsHeadings(rows: readonly SampleRow[], index: number): boolean {
  const row = rows.find((one) => one.index === index);
  if (!row || row.filled * 2 <= Math.max(...rows.map(({ filled }) => filled))) return false;
  return row.cells.every((cell) => cell === "" || isLabel(cell));
}

/** Where our own header stands, the headings stand, whatever the cells look like now. */
function headedBy({ own }: OwnBlock, { area, region, headerKnown = false }: Picked) {
  const isInside = (row: number) => row >= area.row && row < area.row + area.rowCount;
  const headerRow = own.map((column) => column.headerRow).find(isInside);
  const isAsFound = own.some((column) => column.headerRow === region?.headerRow);
  if (headerRow === undefined || isAsFound) return { area, headerKnown };
  const above = Math.max(0, headerRow - area.row);
  return { area: { ...area, row: area.row + above, rowCount: area.rowCount - above }, headerKnown: true };
}

/** The sample of the area that was taken: what was read already where that is enough. */
async function sampleOf(
  opening: Opening,
  whole: ReadSample,
  used: Area,
  area: Area,
  headerKnown: boolean,
): Promise<ReadSample> {
  const { context, blocks } = opening;
  const own = columnsInside(blocks, area);
  if (sameArea({ ...area, column: used.column, columnCount: used.columnCount }, used))
    return cutColumns(whole, area, own, headerKnown);
  const readSample = askSample(opening, area, headerKnown, own);
  await context.sync();
  return readSample();
}
