import fc from "fast-check";
import { classifyAbc, type AbcClasses } from "../../../../src/engine/models/abc/classify";
import type { CumulativeCut } from "../../../../src/engine/settings/types";
import { ABC_STATUS } from "../../../../src/engine/analysis";
import { ABC_CLASSES } from "../../../../src/engine/types";

type Crossing = CumulativeCut["crossing"];
type Negatives = "apart" | "zero" | "net";
const cut = (crossing: Crossing, a = 0.8, b = 0.95): CumulativeCut => ({
  kind: "cumulative",
  a,
  b,
  crossing,
});
const run = (
  values: readonly number[],
  crossing: Crossing = "include",
  negatives: Negatives = "apart",
  a = 0.8,
  b = 0.95,
) => classifyAbc(Float64Array.from(values), { cut: cut(crossing, a, b), negatives });

/** One letter an account; "-" apart, "." unclassified. */
const letters = ({ status, classes }: AbcClasses): string =>
  Array.from(status, (s, i) =>
    ABC_STATUS[s] === "classified" ? ABC_CLASSES[classes[i] ?? 0] : ABC_STATUS[s] === "apart" ? "-" : ".",
  ).join("");

/** Amounts with many ties and zeros, at least one above zero. */
const amounts = fc
  .array(
    fc.oneof(
      fc.integer({ min: 0, max: 4 }).map((v) => v * 10),
      fc.integer({ min: 1, max: 10_000 }),
    ),
    { minLength: 1, maxLength: 50 },
  )
  .filter((values) => values.some((value) => value > 0));
const share = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);
const cuts = fc.tuple(share, share).map(([x, y]) => [Math.min(x, y), Math.max(x, y)] as const);

describe("by hand", () => {
  test.each<[string, number[], string, string]>([
    ["[P4] the crossing account is A under include, B under exclude", [50, 35, 10, 5], "AABC", "ABBC"],
    ["[P4] exactly 80 % and 95 % are reached by the second and the third", [60, 20, 15, 5], "AABC", "AABC"],
    ["[P3] the order of the rows is not the order of the ranks", [5, 10, 35, 50], "CBAA", "CBBA"],
    [
      "[P5] a tie across the line goes up under include, down under exclude",
      [50, 20, 20, 10],
      "AAAB",
      "ABBC",
    ],
    ["[P5] five equal accounts are one class", [10, 10, 10, 10, 10], "AAAAA", "CCCCC"],
    ["[P2] zero is the last class, a value is not", [100, 0, 0], "ACC", "CCC"],
    ["[P1] blank is unclassified", [90, NaN, 10], "A.B", "B.C"],
    ["[P2] negative stands apart", [90, -5, 10], "A-B", "B-C"],
    ["[P1] blank accounts have no part in the shares", [NaN, 80, 20, NaN], ".AB.", ".AC."],
    ["one account that is everything", [7], "A", "C"],
  ])("%s", (_, values, include, exclude) => {
    expect({ include: letters(run(values)), exclude: letters(run(values, "exclude")) }).toEqual({
      include,
      exclude,
    });
  });
});

test("[P2] zero is the last class even where the cut would let it in", () => {
  expect(letters(run([100, 0], "exclude", "apart", 1, 1))).toBe("AC");
  expect(letters(run([100, 0], "include", "apart", 1, 1))).toBe("AC");
});

describe("negatives", () => {
  test.each<[string, number[], Negatives, string, number]>([
    ["apart: counted beside the total", [90, -5, 10], "apart", "A-B", 100],
    ["zero: floored, the last class", [90, -5, 10], "zero", "ACB", 100],
    ["net: kept in the total, the last class", [90, -5, 10], "net", "ACB", 95],
    ["net: a total that is not positive gives no classes", [5, -5], "net", "..", 0],
    ["apart: nothing but negatives", [-5, -1], "apart", "--", 0],
  ])("[P2] %s", (_, values, negatives, classes, total) => {
    const result = run(values, "include", negatives);
    expect(letters(result)).toBe(classes);
    expect(result.ranking.total).toBe(total);
    expect(result.negatives.count).toBe(values.filter((value) => value < 0).length);
  });

  test("[P2] net shares may exceed 1 on the way and end at 1", () => {
    const { cumulativeShare, ranking } = run([90, -5, 10], "include", "net");
    expect(Array.from(ranking.order, (i) => cumulativeShare[i])).toEqual([90 / 95, 100 / 95, 1]);
  });

  test("[P2] under net a class never turns better again, whatever the cut", () => {
    for (const crossing of ["include", "exclude"] as const) {
      expect(letters(run([60, 50, 5, -15], crossing, "net", 1, 1))).not.toMatch(/C.*[AB]/);
    }
  });

  test.each<[string, number[], Negatives, string | undefined]>([
    ["nothing to rank", [NaN, NaN], "apart", "abc.nothingClassified"],
    ["no accounts", [], "apart", "abc.nothingClassified"],
    ["a negative total", [1, -9], "net", "abc.totalNotPositive"],
    ["all zero is the last class, not nothing", [0, 0], "apart", undefined],
  ])("%s is said in a sentence", (_, values, negatives, id) =>
    expect(run(values, "include", negatives).withoutClasses?.id).toBe(id),
  );

  test("[P2] all zeros: class C, shares of 0", () => {
    const result = run([0, 0]);
    expect(letters(result)).toBe("CC");
    expect(Array.from(result.share)).toEqual([0, 0]);
  });
});

