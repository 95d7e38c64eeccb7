import type { ICellData, Nullable } from "@univerjs/core";
import { SetDefinedNameMutation, IDefinedNamesService } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { renameInFormula } from "../cells/structuredReferences";
import type { ReferenceRename } from "../cells/structuredReferences";
import { numericKeys } from "../cells/touched";
import type { CellBlock } from "../cells/touched";
import { execute } from "../univer/context";
import type { BaseContext } from "../univer/context";

/** Rewrites every formula and defined name that mentions the table's old name or a column's. */
export function renameInFormulas(context: BaseContext, table: string, change: ReferenceRename): void {
  for (const worksheet of context.workbook.getSheets()) {
    const matrix = worksheet.getCellMatrix().getMatrix();
    const block: CellBlock = {};
    for (const row of numericKeys(matrix)) {
      const cells = matrix[row];
      for (const key in cells) {
        const f = renamed(cells[Number(key)]?.f, table, change);
        if (f) (block[row] ??= {})[Number(key)] = { f, v: null, si: null } satisfies ICellData;
      }
    }
    if (Object.keys(block).length === 0) continue;
    execute(context, SetRangeValuesMutation.id, { subUnitId: worksheet.getSheetId(), cellValue: block });
  }
  const names = context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {};
  for (const name of Object.values(names)) {
    const formulaOrRefString = renamed(name.formulaOrRefString, table, change);
    if (formulaOrRefString) execute(context, SetDefinedNameMutation.id, { ...name, formulaOrRefString });
  }
}

function renamed(formula: Nullable<string>, table: string, change: ReferenceRename): string | null {
  if (!formula || !formula.includes("[")) return null;
  const next = renameInFormula(formula, table, change);
  return next === formula ? null : next;
}
