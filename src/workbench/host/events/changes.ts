/** Cells that were written, looked different, came or went → Excel's events. */
import type { Area, CellValue, Edit } from "../../workbook/types";
import { formatArea } from "../address";
import { intersection, MAX_COLUMNS, MAX_ROWS } from "../area";
import { valueType } from "../cells/valueType";
import type { HostContext } from "../context";
import { object } from "../targets";
import type { RangeTarget } from "../targets";
import { EventType, sheetTargets } from "./types";

type Of<K extends Edit["kind"]> = Extract<Edit, { kind: K }>;
type Shift = "None" | "ShiftCellDown" | "ShiftCellUp" | "ShiftCellRight" | "ShiftCellLeft";

interface Change {
  readonly changeType: "RangeEdited" | "CellInserted" | "CellDeleted" | Of<"structure">["change"];
  readonly shiftDirection: Shift;
  readonly triggerSource: "ThisLocalAddin" | "Unknown";
}

/** Tells of cells that were written, area by area. */
export function raiseWritten(host: HostContext, edit: Of<"cells">): void {
  const change = { changeType: "RangeEdited", shiftDirection: "None", triggerSource: trigger(edit) } as const;
  for (const area of edit.areas) raiseChange(host, edit.sheetId, area, change, edit.before);
}

const SHIFTS = {
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
} as const;

/** Excel tells of whole rows and columns. */
export function raiseLines(host: HostContext, edit: Of<"structure">): void {
  const { area, change: changeType } = edit;
  const whole =
    changeType === "RowInserted" || changeType === "RowDeleted"
      ? { ...area, column: 0, columnCount: MAX_COLUMNS }
      : { ...area, row: 0, rowCount: MAX_ROWS };
  const change = { changeType, shiftDirection: SHIFTS[changeType], triggerSource: trigger(edit) };
  raiseChange(host, edit.sheetId, whole, change);
}

/** Tells of cells that were put in or taken out, so that others moved. */
export function raiseShifted(host: HostContext, edit: Of<"shift">): void {
  raiseChange(host, edit.sheetId, edit.area, {
    changeType: edit.change,
    shiftDirection: `ShiftCell${edit.direction}`,
    triggerSource: trigger(edit),
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onformatchanged-member */
export function raiseFormatted(host: HostContext, { sheetId, areas }: Of<"format">): void {
  const sheet = host.book.sheet(sheetId);
  if (sheet === undefined) return;
  for (const area of areas) {
    const payload = (): object => ({
      address: formatArea(area),
      worksheetId: sheetId,
      source: host.author,
      referenceId: keepRange(host, { sheet, ...area }),
    });
    for (const target of sheetTargets(sheetId))
      host.events.raise(EventType.worksheetFormatChanged, target, payload);
    host.bindings.raiseData(sheet, area);
  }
}

/**
 * Rows were sorted top to bottom, or columns left to right.
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-onrowsorted-member
 */
export function raiseSorted(host: HostContext, range: RangeTarget, what: "Rows" | "Columns"): void {
  const type = what === "Rows" ? EventType.worksheetRowSorted : EventType.worksheetColumnSorted;
  const payload = (): object => ({
    address: formatArea(range),
    source: host.author,
    worksheetId: range.sheet.id,
  });
  for (const target of sheetTargets(range.sheet.id)) host.events.raise(type, target, payload);
}

function trigger({ by }: Edit): Change["triggerSource"] {
  return by === "api" ? "ThisLocalAddin" : "Unknown";
}

function raiseChange(
  host: HostContext,
  sheetId: string,
  area: Area,
  change: Change,
  before?: Of<"cells">["before"],
): void {
  const sheet = host.book.sheet(sheetId);
  if (sheet === undefined) return;
  const raise = (type: number, target: string, more: object = {}): void => {
    const range = { sheet, ...area };
    const payload = (): object => ({
      address: formatArea(area),
      worksheetId: sheet.id,
      ...change,
      ...more,
      source: host.author,
      referenceId: keepRange(host, range),
    });
    const details = before === undefined ? undefined : (): object => detailsOf(range, before);
    host.events.raise(type, target, payload, details);
  };
  for (const target of sheetTargets(sheet.id)) raise(EventType.worksheetChanged, target);
  for (const table of sheet.tables()) {
    if (intersection(table.area(), area) === null) continue;
    for (const target of [table.id, ...sheetTargets(sheet.id)])
      raise(EventType.tableChanged, target, { tableId: table.id });
  }
  host.bindings.raiseData(sheet, area);
}

/** What a single cell held before and holds now, wherever it is by now: what a formula gives, not its text. */
function detailsOf(range: RangeTarget, valueBefore: CellValue): object {
  const isThere = range.rowCount > 0 && range.columnCount > 0;
  const valueAfter = (isThere ? range.sheet.values(range)[0]?.[0] : undefined) ?? "";
  return {
    valueBefore,
    valueTypeBefore: valueType(valueBefore),
    valueAfter,
    valueTypeAfter: valueType(valueAfter),
  };
}

/** `event.getRange` asks for the range by this id; it moves with its cells. */
function keepRange(host: HostContext, range: RangeTarget): string {
  return host.references.keep(range, object("Range", range));
}
