import fc from "fast-check";

/** Non-negative amounts with some zeros and ties among them, largest first. */
export const descendingAmounts = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 5 }),
      fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
    ),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .filter((values) => values.some((value) => value > 0))
  .map((values) => values.sort((a, b) => b - a));

export const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
