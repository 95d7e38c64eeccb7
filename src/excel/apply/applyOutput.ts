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
 * Brings the own block to what the plan says, whole or not at all: a failure or a cancel after the first write
 * puts the old block back before it is reported.
 *
 * @returns what was replaced, for "Restore previous values".
 * @throws the signal's reason when cancelled; HalfWritten where even putting back failed.
 */
export async function applyOutput(request: OutputRequest): Promise<UndoRecord> {
  const begun: UndoRecord[] = [];
  try {
    await writeOutput(request, (record) => begun.push(record));
  } catch (error) {
    await Promise.all(
      begun.map((record) =>
        putBack(record).catch((second: unknown) => {
          throw new HalfWritten(record, request.source.sheet, [error, second]);
        }),
      ),
    );
    throw error;
  }
  const [record] = begun;
  if (!record) throw new TypeError("writeOutput tells what it replaces before it writes.");
  return record;
}
