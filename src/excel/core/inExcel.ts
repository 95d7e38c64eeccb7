import { asSheetError } from "./officeErrors";

/**
 * One conversation with Excel. It waits while the person is still typing into a cell instead of failing, and
 * lets no raw Office error out.
 *
 * @throws SheetError for what Excel refused; whatever `work` itself throws passes unchanged.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(context));
  } catch (error) {
    throw asSheetError(error);
  }
}
