/**
 * Sum of numbers whose rounding errors are carried along (Neumaier's variant of Kahan's algorithm), so that the
 * result does not depend on the order of the rows beyond the last bit [P6].
 *
 * Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen", ZAMM 54 (1974).
 *
 * @param values finite numbers; an empty list sums to 0
 * @example compensatedSum([1e100, 1, -1e100]) // => 1
 */
export function compensatedSum(values: ArrayLike<number>): number {
  const sum = new CompensatedSum();
  for (let i = 0; i < values.length; i++) sum.add(values[i] ?? 0);
  return sum.value;
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
    this.#lost +=
      Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - next + value : value - next + this.#sum;
    this.#sum = next;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
