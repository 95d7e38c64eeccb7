import { sameValue } from "./tolerance";

/** Positions that are never parted: `start … end − 1`. */
export interface TieBlock {
  start: number;
  end: number;
}

/**
 * The run of equal values that a position lies in, as `tieBlocks` parts them [P5, P6], without going through all the
 * others: a value that differs from the one before it begins a run, whatever came before. Long runs are crossed in
 * strides.
 *
 * @param ordered values in ascending or descending order
 * @param position within them
 * @example tieBlockAt(Float64Array.of(5, 3, 3, 1), 2) // => { start: 1, end: 3 }
 */
export function tieBlockAt(ordered: Float64Array, position: number): TieBlock {
  const at = (index: number): number => ordered[index] ?? NaN;
  let end = position;
  for (;;) {
    const value = at(end);
    end = farthest(end, -1, (index) => at(index) === value);
    if (!sameValue(at(end - 1), value)) break;
    end--;
  }
  // From here on run by run, as equality up to rounding makes chains: each run ends where its first value does.
  let start = end;
  while (end <= position) {
    start = end;
    const first = at(start);
    end = farthest(start, 1, (index) => at(index) === first || sameValue(first, at(index))) + 1;
  }
  return { start, end };
}

/** How far something holds that holds at a position: in ever longer strides, then in ever shorter ones. */
function farthest(position: number, direction: 1 | -1, holds: (index: number) => boolean): number {
  let reached = position;
  let stride: number = direction;
  while (holds(reached + stride)) {
    reached += stride;
    stride *= 2;
  }
  for (; stride !== 0; stride = Math.trunc(stride / 2)) if (holds(reached + stride)) reached += stride;
  return reached;
}
