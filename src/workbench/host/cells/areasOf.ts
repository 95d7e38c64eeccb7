import type { RangeTarget, SomeCells } from "../targets";

/** The rectangles of a range, or of several ranges. */
export function areasOf(cells: SomeCells): readonly RangeTarget[] {
  return "areas" in cells ? cells.areas : [cells];
}
