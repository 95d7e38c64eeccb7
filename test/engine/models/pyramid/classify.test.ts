import fc from "fast-check";
import { classifyPyramid, PYRAMID_STATUS, SEGMENTS } from "../../../../src/engine/models/pyramid/classify";
import { explainPyramid, pyramidJson } from "../../../../src/engine/models/pyramid/explain";
import { inputsOf, type SampleColumns } from "../inputsOf";
import { said, toldBy } from "../sayOf";

const count = (n: number) => Array.from({ length: n }, (_, i) => i);
const firms = (n: number) => ["Firm", ...count(n).map((i) => `F${i}`)] as [string, ...string[]];

const segmentsOf = (revenue: readonly number[]) => {
  const result = classifyPyramid(inputsOf({ name: firms(revenue.length), revenue: ["Revenue", ...revenue] }));
  return Array.from(result.classes, (index) => SEGMENTS[index] ?? null);
};

test("[S1] strategic, TOP, important and ordinary by rank, zero and less not counted", () => {
  const segments = segmentsOf([...count(20).map((i) => 200 - i), -10]);
  expect(segments.slice(0, 5)).toEqual(["strategic", "TOP", "important", "important", "ordinary"]);
  expect(segments[20]).toBe("ordinary");
});

test.each([
  [19, null],
  [20, "strategic"],
])("[S1] of %p accounts the first is %p", (n, segment) => {
  expect(segmentsOf(count(n).map((i) => 100 - i))[0]).toBe(segment);
});

test.each([
  ["2024-09-30", "ranked"],
  ["2024-09-29", "inactive"],
  ["2024-02-29", "inactive"],
  ["2026-09-30", "ranked"],
  ["", "ranked"],
])("[S1] last order %p of somebody with revenue, as of 2026-09-30: %p", (lastOrder, status) => {
  const result = classifyPyramid(
    inputsOf(
      { name: firms(1), revenue: ["Revenue", 10], lastOrder: ["Last order", lastOrder] },
      { asOf: "2026-09-30" },
    ),
  );
  expect(PYRAMID_STATUS[result.status[0] ?? 0]).toBe(status);
});

const values = fc.array(fc.integer({ min: -3, max: 60 }), { minLength: 20, maxLength: 120 });
const place = (segment: string | null | undefined): number =>
  segment === null || segment === undefined
    ? SEGMENTS.length
    : SEGMENTS.findIndex((each) => each === segment);

test("[S1] more of the measure never leads to a lower segment", () => {
  fc.assert(
    fc.property(values, fc.nat(), fc.integer({ min: 1, max: 80 }), (revenue, pick, more) => {
      const account = pick % revenue.length;
      const before = segmentsOf(revenue)[account];
      const after = segmentsOf(revenue.map((value, i) => (i === account ? value + more : value)))[account];
      // From zero revenue on there is one account more to rank, and there may be a pyramid only then.
      if ((revenue[account] ?? 0) <= 0) return;
      expect(place(after)).toBeLessThanOrEqual(place(before));
    }),
  );
});

test("[S1] [S2] so much more and a little reaches the segment that is named", () => {
  let distances = 0;
  fc.assert(
    fc.property(values, fc.nat(), (revenue, pick) => {
      const account = pick % revenue.length;
      const columns = { name: firms(revenue.length), revenue: ["Revenue", ...revenue] } as const;
      const { toNext } = pyramidJson(classifyPyramid(inputsOf(columns)), account);
      if (!toNext) return;
      distances++;
      const raised = revenue.map((value, i) => (i === account ? value + toNext.value + 0.01 : value));
      expect(segmentsOf(raised)[account]).toBe(toNext.segment);
    }),
  );
  expect(distances).toBeGreaterThan(0);
});

test("the order of the rows makes no difference", () => {
  fc.assert(
    fc.property(values, (revenue) => {
      const backwards = [...revenue].reverse();
      expect(segmentsOf(backwards).reverse()).toEqual(segmentsOf(revenue));
    }),
  );
});

test("equal values share a segment and a rank", () => {
  fc.assert(
    fc.property(values, (revenue) => {
      const result = classifyPyramid(
        inputsOf({ name: firms(revenue.length), revenue: ["Revenue", ...revenue] }),
      );
      const seen = new Map<number, string>();
      revenue.forEach((value, i) => {
        const found = `${result.classes[i]} ${result.ranks[i]}`;
        expect(seen.get(value) ?? found).toBe(found);
        seen.set(value, found);
      });
    }),
  );
});

describe("in words", () => {
  const columns: SampleColumns = {
    name: firms(22),
    revenue: ["Sales", ...count(20).map((i) => 2000 - 100 * i), 0, ""],
    lastOrder: ["Last order", ...count(20).map(() => "2026-05-01"), "2026-05-01", ""],
    layerInformation: ["Information", ...count(22).map(() => 80)],
    layerBarrier: ["Barriers", 50, ...count(21).map(() => 60)],
  };
  const inputs = inputsOf(columns, { asOf: "2026-09-30" });
  const result = classifyPyramid(inputs);

  test.each([
    [0, "Rank 1 of 20 by Sales: strategic.", "Of the five layers, Barriers is below 60%. Work on this one."],
    [
      1,
      "Rank 2 of 20 by Sales: TOP. 101 more reaches strategic.",
      "Cover all five layers: information, barriers, business, relationship and benefit.",
    ],
    [3, "Rank 4 of 20 by Sales: important. 201 more reaches TOP.", "Have a salesperson look after it."],
    [
      19,
      "Rank 20 of 20 by Sales: ordinary. 1,610 more reaches important.",
      "Serve it through a channel partner or online.",
    ],
    [
      20,
      "Sales is not above zero: ordinary, without a rank.",
      "Serve it through a channel partner or online.",
    ],
    [21, "Never an order, never revenue: a prospect, apart from the pyramid.", "Win the first order."],
  ])("[S3] account %p", (account, reason, nextStep) => {
    expect(said(explainPyramid(result, account, toldBy(inputs)))).toEqual([reason, nextStep]);
  });
});
