/** What a customer bought of a product in one line. */
export type Line = readonly [customer: string, product: string, value: number];

/**
 * Customers that are class A within a product and class C overall [X3], the slow way: A while less than 80 % stands
 * before, C once 95 % does; equal values share the better class.
 */
export function bigInAProduct(lines: readonly Line[]): string[] {
  const overall = classesOf(lines);
  const found = new Set<string>();
  for (const product of new Set(lines.map(([, each]) => each))) {
    const classes = classesOf(lines.filter(([, each]) => each === product));
    for (const [customer, name] of classes)
      if (name === "A" && overall.get(customer) === "C") found.add(customer);
  }
  return [...found].sort();
}

function classesOf(lines: readonly Line[]): Map<string, "A" | "B" | "C"> {
  const sums = new Map<string, number>();
  for (const [customer, , value] of lines) sums.set(customer, (sums.get(customer) ?? 0) + value);
  const total = [...sums.values()].reduce((sum, value) => sum + value, 0);
  return new Map(
    [...sums].map(([customer, own]) => {
      const larger = [...sums.values()].filter((value) => value > own + 1e-9);
      const before = larger.reduce((sum, value) => sum + value, 0) / total;
      if (own <= 0 || before >= 0.95 - 1e-9) return [customer, "C"];
      return [customer, before >= 0.8 - 1e-9 ? "B" : "A"];
    }),
  );
}

/**
 * The value in the middle, or the mean of the two in the middle.
 *
 * @example median([3, 1, 2, 9]) // => 2.5
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
