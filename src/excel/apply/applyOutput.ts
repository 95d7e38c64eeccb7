import type { AccountsPlan } from "../../engine";
import { writeAccounts } from "../accounts/writeAccounts";
import { SheetError } from "../core/sheetError";
import { putBack } from "./putBack";
import type { UndoRecord } from "./undoRecord";
import { writeOutput, type OutputRequest } from "./writeOutput";

/** The sheet was left between old and new; `record` puts it back once Excel can be reached again. */
export class HalfWritten extends SheetError {
  constructor(
    readonly record: UndoRecord,
    sheet: string,
    causes: readonly unknown[],
  ) {
    super({ id: "error.notPutBack", values: { sheet } }, { cause: new AggregateError(causes) });
  }
}

/**
 * Brings the own block to what the plan says, and for line data the Accounts sheet before it – once nothing speaks
 * against either –, whole or not at all: a failure or a cancel after the first write puts everything back before it
 * is reported.
 *
 * @returns what was replaced, for "Restore previous values".
 * @throws the signal's reason when cancelled; HalfWritten where even putting back failed.
 */
export async function applyOutput(
  request: OutputRequest & { accounts?: AccountsPlan | null },
): Promise<UndoRecord> {
  const { accounts, ...output } = request;
  const record: UndoRecord = { block: null, accounts: null };
  try {
    await writeOutput(output, async (block) => {
      if (accounts) await writeAccounts({ ...output, accounts }, (replaced) => (record.accounts = replaced));
      record.block = block;
    });
  } catch (error) {
    await putBack(record).catch((second: unknown) => {
      throw new HalfWritten(record, request.source.sheet, [error, second]);
    });
    throw error;
  }
  return record;
}
