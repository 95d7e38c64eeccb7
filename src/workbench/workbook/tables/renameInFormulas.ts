import { renameInFormula } from "../cells/structuredReferences";
import type { ReferenceRename } from "../cells/structuredReferences";
import { replaceBareName } from "./cellReferences";
import { changeFormulas } from "./changeFormulas";
import type { BaseContext } from "../univer/context";

/** Rewrites every formula and defined name that mentions the table's old name, alone or not, or a column's. */
export function renameInFormulas(context: BaseContext, table: string, change: ReferenceRename): void {
  const { table: name } = change;
  changeFormulas(context, (formula) => {
    const renamed = renameInFormula(formula, table, change);
    return name === undefined ? renamed : replaceBareName(renamed, table, () => name);
  });
}
