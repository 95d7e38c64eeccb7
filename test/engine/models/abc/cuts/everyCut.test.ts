import fc from "fast-check";
import { classifyAbc } from "../../../../../src/engine/models/abc/classify";
import type { AbcCut } from "../../../../../src/engine/settings/types";
import { classesOf } from "./classesOf";

/** Amounts with many ties, some zeros and blanks, at least one above zero. */
const amounts = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((value) => value * 10),
      fc.integer({ min: 1, max: 10_000 }),
      fc.constant(NaN),
    ),
    { minLength: 1, maxLength: 60 },
  )
  .filter((values) => values.some((value) => value > 0));
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const shares = fc.tuple(share, share).map(([x, y]) => ({ a: Math.min(x, y), b: Math.max(x, y) }));
const limit = fc.integer({ min: 0, max: 500 });

const cuts: Record<AbcCut["kind"], fc.Arbitrary<AbcCut>> = {
  cumulative: fc
    .tuple(shares, fc.constantFrom("include" as const, "exclude" as const))
    .map(([both, crossing]) => ({ kind: "cumulative", ...both, crossing })),
  count: shares.map((both) => ({ kind: "count", ...both })),
  thresholds: fc
    .tuple(limit, limit)
    .map(([x, y]) => ({ kind: "thresholds", a: Math.max(x, y), b: Math.min(x, y) })),
  jenks: fc.constant({ kind: "jenks" }),
  computed: fc.constant({ kind: "computed" }),
};

/** The same cut of values that are so many times as large. */
const scaled = (cut: AbcCut, factor: number): AbcCut =>
  cut.kind === "thresholds" ? { ...cut, a: cut.a * factor, b: cut.b * factor } : cut;

describe.each(Object.entries(cuts))("%s", (_, cut) => {
  test("every account with a value has exactly one class, every other none", () => {
    fc.assert(
      fc.property(amounts, cut, (values, kind) => {
        const classes = classesOf(values, kind);
        values.forEach((value, i) => expect(classes[i]).toMatch(Number.isNaN(value) ? /^\.$/ : /^[ABC]$/));
      }),
    );
  });

  test("[P5] equal values share a class, and a larger one never has a worse", () => {
    fc.assert(
      fc.property(amounts, cut, (values, kind) => {
        const { ranking, classes } = classifyAbc(Float64Array.from(values), {
          cut: kind,
          negatives: "apart",
        });
        const ranks = Array.from(ranking.order, (account) => classes[account] ?? 0);
        expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
        const byValue = new Map(values.map((value, i) => [value, classes[i]]));
        values.forEach((value, i) => expect(classes[i]).toBe(byValue.get(value)));
      }),
    );
  });

  test("[P3] the order of the rows is irrelevant", () => {
    const shuffled = amounts.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray([...values.keys()], { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, cut, ([values, order], kind) => {
        const classes = classesOf(values, kind);
        const moved = order.map((i) => values[i] ?? NaN);
        expect(classesOf(moved, kind)).toBe(order.map((i) => classes[i]).join(""));
      }),
    );
  });

  test("the unit is irrelevant: cents or euros", () => {
    fc.assert(
      fc.property(amounts, cut, fc.constantFrom(2, 100, 1000, 1024), (values, kind, factor) => {
        const larger = values.map((value) => value * factor);
        expect(classesOf(larger, scaled(kind, factor))).toBe(classesOf(values, kind));
      }),
    );
  });

  test("[P2] zero is the last class unless all values are the same", () => {
    fc.assert(
      fc.property(amounts, cut, (values, kind) => {
        const classes = classesOf(values, kind);
        values.forEach((value, i) => {
          if (value === 0) expect(classes[i]).toBe("C");
        });
      }),
    );
  });

  test("a second measure moves nobody across another value", () => {
    fc.assert(
      fc.property(amounts, cut, fc.infiniteStream(fc.integer({ min: 0, max: 3 })), (values, kind, stream) => {
        const second = values.map(() => Number(stream.next().value));
        const { ranking, classes } = classifyAbc(
          Float64Array.from(values),
          { cut: kind, negatives: "apart" },
          Float64Array.from(second),
        );
        const ranks = Array.from(ranking.order, (account) => classes[account] ?? 0);
        expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
        const found = Array.from(ranking.order, (account) => values[account] ?? 0);
        expect(found).toEqual([...found].sort((x, y) => y - x));
      }),
    );
  });
});
