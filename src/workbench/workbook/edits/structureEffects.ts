import type { IRange } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
} from "@univerjs/sheets";
import { toArea } from "../area";
import { followStructure } from "../tables/followStructure";
import { ownThingsFollow } from "../sheets/followStructure";
import { moveChartReferences } from "../charts/moveReferences";
import type { Context } from "../univer/context";
import type { Edit } from "../types";
import type { Effect } from "./effects";

type Change = Extract<Edit, { kind: "structure" }>["change"];
interface Structural {
  subUnitId: string;
  range: IRange;
}

const shifted =
  (change: Change): Effect<Structural> =>
  (context, { subUnitId, range }) => {
    const area = wholeArea(context, subUnitId, change, range);
    context.log.journal.markPart(subUnitId, "structure");
    followStructure(context, subUnitId, change, area);
    ownThingsFollow(context, subUnitId, change, area);
    moveChartReferences(context, subUnitId, change, area);
    context.log.tell({ kind: "structure", sheetId: subUnitId, change, area });
  };
const moved: Effect<{ subUnitId: string; sourceRange: IRange; targetRange: IRange }> = (
  { log },
  { subUnitId, sourceRange, targetRange },
) => {
  log.journal.markPart(subUnitId, "structure");
  log.tell({ kind: "cells", sheetId: subUnitId, areas: [toArea(sourceRange), toArea(targetRange)] });
};

/** Rows and columns that came, went or moved. */
export const structureEffects: Record<string, Effect<never>> = {
  [InsertRowMutation.id]: shifted("RowInserted"),
  [RemoveRowMutation.id]: shifted("RowDeleted"),
  [InsertColMutation.id]: shifted("ColumnInserted"),
  [RemoveColMutation.id]: shifted("ColumnDeleted"),
  [MoveRowsMutation.id]: moved,
  [MoveColsMutation.id]: moved,
};

/** Univer names only the rows or only the columns at times; the other side is the whole sheet. */
function wholeArea(
  context: Context,
  sheetId: string,
  change: Change,
  range: IRange,
): ReturnType<typeof toArea> {
  const worksheet = context.workbook.getSheetBySheetId(sheetId);
  const area = toArea(range);
  if (change === "RowInserted" || change === "RowDeleted") {
    return { ...area, column: 0, columnCount: worksheet?.getColumnCount() ?? 1 };
  }
  return { ...area, row: 0, rowCount: worksheet?.getRowCount() ?? 1 };
}
