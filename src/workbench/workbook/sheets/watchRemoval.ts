import type { IDisposable } from "@univerjs/core";
import { RemoveSheetCommand } from "@univerjs/sheets";
import type { IRemoveSheetCommandParams } from "@univerjs/sheets";
import { definedNames, removeName } from "../book/names";
import { breakReferences } from "../structure/breakReferences";
import { toBrokenReferences } from "../tables/cellReferences";
import { changeFormulas } from "../tables/changeFormulas";
import type { Context } from "../univer/context";

/**
 * A sheet that goes takes its tables and its own names along; what referred to its cells, tables and names says
 * #REF!. Names of the workbook stay, with #REF! in place of the cells.
 * https://learn.microsoft.com/office/vba/api/excel.worksheet.names
 * https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1
 */
export function watchRemoval(context: Context): IDisposable {
  return context.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetCommand.id || context.workbook.getSheetSize() <= 1) return;
    const { subUnitId = context.workbook.getActiveSheet().getSheetId() } =
      (params as Partial<IRemoveSheetCommandParams> | undefined) ?? {};
    context.log.whileFollowing(() => letGo(context, subUnitId));
  });
}

function letGo(context: Context, sheetId: string): void {
  const name = context.workbook.getSheetBySheetId(sheetId)?.getName().toLowerCase();
  if (name === undefined) return;
  const tables = context.tables.onSheet(sheetId);
  if (tables.length > 0)
    changeFormulas(context, (formula) =>
      tables.reduce((text, table) => toBrokenReferences(text, table.name), formula),
    );
  breakReferences(context, ({ sheet }) => sheet?.toLowerCase() === name);
  for (const { name: own, scope } of definedNames(context))
    if (scope === sheetId) removeName(context, own, scope);
  for (const { id } of tables) context.tables.remove(id);
}
