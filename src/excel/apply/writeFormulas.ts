import { onlyWhere, whereItStood, type Anchor } from "../core/standsStill";

/** A formula in R1C1 style, and the cell of the sheet that it goes into. */
export interface FormulaCell {
  row: number;
  column: number;
  formula: string;
}

/** So many formulas are written as one range; so many, and so many ranges, go out in one message. */
const LONGEST = 5_000;
const MOST_CELLS = 20_000;
const MOST_RANGES = 400;

/**
 * Writes formulas, those below each other in one range.
 *
 * @param mustStand columns of ours that must stand where they stood when the cells were planned
 * @param isFiltered a filter hides rows: cell by cell, since Excel misplaces what is written across them
 * @throws SheetError where the columns do not stand there any more.
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly FormulaCell[],
  mustStand: { sheet: string; anchors: readonly Anchor[] },
  isFiltered: boolean,
): Promise<void> {
  const send = (message: readonly Stretch[]) => {
    onlyWhere(context, sheet, mustStand.anchors);
    for (const { row, column, formulas } of message)
      sheet.getRangeByIndexes(row, column, formulas.length, 1).formulasR1C1 = formulas.map((one) => [one]);
    return whereItStood(mustStand.sheet, context.sync());
  };
  const stretches = stretchesOf(cells, isFiltered ? 1 : LONGEST);
  while (stretches.length > 0) {
    let count = 0;
    const end = stretches.findIndex(
      ({ formulas }, at) => at === MOST_RANGES || (count += formulas.length) > MOST_CELLS,
    );
    await send(stretches.splice(0, end < 0 ? stretches.length : end));
  }
}

interface Stretch {
  row: number;
  column: number;
  formulas: string[];
}

function stretchesOf(cells: readonly FormulaCell[], longest: number): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { row, column, formula } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = stretches.at(-1);
    const count = last?.formulas.length ?? 0;
    if (last?.column === column && last.row + count === row && count < longest) last.formulas.push(formula);
    else stretches.push({ row, column, formulas: [formula] });
  }
  return stretches;
}