describe("[P6] tolerance", () => {
  test.each<[number, string]>([
    [5e-10, "AB"],
    [2e-9, "AA"],
  ])("a share %d below the line", (short, classes) => {
    expect(letters(run([0.8 - short, 0.2 + short]))).toBe(classes);
  });

  test.each<[number, string]>([
    [5e-10, "AC"],
    [2e-9, "BC"],
  ])("a share %d above the line, crossing excluded", (over, classes) => {
    expect(letters(run([0.8 + over, 0.2 - over], "exclude"))).toBe(classes);
  });

  test("values that differ by what summing leaves behind are equal", () => {
    const values = [0.1 + 0.2, 0.3, 0.3, 0.1];
    const { classes } = run(values, "include", "apart", 0.3, 0.9);
    expect(new Set(classes.slice(0, 3)).size).toBe(1);
  });
});

describe("any values", () => {
  const crossing = fc.constantFrom<Crossing>("include", "exclude");

  test("shares sum to 1, and the last cumulative share is 1", () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const { share: shares, cumulativeShare, ranking } = run(values);
        expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
        expect(cumulativeShare[ranking.order[values.length - 1] ?? 0]).toBeCloseTo(1, 12);
      }),
    );
  });

  test("[P3, P5] the order of the rows is irrelevant, ties included", () => {
    const shuffled = amounts.chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray([...values.keys()], { minLength: values.length, maxLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, crossing, cuts, ([values, order], kind, [a, b]) => {
        const first = letters(run(values, kind, "apart", a, b));
        const second = letters(
          run(
            order.map((i) => values[i] ?? 0),
            kind,
            "apart",
            a,
            b,
          ),
        );
        expect(second).toBe(order.map((i) => first[i]).join(""));
      }),
    );
  });

  test("[P5] equal values share a class", () => {
    fc.assert(
      fc.property(amounts, crossing, cuts, (values, kind, [a, b]) => {
        const classes = letters(run(values, kind, "apart", a, b));
        const byValue = new Map(values.map((value, i) => [value, classes[i]]));
        values.forEach((value, i) => expect(classes[i]).toBe(byValue.get(value)));
      }),
    );
  });

  test("a larger value never has a worse class", () => {
    fc.assert(
      fc.property(amounts, crossing, cuts, (values, kind, [a, b]) => {
        const result = run(values, kind, "apart", a, b);
        const ranks = Array.from(result.ranking.order, (i) => result.classes[i] ?? 0);
        expect(ranks).toEqual([...ranks].sort((x, y) => x - y));
      }),
    );
  });

  test("[P4] include: A is the smallest set, closed under ties, that reaches the line", () => {
    fc.assert(
      fc.property(amounts, share, (values, a) => {
        const total = values.reduce((x, y) => x + y, 0);
        const classes = letters(run(values, "include", "apart", a, 1));
        const inA = values.filter((_, i) => classes[i] === "A");
        const sum = inA.reduce((x, y) => x + y, 0);
        expect(sum / total).toBeGreaterThanOrEqual(a - 2e-9);
        const smallest = Math.min(...inA);
        const without = inA.filter((value) => value > smallest).reduce((x, y) => x + y, 0);
        expect(without / total).toBeLessThan(a);
      }),
    );
  });

  test("[P4] exclude: A never passes the line, and one more block of equals would", () => {
    fc.assert(
      fc.property(amounts, share, (values, a) => {
        const total = values.reduce((x, y) => x + y, 0);
        const classes = letters(run(values, "exclude", "apart", a, 1));
        const inA = values.filter((_, i) => classes[i] === "A");
        const sum = inA.reduce((x, y) => x + y, 0);
        expect(sum / total).toBeLessThanOrEqual(a + 2e-9);
        const next = Math.max(...values.filter((_, i) => classes[i] !== "A"));
        const more = sum + values.filter((value) => value === next).reduce((x, y) => x + y, 0);
        if (next > 0) expect(more / total).toBeGreaterThan(a);
      }),
    );
  });

  test("[P5] whoever is in A with the crossing account left out is in A with it counted", () => {
    fc.assert(
      fc.property(amounts, cuts, (values, [a, b]) => {
        const include = letters(run(values, "include", "apart", a, b));
        const exclude = letters(run(values, "exclude", "apart", a, b));
        values.forEach((_, i) => expect((include[i] ?? "") <= (exclude[i] ?? "")).toBe(true));
      }),
    );
  });
});
