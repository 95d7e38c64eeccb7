/** What happened to the book → Excel's events. */
import type { Edit } from "../../workbook/types";
import { formatArea } from "../address";
import { intersection } from "../area";
import type { HostContext } from "../context";
import { bodyOf } from "../resolve";
import { raiseFormatted, raiseLines, raiseShifted, raiseWritten } from "./changes";
import { SheetWatch } from "./sheetWatch";
import { EventType, sheetTargets } from "./types";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;

/** Listens to the book for as long as the host lives. */
export function raiseEdits(host: HostContext): () => void {
  const sheets = new SheetWatch(host);
  const stopEdits = host.book.onEdit((edit) => {
    raise(host, edit.kind === "structure" || edit.kind === "shift" ? ownArea(edit) : edit, sheets);
    if (edit.by === "user") queueMicrotask(() => afterPerson(host));
  });
  const stopCalculation = host.book.onCalculated((sheetId, areas) => {
    const address = areas.map(formatArea).join(",");
    for (const target of sheetTargets(sheetId))
      host.events.raise(EventType.worksheetCalculated, target, () => ({ worksheetId: sheetId, address }));
    queueMicrotask(() => host.events.flush());
  });
  return () => {
    stopEdits();
    stopCalculation();
  };
}

/** Looking at a workbook is no change of it. */
function isChange(edit: Edit): boolean {
  return edit.kind !== "selection" && !(edit.kind === "sheet" && edit.change === "activated");
}

/** The area may be that of a kept range, which is about to move. */
function ownArea<E extends Of<"structure" | "shift">>(edit: E): E {
  return { ...edit, area: { ...edit.area } };
}

/** A person's edit is told at once; Excel calculates after it unless it was told to wait. */
function afterPerson({ events, calculation, book }: HostContext): void {
  events.flush();
  if (!calculation.isManual && events.hearsAny(EventType.worksheetCalculated)) void book.recalculated();
}

function raise(host: HostContext, edit: Edit, sheets: SheetWatch): void {
  if (isChange(edit)) {
    host.workbook.isDirty = null;
    if (edit.by === "api") host.undo.notice();
  }
  switch (edit.kind) {
    case "cells":
      host.calculation.notice();
      return edit.following ? undefined : raiseWritten(host, edit);
    case "format":
      return raiseFormatted(host, edit);
    case "structure":
      host.references.follow(edit);
      return raiseLines(host, edit);
    case "shift":
      host.references.follow(edit);
      return raiseShifted(host, edit);
    case "rowsHidden":
      return raiseRowsHidden(host, edit);
    case "selection":
      return raiseSelection(host, edit);
    case "sheet":
      return sheets.raise(edit);
    case "table":
      return raiseTable(host, edit);
    // Charts tell of themselves; filters have no event in this version of Office.js.
    case "chart":
    case "filter":
      return undefined;
  }
}

function raiseSelection(host: HostContext, { sheetId, areas }: Of<"selection">): void {
  const sheet = host.book.sheet(sheetId);
  if (sheet === undefined) return;
  const address = areas.map(formatArea).join(",");
  for (const target of sheetTargets(sheetId))
    host.events.raise(EventType.worksheetSelection, target, () => ({ address, worksheetId: sheetId }));
  host.events.pushToAll(EventType.workbookSelection);
  for (const table of sheet.tables()) {
    const inside = areas.map((area) => intersection(area, bodyOf(table))).filter((area) => area !== null);
    host.events.raise(EventType.tableSelection, table.id, () => ({
      address: inside.map(formatArea).join(","),
      isInsideTable: inside.length > 0,
      tableId: table.id,
      worksheetId: sheetId,
    }));
  }
  host.bindings.raiseSelection(sheet, areas);
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetrowhiddenchangedeventargs */
function raiseRowsHidden(host: HostContext, { sheetId, row, count, hidden }: Of<"rowsHidden">): void {
  const payload = (): object => ({
    address: `${row + 1}:${row + count}`,
    changeType: hidden ? "Hidden" : "Unhidden",
    source: host.author,
    worksheetId: sheetId,
  });
  for (const target of sheetTargets(sheetId))
    host.events.raise(EventType.worksheetRowHiddenChanged, target, payload);
}

function raiseTable(host: HostContext, { sheetId, tableId, change }: Of<"table">): void {
  if (change === "changed") return;
  const type = change === "added" ? EventType.tableAdded : EventType.tableDeleted;
  for (const target of sheetTargets(sheetId))
    host.events.raise(type, target, () => ({ tableId, worksheetId: sheetId, source: host.author }));
}
