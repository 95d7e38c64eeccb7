import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "@univerjs/engine-formula";
import type { IRange } from "@univerjs/core";
import * as sheets from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
} from "@univerjs/sheets-table";
import {
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
} from "@univerjs/sheets-filter";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import {
  AddDataValidationMutation,
  RemoveDataValidationMutation,
  UpdateDataValidationMutation,
} from "@univerjs/data-validation";
import type { SheetPart } from "./sheetJournal";
import { sheetEffects } from "./sheetEffects";
import { structureEffects } from "./structureEffects";
import { tellCells } from "./tellCells";
import { tableEffects } from "../tables/follow";
import { toArea } from "../area";
import type { Context } from "../univer/context";

export type Effect<P> = (context: Context, params: P) => void;
interface OnSheet {
  subUnitId: string;
}

const part =
  (name: SheetPart): Effect<OnSheet> =>
  ({ log }, { subUnitId }) => {
    if (!log.isSilent) log.journal.markPart(subUnitId, name);
  };
const rows: Effect<OnSheet & { ranges: IRange[] }> = ({ log }, { subUnitId, ranges }) => {
  if (log.isSilent) return;
  for (const { startRow, endRow } of ranges) log.journal.markRows(subUnitId, startRow, endRow - startRow + 1);
};
const rowsHidden =
  (hidden: boolean): Effect<OnSheet & { ranges: IRange[] }> =>
  (context, params) => {
    rows(context, params);
    for (const { startRow: row, endRow } of params.ranges)
      context.log.tell({
        kind: "rowsHidden",
        sheetId: params.subUnitId,
        row,
        count: endRow - row + 1,
        hidden,
      });
  };
const filter: Effect<OnSheet> = (context, params) => {
  part("filter")(context, params);
  context.log.tell({ kind: "filter", sheetId: params.subUnitId });
};
const workbook: Effect<object> = ({ log }) => {
  if (!log.isSilent) log.journal.markWorkbook();
};

/** What each of Univer's mutations means for the file, the formulas and the listeners. */
export const effects: Record<string, Effect<never>> = {
  [sheets.SetRangeValuesMutation.id]: (context: Context, params: sheets.ISetRangeValuesMutationParams) =>
    tellCells(context, params.subUnitId, params.cellValue ?? {}),
  [sheets.MoveRangeMutation.id]: (context: Context, { from, to }: sheets.IMoveRangeMutationParams) => {
    tellCells(context, from.subUnitId, from.value);
    tellCells(context, to.subUnitId, to.value);
  },
  [sheets.ReorderRangeMutation.id]: (
    context: Context,
    { subUnitId, range }: sheets.IReorderRangeMutationParams,
  ) => {
    if (context.log.isSilent) return;
    context.log.journal.markCells(subUnitId, [toArea(range)]);
    context.log.tell({ kind: "cells", sheetId: subUnitId, areas: [toArea(range)] });
  },
  ...structureEffects,
  ...sheetEffects,
  ...tableEffects,
  [AddSheetTableMutation.id]: both(tableEffects[AddSheetTableMutation.id], part("tables")),
  [DeleteSheetTableMutation.id]: both(tableEffects[DeleteSheetTableMutation.id], part("tables")),
  [SetSheetTableMutation.id]: both(tableEffects[SetSheetTableMutation.id], part("tables")),
  [SetSheetTableFilterMutation.id]: filter,
  [SetSheetsFilterRangeMutation.id]: filter,
  [SetSheetsFilterCriteriaMutation.id]: filter,
  [RemoveSheetsFilterMutation.id]: filter,
  [sheets.SetWorksheetColWidthMutation.id]: part("columns"),
  [sheets.SetColHiddenMutation.id]: part("columns"),
  [sheets.SetColVisibleMutation.id]: part("columns"),
  [sheets.SetColDataMutation.id]: part("columns"),
  [sheets.SetRowHiddenMutation.id]: rowsHidden(true),
  [sheets.SetRowVisibleMutation.id]: rowsHidden(false),
  [sheets.SetWorksheetRowHeightMutation.id]: rows,
  [sheets.SetRowDataMutation.id]: (
    { log }: Context,
    { subUnitId, rowData }: sheets.ISetRowDataMutationParams,
  ) => {
    for (const row of Object.keys(rowData)) log.journal.markRows(subUnitId, Number(row), 1);
  },
  [sheets.AddWorksheetMergeMutation.id]: part("merges"),
  [sheets.RemoveWorksheetMergeMutation.id]: part("merges"),
  [AddConditionalRuleMutation.id]: part("conditionalFormats"),
  [DeleteConditionalRuleMutation.id]: part("conditionalFormats"),
  [SetConditionalRuleMutation.id]: part("conditionalFormats"),
  [MoveConditionalRuleMutation.id]: part("conditionalFormats"),
  [AddDataValidationMutation.id]: part("validations"),
  [RemoveDataValidationMutation.id]: part("validations"),
  [UpdateDataValidationMutation.id]: part("validations"),
  [sheets.SetFrozenMutation.id]: part("view"),
  [sheets.SetTabColorMutation.id]: part("view"),
  [sheets.ToggleGridlinesMutation.id]: part("view"),
  [SetDefinedNameMutation.id]: workbook,
  [RemoveDefinedNameMutation.id]: workbook,
};

function both<P>(first: Effect<P> | undefined, second: Effect<P>): Effect<P> {
  return (context, params) => {
    first?.(context, params);
    second(context, params);
  };
}
