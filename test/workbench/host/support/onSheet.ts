import { openWorkbench } from "../../../support/openWorkbench";
import type { Workbench, WorkbenchOptions } from "../../../support/openWorkbench";

type Cell = string | number | boolean | null;
export type OnSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T,
) => Promise<T>;

/**
 * One workbench for a suite, and a new sheet for each test.
 *
 * @example const { onSheet } = freshSheets(); // in a test: await onSheet(async (sheet, context) => { … })
 */
export function freshSheets(options: WorkbenchOptions = {}): {
  onSheet: OnSheet;
  /** Opened before the first test. */
  workbench: () => Workbench;
} {
  let workbench: Workbench;
  let name = "";
  let number = 0;
  beforeAll(async () => {
    workbench = await openWorkbench(options);
  });
  beforeEach(async () => {
    name = `Fresh${number++}`;
    await Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
  });
  afterAll(() => workbench.close());
  return {
    workbench: () => workbench,
    onSheet: (work) =>
      Excel.run(async (context) => {
        const result = await work(context.workbook.worksheets.getItem(name), context);
        await context.sync();
        return result;
      }),
  };
}

/** Writes cells from a corner on, and answers their range. */
export function put(sheet: Excel.Worksheet, corner: string, cells: Cell[][]): Excel.Range {
  const range = sheet.getRange(corner).getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1);
  range.values = cells;
  return range;
}

/** Values of a range, after everything before it was carried out. */
export async function valuesOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("values");
  await sheet.context.sync();
  return range.values;
}

/** Formulas of a range, likewise. */
export async function formulasOf(sheet: Excel.Worksheet, address: string): Promise<unknown[][]> {
  const range = sheet.getRange(address).load("formulas");
  await sheet.context.sync();
  return range.formulas;
}
