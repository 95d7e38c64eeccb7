import { renameInFormula } from "../cells/structuredReferences";
import type { ReferenceRename } from "../cells/structuredReferences";
import { changeFormulas } from "./changeFormulas";
import type { BaseContext } from "../univer/context";

/** Rewrites every formula and defined name that mentions the table's old name or a column's. */
export function renameInFormulas(context: BaseContext, table: string, change: ReferenceRename): void {
  changeFormulas(context, (formula) =>
    formula.includes("[") ? renameInFormula(formula, table, change) : formula,
  );
}
