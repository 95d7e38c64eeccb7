import { BooleanNumber, toDisposable, WrapStrategy } from "@univerjs/core";
import type { ICellData, IDisposable, Nullable, Worksheet } from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams, ISetWorksheetColWidthMutationParams } from "@univerjs/sheets";
import { numericKeys } from "../cells/touched";
import type { Context } from "../univer/context";

/** Rows measured in one go; the page answers between two goes. */
const ROWS_AT_ONCE = 500;

/** Rows that follow their texts. */
export interface RowsFollowTexts extends IDisposable {
  /** Fits every row that wraps a text, on all sheets: for a file just opened, once the grid can measure. */
  fitAll(): void;
}

/**
 * Lets rows grow and shrink with the texts that wrap in them, as Excel does, unless somebody set the row's
 * height. Univer does this for its own commands only; whatever writes cells by a mutation, as the adapter, undo
 * and redo do, leaves rows as they are.
 *
 * The height comes from whoever can measure (`interceptAutoHeight`): in the browser the grid. Headless nobody
 * can, and rows keep their height: Excel fits them when it opens the file.
 */
export function rowsFollowTexts(context: Context): RowsFollowTexts {
  const { commands, workbook, unitId } = context;
  const pending = new Map<string, Set<number>>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const sheetOf = (sheetId: string): Nullable<Worksheet> => workbook.getSheetBySheetId(sheetId);
  const wraps = (cell: Nullable<ICellData>): boolean =>
    workbook.getStyles().getStyleByCell(cell)?.tb === WrapStrategy.WRAP;

  const mark = (sheetId: string, rows: Iterable<number>): void => {
    const marked = pending.get(sheetId) ?? new Set();
    for (const row of rows) marked.add(row);
    if (marked.size === 0) return;
    pending.set(sheetId, marked);
    // What is written in one go is measured once, with the column widths that it ends with.
    timer ??= setTimeout(fitSome);
  };
  const fitSome = (): void => {
    timer = undefined;
    const [first] = pending;
    if (!first) return;
    const [sheetId, marked] = first;
    const rows = [...marked].slice(0, ROWS_AT_ONCE);
    for (const row of rows) marked.delete(row);
    if (marked.size === 0) pending.delete(sheetId);
    fitRows(context, sheetId, rows);
    if (pending.size > 0) timer = setTimeout(fitSome);
  };

  const listening = commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetRangeValuesMutation.id) {
      // As in Excel, a formula's new result leaves the row alone.
      if (options?.fromFormula) return;
      const { subUnitId, cellValue = {}, ...target } = params as ISetRangeValuesMutationParams;
      const sheet = target.unitId === unitId ? sheetOf(subUnitId) : undefined;
      if (!sheet) return;
      const matrix = sheet.getCellMatrix().getMatrix();
      const touched = numericKeys(cellValue).filter(
        (row) =>
          hasGrown(sheet, row) ||
          numericKeys(cellValue[row] ?? {}).some((column) => wraps(matrix[row]?.[column])),
      );
      mark(subUnitId, touched);
    } else if (id === SetWorksheetColWidthMutation.id) {
      const { subUnitId, ranges, ...target } = params as ISetWorksheetColWidthMutationParams;
      const sheet = target.unitId === unitId ? sheetOf(subUnitId) : undefined;
      if (!sheet) return;
      const resized = (column: number): boolean =>
        ranges.some(({ startColumn, endColumn }) => column >= startColumn && column <= endColumn);
      mark(subUnitId, wrappingRows(sheet, wraps, resized));
    }
  });

  return {
    fitAll() {
      for (const sheet of workbook.getSheets())
        mark(
          sheet.getSheetId(),
          wrappingRows(sheet, wraps, () => true),
        );
    },
    dispose: toDisposable(() => {
      clearTimeout(timer);
      listening.dispose();
    }).dispose,
  };
}

function hasGrown(sheet: Worksheet, row: number): boolean {
  const { ia, ah } = sheet.getRowManager().getRow(row) ?? {};
  return ia !== BooleanNumber.FALSE && ah !== undefined;
}

function wrappingRows(
  sheet: Worksheet,
  wraps: (cell: Nullable<ICellData>) => boolean,
  counts: (column: number) => boolean,
): number[] {
  const matrix = sheet.getCellMatrix().getMatrix();
  return numericKeys(matrix).filter((row) => {
    const line = matrix[row] ?? {};
    return numericKeys(line).some((column) => counts(column) && wraps(line[column]));
  });
}

/** Not an edit: it is neither told, nor undone, nor a reason to save. */
function fitRows(
  { injector, commands, unitId, workbook }: Context,
  sheetId: string,
  rows: readonly number[],
): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (!sheet) return;
  const endColumn = sheet.getColumnCount() - 1;
  const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
    unitId,
    subUnitId: sheetId,
    ranges: rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
  });
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
}
