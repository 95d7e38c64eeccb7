import { asSheetError } from "../core/officeErrors";
import { inExcel } from "../core/inExcel";
import { rowOf } from "../core/visibleRows";

/**
 * Calls back when the selection moves to another row or sheet; moving along a row is silent.
 *
 * @returns the way to stop.
 */
export async function onRowChange(listener: () => void): Promise<() => Promise<void>> {
  let last = "";
  const handler = await inExcel(async (context) => {
    const result = context.workbook.worksheets.onSelectionChanged.add((event) => {
      const here = `${event.worksheetId}:${rowOf(event.address.split(/[:,]/)[0] ?? "")}`;
      if (here !== last) {
        last = here;
        listener();
      }
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  return async () => {
    try {
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw asSheetError(error);
    }
  };
}
