import type { ExcelMessage } from "../messages";

/**
 * What the workbook did not allow, as a sentence that a person can act on. Everything that leaves this room as
 * a failure is one of these; `cause` is Office's own error where there was one.
 */
export class SheetError extends Error {
  override readonly name = "SheetError";

  constructor(
    readonly said: ExcelMessage,
    options?: ErrorOptions,
  ) {
    super(said.id, options);
  }
}
