import { AREA, areaOf, isInside, rangeOf, sameArea, type Area } from "../core/area";
import { addressOf } from "../core/address";
import { logName } from "../core/definedNames";
import { inExcel } from "../core/inExcel";
import { isPayloadError } from "../core/officeErrors";
import { SheetError } from "../core/sheetError";
import { askMarks } from "../journal/marks";
import { askKept } from "../store/settingsStore";
import { askWaiting } from "../store/waitingState";
import { choosePlace, type ChosenPlace, type PickedCells } from "./choosePlace";
import { askCulture } from "./culture";
import { listPlaces, type Places } from "./listPlaces";
import { askNames } from "./namedRanges";
import { hiddenOf, type Found, type Opening } from "./opening";
import { openRange } from "./openRange";
import { otherPlaces } from "./otherPlaces";
import { blockOfTable } from "./ownBlock";
import { ownColumns } from "./ownColumns";
import { askSample, columnsInside, fewerRows, HEAD_ROWS } from "./sample";
import { askStrays } from "./strayBlocks";
import { askTableTotals } from "./tableTotals";
import type { OpenedSource, PlaceChoice, SourceChoice } from "./types";
import { askExtent, usedArea } from "./usedArea";
import { visibleLines } from "./visibleLines";

/** Somebody who adds row after row is not waited for any longer. */
const MOST_LOOKS = 3;

/**
 * Finds what is to be classified and looks at its first and last rows. Reads nothing else and writes nothing. Where
 * others add or take rows while it looks, it looks again.
 *
 * @throws SheetError where the named place is not there, is a report of ours, or is empty.
 */
export function openSource(choice: SourceChoice): Promise<OpenedSource> {
  return inExcel((context) => openAgain(context, choice, { looks: MOST_LOOKS, headRows: HEAD_ROWS }));
}

interface Effort {
  /** So often, at most. */
  looks: number;
  /** So many of the first rows are looked at. */
  headRows: number;
}

async function openAgain(
  context: Excel.RequestContext,
  choice: SourceChoice,
  { looks, headRows }: Effort,
): Promise<OpenedSource> {
  try {
    return await openOnce(context, choice, headRows);
  } catch (error) {
    const fewer = isPayloadError(error) ? fewerRows(headRows) : null;
    if (fewer !== null) return openAgain(context, choice, { looks, headRows: fewer });
    const isMoved = error instanceof SheetError && error.said.id === "error.changedMeanwhile";
    if (!isMoved || looks <= 1) throw error;
    return openAgain(context, choice, { looks: looks - 1, headRows });
  }
}

async function openOnce(
  context: Excel.RequestContext,
  choice: SourceChoice,
  headRows: number,
): Promise<OpenedSource> {
  const readRuns = askMarks(context);
  const readKept = askKept(context);
  const readWaiting = askWaiting(context);
  const places = await listPlaces(context);
  const chosen = choosePlace(choice, places);
  const sheet = context.workbook.worksheets
    .getItem(chosen.sheet.id)
    .load("id,names/items/name,names/items/type,names/items/visible");
  const cells = chosen.kind === "range" && chosen.picked ? pickedRange(context, sheet, chosen.picked) : null;
  cells?.load(AREA);
  const extent = askExtent(sheet);
  const used = await usedArea(context, sheet);
  if (cells?.isNullObject && chosen.kind === "range" && chosen.picked?.kind === "name")
    throw new SheetError({ id: "error.nameNotFound", values: { name: chosen.picked.name } });
  const picked = cells && areaOf(cells);
  const readStrays = askStrays(context, places.sheets, chosen.sheet.id);
  const blocks = await ownColumns(context, sheet);
  const opening: Opening = { context, sheet, places, blocks, extent: extent(), headRows };
  const place = picked ? insideTable(chosen, picked, places) : chosen;
  const readCulture = askCulture(context);
  const readNames = askNames(sheet.names);

  const found =
    place.kind === "table"
      ? await openTable(opening, place, picked)
      : await openRange(opening, place, used, picked);
  const { source, sample, texts, numberFormats, chosenRows, regions, rowHidden } = found;
  const strays = readStrays(blocks);
  const visible = await visibleLines(context, sheet, source.sheet, source.area, rowHidden);
  return {
    source,
    runs: readRuns(),
    kept: readKept(),
    log: {
      stands: sheet.names.items.some(({ name }) => name === logName(source.block)),
      waiting: readWaiting(),
    },
    sample,
    texts,
    numberFormats,
    culture: readCulture(),
    choice: found.choice ?? samePlace(choice, place, picked),
    alternatives: otherPlaces(place, places, { regions, names: readNames(), taken: source.area }),
    ...(visible && { visible }),
    ...(chosenRows && { chosenRows }),
    ...(strays.length > 0 && { strays }),
  };
}

function pickedRange(
  { workbook }: Excel.RequestContext,
  sheet: Excel.Worksheet,
  picked: PickedCells,
): Excel.Range {
  switch (picked.kind) {
    case "selection":
      return workbook.getSelectedRange();
    case "address":
      return sheet.getRange(picked.address);
    case "name":
      return sheet.names.getItemOrNullObject(picked.name).getRangeOrNullObject();
  }
}

/** Cells inside an Excel table mean the table: its columns are added to and its rows sorted as one. */
function insideTable(chosen: ChosenPlace, picked: Area, { tables }: Places): ChosenPlace {
  const last = { row: picked.row + picked.rowCount - 1, column: picked.column + picked.columnCount - 1 };
  const table = tables.find(
    ({ sheetId, area }) =>
      sheetId === chosen.sheet.id &&
      isInside(area, picked.row, picked.column) &&
      isInside(area, last.row, last.column),
  );
  return table ? { kind: "table", sheet: chosen.sheet, table } : chosen;
}

async function openTable(
  opening: Opening,
  place: Extract<ChosenPlace, { kind: "table" }>,
  picked: Area | null,
): Promise<Found> {
  const { context, sheet, blocks } = opening;
  const { area, id, name, hasTotals = false } = place.table;
  const block = blockOfTable(blocks, area);
  const readSample = askSample(opening, area, true, columnsInside(blocks, area));
  const rows = rangeOf(sheet, area).load("rowHidden");
  const readTotals = hasTotals ? askTableTotals(sheet, area) : null;
  await context.sync();
  const read = readSample();
  const totals = readTotals?.();
  const isPart =
    picked !== null && picked.rowCount > 1 && picked.row > area.row && picked.rowCount < area.rowCount - 1;
  return {
    ...read,
    sample: { ...read.sample, ...(totals && { totals }) },
    source: {
      sheetId: place.sheet.id,
      sheet: place.sheet.name,
      kind: "table",
      table: { id, name },
      area,
      ...block,
    },
    ...(isPart && { chosenRows: { start: picked.row, count: picked.rowCount } }),
    regions: [],
    rowHidden: hiddenOf(rows),
  };
}

/** What leads to the same place wherever the selection goes. */
function samePlace(choice: SourceChoice, place: ChosenPlace, picked: Area | null): PlaceChoice {
  if (choice.kind === "name") return choice;
  if (place.kind === "table" && (!picked || sameArea(picked, place.table.area)))
    return { kind: "table", name: place.table.name };
  return picked
    ? { kind: "cells", sheet: place.sheet.name, address: addressOf(picked) }
    : { kind: "sheet", name: place.sheet.name };
}
