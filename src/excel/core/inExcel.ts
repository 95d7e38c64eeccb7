import { asSheetError } from "./officeErrors";
import { supports } from "./requirementSets";

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * One conversation with Excel. It waits while the person is still typing into a cell instead of failing, and
 * lets no raw Office error out.
 *
 * @throws SheetError for what Excel refused; whatever `work` itself throws passes unchanged.
 */
export async function inExcel<T>(work: Work<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => work(context));
  } catch (error) {
    throw asSheetError(error);
  }
}

/**
 * One conversation that the person takes back with one Ctrl+Z, where Excel can (ExcelApi 1.20); elsewhere, and where
 * Excel refuses the group, each of its requests is an undo step of its own, or none.
 *
 * @param work calls `changing` right before its first change; a group that is refused earlier is given up, and `work`
 *   begins anew without it.
 */
export async function inOneUndoStep<T>(
  work: (context: Excel.RequestContext, changing: () => void) => Promise<T>,
): Promise<T> {
  const plainly = () => inExcel((context) => work(context, () => undefined));
  if (!supports("1.20")) return plainly();
  let changed = false;
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, (context) =>
      work(context, () => {
        changed = true;
      }),
    );
  } catch (error) {
    if (!changed && error instanceof OfficeExtension.Error) return plainly();
    throw asSheetError(error);
  }
}
