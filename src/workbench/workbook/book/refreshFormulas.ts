import type { ICellData } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { numericKeys } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { execute } from "../univer/context";
import type { BaseContext } from "../univer/context";

/**
 * Has every formula that mentions one of these names parsed anew.
 *
 * Univer keeps parsed formulas by their text, with the content of names already put in, and forgets to drop them
 * when a name changes. A blank at the end makes it another text; readers never see it (`toShown` trims).
 */
export function refreshFormulas(context: BaseContext, names: readonly string[]): void {
  if (names.length === 0 || !context.calculation.hasCellFormulas) return;
  const any = names.map((name) => name.replace(/[\\.?]/g, "\\$&")).join("|");
  const mentions = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${any})(?![\\p{L}\\p{N}_.(])`, "iu");
  const sheets = context.injector.get(FormulaDataModel).getFormulaData()[context.unitId] ?? {};
  for (const [sheetId, formulas] of Object.entries(sheets)) {
    const matrix = context.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getMatrix();
    const block: CellBlock = {};
    for (const row of numericKeys(formulas ?? {})) {
      for (const column of numericKeys(formulas?.[row] ?? {})) {
        const f = matrix?.[row]?.[column]?.f;
        if (f && mentions.test(f)) (block[row] ??= {})[column] = { f: `${f} ` } satisfies ICellData;
      }
    }
    if (Object.keys(block).length === 0) continue;
    context.log.quietly(() =>
      execute(context, SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: block }),
    );
  }
}
