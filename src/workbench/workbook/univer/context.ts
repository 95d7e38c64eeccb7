import type { ICommandService, Injector, Workbook, Worksheet } from "@univerjs/core";
import type { EditLog } from "../edits/editLog";
import type { OwnState } from "./ownState";
import type { Recalculation } from "../book/recalculation";
import type { TableRegistry } from "../tables/registry";
import type { UniverTables } from "../tables/univerTables";

/** What every part of the adapter works on: one Univer workbook and what is kept beside it. */
export interface BaseContext {
  readonly unitId: string;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly own: OwnState;
  readonly log: EditLog;
  readonly tables: TableRegistry;
  readonly calculation: Recalculation;
  /** Whether there is a person who may undo. */
  readonly recordsUndo: boolean;
}

/** With Univer's tables, which need all the rest themselves. */
export interface Context extends BaseContext {
  readonly univerTables: UniverTables;
}

/** The context and one of its sheets. */
export interface SheetContext extends Context {
  readonly sheetId: string;
  readonly worksheet: Worksheet;
}

/** @throws Error when the workbook has no such sheet: a defect. */
export function onSheet(context: Context, sheetId: string): SheetContext {
  const worksheet = context.workbook.getSheetBySheetId(sheetId);
  if (!worksheet) throw new Error(`The workbook has no sheet ${sheetId}.`);
  return { ...context, sheetId, worksheet };
}

/** @throws Error when Univer refuses: the adapter asked for something that cannot be, which is a defect. */
export function execute(context: BaseContext, id: string, params: object): void {
  const done = context.commands.syncExecuteCommand(id, { unitId: context.unitId, ...params });
  if (done === false) throw new Error(`The workbook refused ${id}.`);
}

/** `execute` on a sheet: adds Univer's `subUnitId`. */
export function executeOnSheet(sheet: SheetContext, id: string, params: object): void {
  execute(sheet, id, { subUnitId: sheet.sheetId, ...params });
}
