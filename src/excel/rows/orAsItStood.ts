import type { CellValue } from "../../engine";
import type { Target } from "../apply/target";
import { writeFormulas, type FormulaCell } from "../apply/writeFormulas";
import { SheetError } from "../core/sheetError";
import { writeCells, type Ahead, type CellBlock } from "../core/writeCells";

/** Whether work was given up since other accounts stand in the rows by now. */
export function areOtherRows(error: unknown): boolean {
  return error instanceof SheetError && OTHER_ROWS.has(error.said.id);
}

const OTHER_ROWS: ReadonlySet<string> = new Set(["error.rowsMoved", "error.rowsSorted"]);

/**
 * Writes cells of one message. Where it turns out that rows were sorted in that moment, what stood in its cells goes
 * back: whose rows they are is nobody's business then.
 *
 * @param write is given what has to go ahead of the cells, in the same message
 * @param mark what goes ahead besides
 * @throws SheetError where other accounts stand in the rows by now (`areOtherRows`).
 */
export async function orAsItStood(
  context: Excel.RequestContext,
  { target: { sheet, source, filtered }, blocks }: { target: Target; blocks: readonly CellBlock[] },
  write: (ahead: Ahead) => Promise<void>,
  mark?: Ahead,
): Promise<void> {
  const asked: { block: CellBlock; range: Excel.Range }[] = [];
  const ahead: Ahead = {
    get bytes() {
      return mark?.bytes ?? 0;
    },
    queue: () => {
      mark?.queue();
      asked.splice(0);
      for (const block of blocks) {
        const { row, column, rowCount, columns } = block;
        const range = sheet.getRangeByIndexes(row, column, rowCount, columns.length);
        asked.push({ block, range: range.load("values,formulasR1C1") });
      }
    },
    shorten: () => mark?.shorten() ?? Promise.resolve(),
  };
  try {
    await write(ahead);
  } catch (error) {
    if (!areOtherRows(error)) throw error;
    const stood = asked.map(({ block, range }) => {
      const cells = range.values as CellValue[][];
      return {
        ...block,
        from: 0,
        columns: block.columns.map((_, at) => cells.map((line) => line[at] ?? "")),
      };
    });
    await writeCells(context, source.sheetId, stood);
    const formulas = asked.flatMap(({ block, range }) => formulasIn(block, range));
    await writeFormulas(context, sheet, formulas, { sheet: source.sheet, anchors: [] }, filtered);
    throw error;
  }
}

/** A formula is told from a text by what it comes to. */
function formulasIn({ row, column }: CellBlock, { values, formulasR1C1 }: Excel.Range): FormulaCell[] {
  const shown = values as CellValue[][];
  return (formulasR1C1 as CellValue[][]).flatMap((line, down) =>
    line.flatMap((formula, across) =>
      typeof formula === "string" && formula.startsWith("=") && formula !== shown[down]?.[across]
        ? [{ row: row + down, column: column + across, formula }]
        : [],
    ),
  );
}
