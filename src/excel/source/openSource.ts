import { AREA, areaOf, intersection, isInside, type Area } from "../core/area";
import { inExcel } from "../core/inExcel";
import { SheetError } from "../core/sheetError";
import { choosePlace, type ChosenPlace } from "./choosePlace";
import { askCulture } from "./culture";
import { listPlaces, type Places } from "./listPlaces";
import { otherPlaces } from "./otherPlaces";
import { ownColumns, type OwnBlocks } from "./ownColumns";
import { askSample } from "./sample";
import type { OpenedSource, OwnColumn, Source, SourceChoice } from "./types";
import { usedArea } from "./usedArea";

/**
 * Finds what is to be classified and looks at its first and last rows. Reads nothing else and writes nothing.
 *
 * @throws SheetError where the named place is not there, is a report of ours, or is empty.
 */
export function openSource(choice: SourceChoice): Promise<OpenedSource> {
  return inExcel(async (context) => {
    const places = await listPlaces(context);
    const place = choosePlace(choice, places);
    const sheet = context.workbook.worksheets.getItem(place.sheet.id).load("id,names/items/name");
    const selection =
      place.kind === "range" && place.selectionOnly ? context.workbook.getSelectedRange() : null;
    selection?.load(AREA);
    const used = await usedArea(context, sheet);
    const own = await ownColumns(context, sheet);
    const source = sourceOf(place, places, selection ? cut(areaOf(selection), used) : used, own);

    const inside = source.own.map(({ column }) => column - source.area.column);
    const ownInside = inside.filter((column) => column >= 0 && column < source.area.columnCount);
    const readCulture = askCulture(context);
    const headerKnown = source.kind === "table" || source.own.length > 0;
    const readSample = askSample(sheet, source.area, headerKnown, ownInside);
    await context.sync();
    return { source, ...readSample(), culture: readCulture(), alternatives: otherPlaces(place, places) };
  });
}

function sourceOf(place: ChosenPlace, places: Places, used: Area | null, { blocks }: OwnBlocks): Source {
  const { sheet } = place;
  const tables = places.tables.filter((table) => table.sheetId === sheet.id).map((table) => table.area);
  const inTable = ({ headerRow, column }: OwnColumn) =>
    tables.some((area) => isInside(area, headerRow, column));
  const free = Math.max(0, ...blocks.keys()) + 1;
  const common = { sheetId: sheet.id, sheet: sheet.name };

  if (place.kind === "table") {
    const { area, id, name } = place.table;
    const found = [...blocks].find(([, own]) =>
      own.some((column) => isInside(area, column.headerRow, column.column)),
    );
    return {
      ...common,
      kind: "table",
      table: { id, name },
      area,
      block: found?.[0] ?? free,
      own: found?.[1] ?? [],
    };
  }

  if (!used) throw new SheetError({ id: "error.emptySheet", values: { sheet: sheet.name } });
  const found = [...blocks].find(([, own]) =>
    own.some((column) => !inTable(column) && hasRow(used, column.headerRow)),
  );
  if (!found) return { ...common, kind: "range", area: used, block: free, own: [] };
  const [block, own] = found;
  const above = (own[0]?.headerRow ?? used.row) - used.row;
  const area = { ...used, row: used.row + above, rowCount: used.rowCount - above };
  return { ...common, kind: "range", area, block, own };
}

function hasRow(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}

/** Whole selected columns reach down to the last row of the sheet; only what is used counts. */
function cut(selected: Area, used: Area | null): Area | null {
  return used && intersection(selected, used);
}
