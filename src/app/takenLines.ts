import type { OpenedSource } from "../excel";
import type { Settings, TableLayout } from "../engine";

/** Which of the table's lines a run takes. */
export interface TakenLines {
  /** 1 = takes part, one a data row; undefined: all do. */
  visible?: Uint8Array;
  /** Lines that take part. */
  count: number;
  /** Lines that a filter shows, where it hides some. */
  shown?: number;
  /** The lines were chosen by selecting them. */
  chosen: boolean;
}

/**
 * The lines of a table that take part: all, those that a filter shows where the settings say so, or those that the
 * person selected.
 */
export function takenLines(
  { source: { area }, visible, chosenRows }: OpenedSource,
  { firstDataRow, rowCount }: TableLayout,
  which: Settings["lines"],
): TakenLines {
  const shown = visible?.subarray(firstDataRow, firstDataRow + rowCount);
  const isHiding = shown?.includes(0) ?? false;
  const mask = new Uint8Array(rowCount);
  for (let line = 0; line < rowCount; line++) {
    const row = area.row + firstDataRow + line;
    const isChosen = !chosenRows || (row >= chosenRows.start && row < chosenRows.start + chosenRows.count);
    if (isChosen && (which === "all" || !isHiding || shown?.[line] === 1)) mask[line] = 1;
  }
  const count = sum(mask);
  const isPart = chosenRows !== undefined && count < rowCount;
  return {
    ...(count < rowCount ? { visible: mask } : isHiding && shown ? { visible: shown } : {}),
    count,
    ...(isHiding && shown && { shown: sum(shown) }),
    chosen: isPart,
  };
}

function sum(mask: Uint8Array): number {
  return mask.reduce((total, part) => total + part, 0);
}
