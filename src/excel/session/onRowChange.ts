import { inExcel } from "../core/inExcel";
import { stopListening } from "./stopListening";

/**
 * Calls back when other rows are selected, or another sheet; moving along a row is silent.
 *
 * @returns the way to stop.
 */
export async function onRowChange(listener: () => void): Promise<() => Promise<void>> {
  let last = "";
  const handler = await inExcel(async (context) => {
    const result = context.workbook.worksheets.onSelectionChanged.add((event) => {
      const here = `${event.worksheetId} ${rowsOf(event.address)}`;
      if (here !== last) {
        last = here;
        listener();
      }
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return stopListening(handler);
}

/**
 * The rows of a selection's address, whatever its columns.
 *
 * @example rowsOf("A11:C15,F20") // => "11:15,20"
 */
export function rowsOf(address: string): string {
  return address.replaceAll(/[A-Z$]/gi, "");
}
