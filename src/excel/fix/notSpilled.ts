import { supports } from "../core/requirementSets";
import { runsOf } from "../core/runs";

/**
 * Leaves out cells that the formula of another one fills: what is written into one of them breaks it. An Excel that
 * cannot tell (before ExcelApi 1.12) leaves out none.
 *
 * @param cells by line, ascending
 */
export async function notSpilled<Cell extends { line: number }>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { column, firstRow }: { column: number; firstRow: number },
  cells: readonly Cell[],
): Promise<readonly Cell[]> {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last || !supports("1.12")) return cells;
  const load = ({ start, count }: { start: number; count: number }) =>
    sheet.getRangeByIndexes(firstRow + start, column, count, 1).load("hasSpill");
  const all = load({ start: first.line, count: last.line - first.line + 1 });
  await context.sync();
  if (all.hasSpill === false) return cells;
  const runs = runsOf(cells.map(({ line }) => line)).map((run) => ({ run, range: load(run) }));
  await context.sync();
  const spilled = runs.filter(({ range }) => range.hasSpill !== false).map(({ run }) => run);
  return cells.filter(
    ({ line }) => !spilled.some(({ start, count }) => line >= start && line < start + count),
  );
}
