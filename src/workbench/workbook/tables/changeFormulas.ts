import type { ICellData } from "@univerjs/core";
import { IDefinedNamesService, SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { numericKeys } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { execute } from "../univer/context";
import type { BaseContext } from "../univer/context";

/** Where a formula stands. */
export interface FormulaCell {
  /** The sheet's name. */
  sheet: string;
  row: number;
}

/**
 * Rewrites every formula and defined name of the book.
 *
 * @param change Gives the formula as it is to be; `cell` is null for a defined name.
 */
export function changeFormulas(
  context: BaseContext,
  change: (formula: string, cell: FormulaCell | null) => string,
): void {
  for (const worksheet of context.workbook.getSheets()) {
    const sheet = worksheet.getName();
    const matrix = worksheet.getCellMatrix().getMatrix();
    const block: CellBlock = {};
    for (const row of numericKeys(matrix)) {
      const cells = matrix[row];
      for (const key in cells) {
        const before = cells[Number(key)]?.f;
        if (!before) continue;
        const f = change(before, { sheet, row });
        if (f !== before) (block[row] ??= {})[Number(key)] = { f, v: null, si: null } satisfies ICellData;
      }
    }
    if (Object.keys(block).length === 0) continue;
    execute(context, SetRangeValuesMutation.id, { subUnitId: worksheet.getSheetId(), cellValue: block });
  }
  const names = context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {};
  for (const name of Object.values(names)) {
    const formulaOrRefString = change(name.formulaOrRefString, null);
    if (formulaOrRefString !== name.formulaOrRefString)
      execute(context, SetDefinedNameMutation.id, { ...name, formulaOrRefString });
  }
}
