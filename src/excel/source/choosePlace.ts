import { addressOf } from "../core/address";
import { isInside } from "../core/area";
import { SheetError } from "../core/sheetError";
import type { PlacedSheet, PlacedTable, Places } from "./listPlaces";
import type { SourceChoice } from "./types";

/** The cells of a sheet that a choice names. */
export type PickedCells =
  { kind: "selection" } | { kind: "address"; address: string } | { kind: "name"; name: string };

/** The place that a choice means. */
export type ChosenPlace =
  | { kind: "table"; sheet: PlacedSheet; table: PlacedTable }
  | {
      kind: "range";
      sheet: PlacedSheet;
      /** Only these cells, or the table that they are in. */
      picked?: PickedCells;
      /** Of several tables on the sheet, the one at this cell. */
      at?: { row: number; column: number };
    };

/**
 * Decides which rows are meant. Where nothing was chosen: the table under the active cell, else the only Excel
 * table of the sheet, else the sheet itself with the place of the active cell. A report of ours is never a source; on it, the rows that it reports on
 * are meant.
 *
 * @throws SheetError where the named place is not there, or the choice is a report of ours that lost its rows.
 */
export function choosePlace(choice: SourceChoice, places: Places): ChosenPlace {
  switch (choice.kind) {
    case "table":
      return tablePlace(namedTable(choice.name, places), places);
    case "sheet":
      return onSheet(namedSheet(choice.name, places), null, places);
    case "selection":
      return {
        kind: "range",
        sheet: userSheet(sheetById(places.active.sheetId, places)),
        picked: { kind: "selection" },
      };
    case "cells":
      return {
        kind: "range",
        sheet: userSheet(namedSheet(choice.sheet, places)),
        picked: { kind: "address", address: choice.address },
      };
    case "name":
      return namePlace(choice, places);
    case "auto":
      return automatic(places);
  }
}

function automatic(places: Places): ChosenPlace {
  const sheet = sheetById(places.active.sheetId, places);
  if (!sheet.reportsOn) return onSheet(sheet, places.active, places);
  const { sheetId, row, column } = sheet.reportsOn;
  return onSheet(sheetById(sheetId, places), { row, column }, places);
}

function onSheet(
  sheet: PlacedSheet,
  cell: { row: number; column: number } | null,
  places: Places,
): ChosenPlace {
  userSheet(sheet);
  const tables = places.tables.filter((table) => table.sheetId === sheet.id);
  const under = cell && tables.find((table) => isInside(table.area, cell.row, cell.column));
  const table = under || (tables.length === 1 ? tables[0] : undefined);
  return table ? { kind: "table", sheet, table } : { kind: "range", sheet, ...(cell && { at: cell }) };
}

/** A name of the workbook; else one of the given sheet, or of the active one. */
function namePlace({ name, sheet }: Extract<SourceChoice, { kind: "name" }>, places: Places): ChosenPlace {
  const found = sheet === undefined ? places.names.find((placed) => sameName(placed.name, name)) : undefined;
  if (found) {
    const picked = { kind: "address", address: addressOf(found.area) } as const;
    return { kind: "range", sheet: userSheet(sheetById(found.sheetId, places)), picked };
  }
  const scope = sheet === undefined ? sheetById(places.active.sheetId, places) : namedSheet(sheet, places);
  return { kind: "range", sheet: userSheet(scope), picked: { kind: "name", name } };
}

function userSheet(sheet: PlacedSheet): PlacedSheet {
  if (sheet.reportsOn === undefined) return sheet;
  throw new SheetError({ id: "error.ownSheet", values: { sheet: sheet.name } });
}

function tablePlace(table: PlacedTable, places: Places): ChosenPlace {
  return { kind: "table", sheet: sheetById(table.sheetId, places), table };
}

function namedTable(name: string, { tables }: Places): PlacedTable {
  const found = tables.find((table) => sameName(table.name, name));
  if (found) return found;
  throw new SheetError({
    id: "error.tableNotFound",
    values: { table: name, tables: tables.map((table) => table.name).join(", ") },
  });
}

function namedSheet(name: string, { sheets }: Places): PlacedSheet {
  const found = sheets.find((sheet) => sameName(sheet.name, name));
  if (found) return found;
  throw new SheetError({
    id: "error.sheetNotFound",
    values: { sheet: name, sheets: sheets.map((sheet) => sheet.name).join(", ") },
  });
}

function sheetById(id: string, { sheets }: Places): PlacedSheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new SheetError({ id: "error.changedMeanwhile", values: { sheet: id } });
  return found;
}

/** Excel's names ignore case. */
function sameName(a: string, b: string): boolean {
  return a.localeCompare(b, undefined, { sensitivity: "accent" }) === 0;
}
