import { CompensatedSum } from "../../stats/compensatedSum";

/** From the value of the earlier period to that of the later one; the parts between add up to the difference. */
export interface Bridge {
  previous: number;
  /** What the lost no longer bring, negative; the next as well. */
  lost: number;
  /** What retained accounts bring less, and what they bring as much or more. */
  shrunk: number;
  grown: number;
  returned: number;
  new: number;
  /** Of accounts that bring nothing or less in both periods. */
  other: number;
  current: number;
}

/** Parts of the bridge between its ends, in the order in which it is read. */
export const BRIDGE_PARTS = ["lost", "shrunk", "grown", "returned", "new", "other"] as const;
export type BridgePart = (typeof BRIDGE_PARTS)[number];

/**
 * Splits the difference of two periods by what became of the accounts [C5].
 *
 * @param partOf the part that an account's difference belongs to
 * @example bridgeOf(Float64Array.of(100, 50), Float64Array.of(120, 0), partOf)
 * // => { previous: 120, lost: 0, shrunk: -20, grown: 0, returned: 0, new: 50, other: 0, current: 150 }
 */
export function bridgeOf(
  current: Float64Array,
  previous: Float64Array,
  partOf: (account: number) => BridgePart,
): Bridge {
  const sums = {
    previous: sum(),
    current: sum(),
    lost: sum(),
    shrunk: sum(),
    grown: sum(),
    returned: sum(),
    new: sum(),
    other: sum(),
  };
  for (let account = 0; account < current.length; account++) {
    const now = current[account] ?? NaN;
    const before = previous[account] ?? NaN;
    // What is not known of one period cannot be compared with the other.
    if (Number.isNaN(now) || Number.isNaN(before)) continue;
    sums.previous.add(before);
    sums.current.add(now);
    const part = sums[partOf(account)];
    part.add(now);
    part.add(-before);
  }
  return {
    previous: sums.previous.value,
    lost: sums.lost.value,
    shrunk: sums.shrunk.value,
    grown: sums.grown.value,
    returned: sums.returned.value,
    new: sums.new.value,
    other: sums.other.value,
    current: sums.current.value,
  };
}

function sum(): CompensatedSum {
  return new CompensatedSum();
}
