import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "@univerjs/engine-formula";
import type { IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { execute } from "../univer/context";
import type { Context } from "../univer/context";
import type { DefinedName } from "../types";

/** What Univer calls the scope of the whole workbook. */
const WHOLE_WORKBOOK = "AllDefaultWorkbook";

/** The book's defined names. */
export function definedNames(context: Context): DefinedName[] {
  return entries(context).map((entry) => ({
    name: entry.name,
    formula: entry.formulaOrRefString.startsWith("=")
      ? entry.formulaOrRefString
      : `=${entry.formulaOrRefString}`,
    scope: scopeOf(entry),
    visible: !entry.hidden,
    comment: entry.comment ?? "",
  }));
}

/** Adds a name, or changes the one of the same name and scope. */
export function setName(context: Context, { name, formula, scope, visible, comment }: DefinedName): void {
  const known = find(context, name, scope);
  execute(context, SetDefinedNameMutation.id, {
    id: known?.id ?? context.own.nextId("name"),
    // Excel's names do not tell capitals apart; Univer's formulas do.
    name: known?.name ?? name,
    formulaOrRefString: asUniverKeepsIt(formula),
    localSheetId: scope ?? WHOLE_WORKBOOK,
    hidden: !visible,
    comment,
  });
}

/** @throws RangeError when there is no such name. */
export function removeName(context: Context, name: string, scope: string | null): void {
  const known = find(context, name, scope);
  if (!known) throw new RangeError(`The workbook has no name ${name}.`);
  execute(context, RemoveDefinedNameMutation.id, { ...known });
}

/** References stand without "=", anything computed with it. */
function asUniverKeepsIt(formula: string): string {
  const body = formula.replace(/^=/, "");
  return /^(?:'(?:[^']|'')+'|[^'!()"+*/&<>=,-]+)!\$?[A-Z]+\$?\d*(?::\$?[A-Z]+\$?\d*)?$/i.test(body)
    ? body
    : `=${body}`;
}

function entries(context: Context): IDefinedNamesServiceParam[] {
  return Object.values(context.injector.get(IDefinedNamesService).getDefinedNameMap(context.unitId) ?? {});
}
function find(context: Context, name: string, scope: string | null): IDefinedNamesServiceParam | undefined {
  return entries(context).find(
    (entry) => entry.name.toLowerCase() === name.toLowerCase() && scopeOf(entry) === scope,
  );
}
function scopeOf({ localSheetId }: IDefinedNamesServiceParam): string | null {
  return !localSheetId || localSheetId === WHOLE_WORKBOOK ? null : localSheetId;
}
