import type { ICellData, Nullable } from "@univerjs/core";
import type { BaseContext } from "../univer/context";

/** Number formats that Univer gives the results of its date functions → those of Excel (en-US). */
const FORMATS: Readonly<Record<string, string>> = {
  "yyyy/mm/dd;@": "m/d/yyyy",
  "yyyy/mm/dd hh:mm": "m/d/yyyy h:mm",
  "h:mm A/P": "h:mm AM/PM",
};

/**
 * The number format that comes with a formula's result, as Excel gives it: "If the cell format was General before
 * the function was entered, Excel changes the cell format so that it matches the same format as the date and time
 * of your regional settings"; a cell that has a format keeps it.
 * https://support.microsoft.com/office/now-function-3337fd29-145a-4347-b2e6-20c904739c46
 *
 * @param result What is about to be written; changed in place.
 */
export function asExcelFormats(
  { workbook }: BaseContext,
  result: Nullable<ICellData>,
  existing: Nullable<ICellData>,
): void {
  const style = result?.s;
  if (!result || !style || typeof style === "string") return;
  const format = FORMATS[style.n?.pattern ?? ""];
  if (format === undefined) return;
  const own = workbook.getStyles().getStyleByCell(existing)?.n?.pattern ?? "General";
  if (own === "General") result.s = { ...style, n: { pattern: format } };
  else delete result.s;
}
