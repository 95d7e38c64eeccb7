import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { changeChartReferences } from "../charts/moveReferences";
import { changeFormulas } from "../tables/changeFormulas";
import { breakInFormula } from "../univer/references";
import type { Reference } from "../univer/references";
import type { Context } from "../univer/context";

/**
 * What referred to cells that are gone says #REF!, in cells, names and charts: "This happens most often when cells
 * that were referenced by formulas get deleted, or pasted over."
 * https://support.microsoft.com/office/how-to-correct-a-ref-error-822c8e46-e610-4d02-bf29-ec4b8c5ff4be
 *
 * @param isGone Is asked for every reference; its `sheet` is the formula's own where it names none.
 */
export function breakReferences(context: Context, isGone: (reference: Reference) => boolean): void {
  const lexer = context.injector.get(LexerTreeBuilder);
  const change = (formula: string, home: string | null): string =>
    breakInFormula(lexer, formula, ({ sheet, area }) => isGone({ sheet: sheet ?? home, area }));
  changeFormulas(context, (formula, cell) => change(formula, cell?.sheet ?? null));
  changeChartReferences(context, (reference) => change(reference, null));
}
