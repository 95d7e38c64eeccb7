import type { CellValue, LogColumnId } from "../../engine";
import type { CellBlock } from "../core/writeCells";

/** The cells of lines, from a row on, wherever our columns stand now: neighbours together. */
export function logBlocks(
  lines: readonly (readonly CellValue[])[],
  columns: readonly LogColumnId[],
  own: ReadonlyMap<LogColumnId, number>,
  row: number,
): CellBlock[] {
  const stretches = columns
    .flatMap((id, at) => {
      const column = own.get(id);
      return column === undefined ? [] : [{ column, values: lines.map((line) => line[at] ?? "") }];
    })
    .sort((a, b) => a.column - b.column);
  const blocks: { column: number; columns: CellValue[][] }[] = [];
  for (const { column, values } of stretches) {
    const last = blocks.at(-1);
    if (last && last.column + last.columns.length === column) last.columns.push(values);
    else blocks.push({ column, columns: [values] });
  }
  return blocks.map((block) => ({ ...block, row, from: 0, rowCount: lines.length }));
}
