import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorkbookNameMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "@univerjs/sheets";
import type { IInsertSheetMutationParams } from "@univerjs/sheets";
import type { Edit } from "../types";
import type { Effect } from "./effects";

type Change = Extract<Edit, { kind: "sheet" }>["change"];

const changed =
  (change: Change): Effect<{ subUnitId: string }> =>
  ({ log }, { subUnitId }) => {
    if (log.isSilent) return;
    log.journal.markWorkbook();
    log.tell({ kind: "sheet", sheetId: subUnitId, change });
  };

/** Sheets that came, went, moved or got another name. */
export const sheetEffects: Record<string, Effect<never>> = {
  [InsertSheetMutation.id]: (context: Parameters<Effect<never>>[0], { sheet }: IInsertSheetMutationParams) =>
    changed("added")(context, { subUnitId: sheet.id }),
  [RemoveSheetMutation.id]: ((context, params) => {
    context.log.journal.forget(params.subUnitId);
    changed("deleted")(context, params);
  }) satisfies Effect<{ subUnitId: string }>,
  [SetWorksheetNameMutation.id]: changed("renamed"),
  [SetWorksheetOrderMutation.id]: changed("moved"),
  [SetWorksheetHideMutation.id]: changed("visibility"),
  [SetWorkbookNameMutation.id]: (({ log }) => log.journal.markWorkbook()) satisfies Effect<object>,
};
