import type { ICommandInfo, IDisposable } from "@univerjs/core";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import {
  getPrimaryForRange,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from "@univerjs/sheets";
import type { ISetSelectionsOperationParams } from "@univerjs/sheets";
import { toArea, toRange } from "../area";
import { MAX_COLUMNS, MAX_ROWS } from "../structure/size";
import { execute } from "../univer/context";
import type { Context } from "../univer/context";
import type { Selection } from "../book/selection";
import type { Area } from "../types";

/** The grid's selection: a person's and the add-in's are the same. */
export function gridSelection(context: Context): Selection {
  return {
    activate(sheetId) {
      execute(context, SetWorksheetActiveOperation.id, { subUnitId: sheetId });
    },
    areas: (sheetId) => selected(context, sheetId),
    select(sheetId, areas) {
      const worksheet = context.workbook.getSheetBySheetId(sheetId);
      if (!worksheet) return;
      const selections = areas.map((area) => {
        const range = toRange(area);
        return { range, primary: getPrimaryForRange(range, worksheet), style: null };
      });
      execute(context, SetSelectionsOperation.id, { subUnitId: sheetId, selections });
      const [first] = selections;
      if (first) execute(context, ScrollToRangeOperation.id, { range: first.range });
    },
  };
}

/** Tells when another sheet comes to the front or other cells are selected, once for each selection. */
export function watchSelection(context: Context): IDisposable {
  let told = "";
  let front = context.workbook.getActiveSheet().getSheetId();
  return context.commands.onCommandExecuted((command: Readonly<ICommandInfo>) => {
    if (command.id !== SetSelectionsOperation.id && command.id !== SetWorksheetActiveOperation.id) return;
    const { unitId, subUnitId } = command.params as Pick<
      ISetSelectionsOperationParams,
      "unitId" | "subUnitId"
    >;
    if (unitId !== context.unitId) return;
    if (command.id === SetWorksheetActiveOperation.id) {
      // Univer tells some of these late, when another sheet is in front again.
      const now = context.workbook.getActiveSheet().getSheetId();
      if (now === front) return;
      front = now;
      context.log.tell({ kind: "sheet", sheetId: now, change: "activated" });
      return;
    }
    const areas = selected(context, subUnitId);
    const key = JSON.stringify([subUnitId, areas]);
    if (key === told || areas.length === 0) return;
    told = key;
    context.log.tell({ kind: "selection", sheetId: subUnitId, areas });
  });
}

function selected({ injector, unitId }: Context, sheetId: string): Area[] {
  const selections = injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(unitId)
    .getSelectionsOfWorksheet(sheetId);
  return selections.map(({ range }) => whole(toArea(range)));
}

/** Whole rows and columns come without their other side. */
function whole(area: Area): Area {
  const rows = Number.isNaN(area.rowCount) ? { row: 0, rowCount: MAX_ROWS } : {};
  const columns = Number.isNaN(area.columnCount) ? { column: 0, columnCount: MAX_COLUMNS } : {};
  return { ...area, ...rows, ...columns };
}
