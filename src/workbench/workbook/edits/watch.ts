import { CommandType } from "@univerjs/core";
import type { ICommandInfo, IDisposable } from "@univerjs/core";
import { OtherFormulaMarkDirty } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { areasOf } from "../cells/touched";
import { effects } from "./effects";
import { recalculatedAreas } from "./recalculatedCells";
import { watchSingleCells } from "./valueBefore";
import type { Context } from "../univer/context";

/**
 * Listens to Univer's mutations, by whoever: our own writes, a person's typing, undo and redo are all the same
 * stream. Fills the journal, marks what to recalculate, keeps the tables in step, and tells the listeners.
 */
export function watchMutations(context: Context): IDisposable {
  const results = recalculatedAreas(context);
  const singleCells = watchSingleCells(context);
  const listening = context.commands.onCommandExecuted((command, options) => {
    if (command.type !== CommandType.MUTATION) return;
    // Formulas of rules, not of cells: Univer names the workbook in another way here.
    if (command.id === OtherFormulaMarkDirty.id) context.calculation.markMutation(command);
    if (!concerns(context, command)) return;
    if (options?.applyFormulaCalculationResult) {
      for (const [sheetId, areas] of results.take()) context.log.journal.markCells(sheetId, areas);
      tellCalculated(context, command);
      return;
    }
    // Univer's own bookkeeping of a formula that is being written: the write itself follows.
    if (options?.fromFormula) return;
    context.calculation.markMutation(command);
    effects[command.id]?.(context, command.params as never);
  });
  return {
    dispose() {
      listening.dispose();
      results.dispose();
      singleCells.dispose();
    },
  };
}

function tellCalculated({ log }: Context, command: Readonly<ICommandInfo>): void {
  if (command.id !== SetRangeValuesMutation.id) return;
  const { subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
  if (cellValue)
    log.tellCalculated(
      subUnitId,
      areasOf(cellValue, () => true),
    );
}

function concerns(context: Context, command: Readonly<ICommandInfo>): boolean {
  const params = command.params as { unitId?: string } | undefined;
  return params?.unitId === context.unitId;
}
