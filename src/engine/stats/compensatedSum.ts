/**
 * Sum of numbers whose rounding errors are carried along (Neumaier's variant of Kahan's algorithm), so that the
 * result does not depend on the order of the rows beyond the last bit [P6].
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 *
 * @param values finite numbers; an empty list sums to 0
 * @param start first position that is summed
 * @param end position after the last one
 * @example compensatedSum([1e100, 1, -1e100]) // => 1
 */
export function compensatedSum(values: ArrayLike<number>, start = 0, end = values.length): number {
  let sum = 0;
  let lost = 0;
  for (let i = start; i < end; i++) {
    const value = values[i] ?? 0;
    const next = sum + value;
    lost += lostBy(sum, value, next);
    sum = next;
  }
  return sum + lost;
}

/**
 * What rounding takes from a sum of two numbers.
 *
 * @param next `sum + value`, as it was rounded
 * @example lostBy(1e16, 1, 1e16 + 1) // => 1
 */
export function lostBy(sum: number, value: number, next: number): number {
  return Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
}

/**
 * The same sum, fed one number at a time; for running totals.
 *
 * @example
 * const sum = new CompensatedSum();
 * for (const v of [0.1, 0.2, 0.3]) sum.add(v);
 * sum.value // => 0.6
 */
export class CompensatedSum {
  #sum = 0;
  #lost = 0;

  add(value: number): void {
    const next = this.#sum + value;
    this.#lost += lostBy(this.#sum, value, next);
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
