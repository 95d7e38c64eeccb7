import type { TableLayout } from "../../engine";
import { addressOf } from "../core/address";
import { sameArea, type Area } from "../core/area";
import type { ChosenPlace } from "./choosePlace";
import type { Places } from "./listPlaces";
import type { PlacedName } from "./namedRanges";
import type { PlacedRegion } from "./pickTable";
import type { OtherPlace } from "./types";

const SHOWN_HEADINGS = 3;

/** What was found on the chosen sheet itself. */
export interface OnSheet {
  regions: readonly PlacedRegion[];
  /** The names that belong to the sheet. */
  names: readonly PlacedName[];
  /** The area that was taken. */
  taken: Area;
}

/**
 * Every other place of the workbook that could be meant: the other tables of the sheet, named ranges, Excel tables,
 * sheets without one, and the selection.
 */
export function otherPlaces(chosen: ChosenPlace, places: Places, here: OnSheet): OtherPlace[] {
  return [
    ...otherRegions(chosen, here),
    ...namedPlaces(chosen, places, here),
    ...sheetPlaces(chosen, places),
    ...selectionPlace(chosen, places),
  ];
}

function otherRegions({ sheet }: ChosenPlace, { regions, taken }: OnSheet): OtherPlace[] {
  const others = regions.filter(({ area }) => !sameArea(area, taken));
  return others.map(({ area, headerRow, table }) => ({
    choice: {
      kind: "cells",
      sheet: sheet.name,
      address: addressOf(headerCell(area, headerRow, table.layout)),
    },
    address: addressOf(tableArea(area, headerRow, table.layout)),
    headings: table.layout.columns.slice(0, SHOWN_HEADINGS).map(({ header }) => header),
  }));
}

/** Headings and lines, without titles above and totals below. */
function tableArea(area: Area, headerRow: number, { headerLines = 1, rowCount }: TableLayout): Area {
  return { ...area, row: headerRow - headerLines + 1, rowCount: headerLines + rowCount };
}

/** The first cell of a table's headings: picking it means the table. */
export function headerCell(area: Area, headerRow: number, { columns }: TableLayout): Area {
  return { row: headerRow, column: area.column + (columns[0]?.index ?? 0), rowCount: 1, columnCount: 1 };
}

function namedPlaces({ sheet }: ChosenPlace, { sheets, names }: Places, here: OnSheet): OtherPlace[] {
  const isUsers = (id: string) =>
    sheets.some((each) => each.id === id && each.visible && each.reportsOn === undefined);
  const isTaken = ({ sheetId, area }: PlacedName) => sheetId === sheet.id && sameArea(area, here.taken);
  const place = ({ name, area }: PlacedName, scope?: string): OtherPlace => ({
    choice: { kind: "name", name, ...(scope !== undefined && { sheet: scope }) },
    address: addressOf(area),
  });
  return [
    ...here.names
      .filter((name) => isUsers(name.sheetId) && !isTaken(name))
      .map((name) => place(name, sheet.name)),
    ...names.filter((name) => isUsers(name.sheetId) && !isTaken(name)).map((name) => place(name)),
  ];
}

function sheetPlaces(chosen: ChosenPlace, { sheets, tables }: Places): OtherPlace[] {
  const choices: OtherPlace[] = [];
  for (const sheet of sheets) {
    if (!sheet.visible || sheet.reportsOn !== undefined) continue;
    const here = tables.filter((table) => table.sheetId === sheet.id);
    for (const table of here)
      if (chosen.kind !== "table" || table.id !== chosen.table.id)
        choices.push({ choice: { kind: "table", name: table.name } });
    const isChosen = chosen.kind === "range" && !chosen.picked && chosen.sheet.id === sheet.id;
    if (here.length === 0 && !isChosen) choices.push({ choice: { kind: "sheet", name: sheet.name } });
  }
  return choices;
}

function selectionPlace(chosen: ChosenPlace, { sheets, active }: Places): OtherPlace[] {
  const activeSheet = sheets.find((sheet) => sheet.id === active.sheetId);
  const isSelection = chosen.kind === "range" && chosen.picked?.kind === "selection";
  return activeSheet?.reportsOn === undefined && !isSelection ? [{ choice: { kind: "selection" } }] : [];
}
