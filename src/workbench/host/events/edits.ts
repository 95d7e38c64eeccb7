/** What happened to the book → Excel's events. */
import type { Area, Edit, Sheet } from "../../workbook/types";
import { formatArea } from "../address";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../area";
import type { HostContext } from "../context";
import { bodyOf } from "../resolve";
import { object } from "../targets";
import { EventType, WORKBOOK } from "./types";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** Listens to the book for as long as the host lives. */
export function raiseEdits(host: HostContext): () => void {
  let active = host.book.activeSheet().id;
  return host.book.onEdit((edit) => {
    switch (edit.kind) {
      case "cells":
        for (const area of edit.areas) raiseChange(host, edit, area, "RangeEdited");
        break;
      case "structure":
        host.references.follow(edit);
        raiseChange(host, edit, wholeLines(edit), edit.change);
        break;
      case "selection":
        raiseSelection(host, edit);
        break;
      case "sheet":
        active = raiseSheet(host, edit, active);
        break;
      case "table":
        raiseTable(host, edit);
        break;
      case "filter":
      case "chart":
        break;
    }
    if (edit.by === "user") queueMicrotask(() => host.events.flush());
  });
}

/** Both kinds of whom an event about a sheet concerns. */
function each(sheetId: string): string[] {
  return [sheetId, WORKBOOK];
}

/** Excel tells of whole rows and columns. */
function wholeLines({ area, change }: Of<"structure">): Area {
  return change === "RowInserted" || change === "RowDeleted"
    ? { ...area, column: 0, columnCount: MAX_COLUMNS }
    : { ...area, row: 0, rowCount: MAX_ROWS };
}

const SHIFTS = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
} as const;

function raiseChange(
  host: HostContext,
  edit: Of<"cells"> | Of<"structure">,
  area: Area,
  changeType: keyof typeof SHIFTS | "RangeEdited",
): void {
  const sheet = host.book.sheet(edit.sheetId);
  if (sheet === undefined) return;
  const payload = (): object => ({
    address: formatArea(area),
    worksheetId: sheet.id,
    changeType,
    source: "Local",
    triggerSource: edit.by === "api" ? "ThisLocalAddin" : "Unknown",
    referenceId: keepRange(host, sheet, area),
    shiftDirection: changeType === "RangeEdited" ? "None" : SHIFTS[changeType],
  });
  for (const target of each(sheet.id)) host.events.raise(EventType.worksheetChanged, target, payload);
  for (const table of sheet.tables()) {
    if (intersection(table.area(), area) === null) continue;
    const ofTable = (): object => ({ ...payload(), tableId: table.id });
    for (const target of [table.id, ...each(sheet.id)])
      host.events.raise(EventType.tableChanged, target, ofTable);
  }
}

/** `event.getRange` asks for the range by this id. */
function keepRange(host: HostContext, sheet: Sheet, area: Area): string {
  const target = { sheet, ...area };
  return host.references.keep(target, object("Range", target));
}

function raiseSelection(host: HostContext, { sheetId, areas }: Of<"selection">): void {
  const sheet = host.book.sheet(sheetId);
  if (sheet === undefined) return;
  const address = areas.map(formatArea).join(",");
  for (const target of each(sheetId))
    host.events.raise(EventType.worksheetSelection, target, () => ({ address, worksheetId: sheetId }));
  host.events.pushSelection();
  for (const table of sheet.tables()) {
    const inside = areas.map((area) => intersection(area, bodyOf(table))).filter((area) => area !== null);
    host.events.raise(EventType.tableSelection, table.id, () => ({
      address: inside.map(formatArea).join(","),
      isInsideTable: inside.length > 0,
      tableId: table.id,
      worksheetId: sheetId,
    }));
  }
}

/** Answers the sheet that is active afterwards. */
function raiseSheet(host: HostContext, { sheetId, change }: Of<"sheet">, active: string): string {
  const payload = (): object => ({ worksheetId: sheetId, source: "Local" });
  const { events } = host;
  switch (change) {
    case "added":
      events.raise(EventType.worksheetAdded, WORKBOOK, payload);
      break;
    case "deleted":
      events.raise(EventType.worksheetDeleted, WORKBOOK, payload);
      break;
    case "renamed":
      for (const target of each(sheetId)) events.raise(EventType.worksheetNameChanged, target, payload);
      break;
    case "moved":
      events.raise(EventType.worksheetMoved, WORKBOOK, payload);
      break;
    case "activated":
      if (active === sheetId) return active;
      for (const target of each(active))
        events.raise(EventType.worksheetDeactivated, target, () => ({ worksheetId: active }));
      for (const target of each(sheetId)) events.raise(EventType.worksheetActivated, target, payload);
      return sheetId;
  }
  return active;
}

function raiseTable(host: HostContext, { sheetId, tableId, change }: Of<"table">): void {
  if (change === "changed") return;
  const type = change === "added" ? EventType.tableAdded : EventType.tableDeleted;
  for (const target of each(sheetId))
    host.events.raise(type, target, () => ({ tableId, worksheetId: sheetId, source: "Local" }));
}
