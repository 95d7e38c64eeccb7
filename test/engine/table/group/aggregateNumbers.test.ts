import fc from "fast-check";
import { FIELDS, FIELD_KINDS, type NumericField } from "../../../../src/engine";
import { aggregateNumbers } from "../../../../src/engine/table/group/aggregateNumbers";
import { groupLines } from "../../../../src/engine/table/group/groupLines";
import { addsUp, RULES } from "../../../../src/engine/table/group/rules";
import { lineColumns, textColumn } from "./columns";

type Numbers = Partial<Record<NumericField, readonly number[]>>;

/** Three lines of one account and one of another, which must not show. */
const ACCOUNTS = ["Acme", "Acme", "Other", "acme"];
const THREE = [2, 3, 100, 1];

function aggregate(numbers: Numbers, closed: readonly number[] | null = null, texts = {}) {
  const rowCount = Math.max(...Object.values(numbers).map((column) => column.length));
  const grouping = groupLines(textColumn(ACCOUNTS.slice(0, rowCount)), new Uint8Array(rowCount).fill(1));
  return aggregateNumbers(
    lineColumns({ numbers, texts }),
    grouping,
    closed && Uint8Array.from(closed),
    undefined,
  );
}
const ofAcme = (numbers: Numbers, field: NumericField, closed: readonly number[] | null = null) =>
  aggregate(numbers, closed).numbers[field]?.[0];

/** What [G2] says of each field, in its own words; the rules of the code must say the same. */
const EXPECTED: Record<NumericField, number> = {
  revenue: 6,
  profit: 6,
  volume: 6,
  quantity: 6,
  pipeline: 6,
  overdue: 6,
  previousRevenue: 6,
  orders: 6,
  probability: 2,
  discount: 2,
  price: 2,
  headroom: 3,
  employees: 3,
  benchmark: 3,
  health: 3,
  loyalty: 3,
  paymentReputation: 3,
  priceSensitivity: 3,
  serviceNeed: 3,
  performanceNeed: 3,
  strategicFit: 3,
  priceFit: 3,
  quality: 3,
  brand: 3,
  delivery: 3,
  service: 3,
  relationship: 3,
  benefit: 3,
  push: 3,
  fit: 3,
  acceptance: 3,
  layerInformation: 3,
  layerBarrier: 3,
  layerBusiness: 3,
  layerRelationship: 3,
  layerBenefit: 3,
  date: 3,
  lastOrder: 3,
  lastContact: 3,
  firstOrder: 1,
  nextDate: 1,
};

describe("[G2] every field by its rule", () => {
  test.each(Object.entries(EXPECTED) as [NumericField, number][])(
    "%s of 2, 3 and 1 is %d",
    (field, expected) => {
      expect(ofAcme({ [field]: THREE }, field)).toBe(expected);
    },
  );
  test("no numeric field is without a rule", () => {
    const numeric = FIELDS.filter((field) => !["text", "answer"].includes(FIELD_KINDS[field]));
    expect(Object.keys(EXPECTED).sort()).toEqual([...numeric].sort());
    expect(Object.keys(RULES).sort()).toEqual([...numeric].sort());
  });
  test("what adds up is what sums", () => {
    const adding = (Object.keys(EXPECTED) as NumericField[]).filter(addsUp);
    expect(adding).toEqual(
      (Object.keys(EXPECTED) as NumericField[]).filter((field) => EXPECTED[field] === 6),
    );
  });
  test("lines without a figure are left out; an account without any has none", () => {
    const { numbers } = aggregate({ revenue: [2, NaN, NaN, 1], health: [NaN, NaN, 4, NaN] });
    expect(Array.from(numbers.revenue ?? [])).toEqual([3, NaN]);
    expect(Array.from(numbers.health ?? [])).toEqual([NaN, 4]);
  });
});

describe("[G2] weighted means", () => {
  test.each<[string, Numbers, NumericField, number]>([
    ["price by quantity", { price: [10, 20, 0, 40], quantity: [3, 1, 9, 0] }, "price", 12.5],
    [
      "probability by pipeline",
      { probability: [0.5, 1, 0, 0.2], pipeline: [100, 300, 9, NaN] },
      "probability",
      0.875,
    ],
    [
      "discount by quantity × price",
      {
        discount: [0.1, 0.3, 0, 0.9],
        quantity: [1, 3, 1, 0],
        price: [10, 10, 1, 5],
        revenue: [1, 1, 1, 1000],
      },
      "discount",
      0.25,
    ],
    [
      "discount by revenue otherwise",
      { discount: [0.1, 0.3, 0, NaN], revenue: [300, 100, 9, 5] },
      "discount",
      0.15,
    ],
    [
      "weights that add up to nothing: the plain mean",
      { price: [10, 20, 0, 60], quantity: [0, 0, 9, 0] },
      "price",
      30,
    ],
    [
      "weights that add up to less: the plain mean",
      { price: [10, 20, 0, 60], quantity: [2, -5, 9, 1] },
      "price",
      30,
    ],
    ["no weights: the plain mean", { price: [10, 20, 0, 60] }, "price", 30],
  ])("%s", (_, numbers, field, expected) => expect(ofAcme(numbers, field)).toBeCloseTo(expected, 12));
});

describe("[G2] pipeline", () => {
  const deals = { pipeline: [100, 300, 7, 50], probability: [0.5, 1, 0.5, 0.1] };
  test("sums the open deals where stage or outcome tells which are open", () => {
    expect(ofAcme(deals, "pipeline", [0, 1, 0, 0])).toBe(150);
  });
  test("and probability weighs them alone", () => {
    expect(ofAcme(deals, "probability", [0, 1, 0, 0])).toBeCloseTo((50 + 5) / 150, 12);
  });
  test("an account whose deals are all closed has nothing open", () => {
    expect(ofAcme(deals, "pipeline", [1, 1, 0, 1])).toBe(0);
  });
});

describe("[G2] figures that should agree", () => {
  test("differing lines are told at the first that differs, once an account", () => {
    const { disagreements } = aggregate({
      employees: [50, 80, 7, 90],
      health: [3, 3, 1, 3],
      fit: [1, 2, 3, 4],
    });
    expect(disagreements).toEqual([{ field: "employees", line: 1 }]);
  });
});

describe("[G2] what dates and order numbers say", () => {
  const date = [45_000.25, 45_000.75, 44_000, 45_010];
  test("first and last order", () => {
    const { numbers } = aggregate({ date });
    expect([numbers.firstOrder?.[0], numbers.lastOrder?.[0]]).toEqual([45_000.25, 45_010]);
  });
  test("their own columns go before", () => {
    const { numbers } = aggregate({ date, firstOrder: [40_000, NaN, 1, 41_000] });
    expect([numbers.firstOrder?.[0], numbers.lastOrder?.[0]]).toEqual([40_000, 45_010]);
  });
  test("orders are different days", () => expect(ofAcme({ date }, "orders")).toBe(2));
  test("orders are different order numbers where they are mapped", () => {
    const { numbers } = aggregate({ date }, null, { orderId: ["A1", "a1 ", "A1", "B7"] });
    expect(Array.from(numbers.orders ?? [])).toEqual([2, 1]);
  });
  test("a column of orders goes before", () => {
    expect(aggregate({ date, orders: [1, 1, 1, 5] }).numbers.orders?.[0]).toBe(7);
  });
});

test("the order of the lines does not matter, and a line in two halves is the same line", () => {
  const line = fc.record({
    account: fc.constantFrom("a", "b", "c"),
    revenue: fc.oneof(fc.constant(NaN), fc.double({ min: -1e9, max: 1e9, noNaN: true })),
  });
  const sums = (lines: readonly { account: string; revenue: number }[]) => {
    const grouping = groupLines(
      textColumn(lines.map(({ account }) => account)),
      new Uint8Array(lines.length).fill(1),
    );
    const columns = lineColumns({ numbers: { revenue: lines.map(({ revenue }) => revenue) } });
    const { numbers } = aggregateNumbers(columns, grouping, null, undefined);
    return new Map(
      Array.from(grouping.lines, (first, account) => [
        lines[first]?.account,
        numbers.revenue?.[account] ?? NaN,
      ]),
    );
  };
  const same = (a: ReturnType<typeof sums>, b: ReturnType<typeof sums>) => {
    expect([...a.keys()].sort()).toEqual([...b.keys()].sort());
    for (const [account, sum] of a) {
      const other = b.get(account) ?? NaN;
      if (Number.isNaN(sum)) expect(other).toBeNaN();
      else expect(Math.abs(other - sum)).toBeLessThanOrEqual(1e-12 * 1e9 * 20);
    }
  };
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 20 }), fc.nat(), (lines, seed) => {
      const expected = sums(lines);
      same(sums([...lines].reverse()), expected);
      const at = seed % lines.length;
      const whole = lines[at]!;
      const half = { ...whole, revenue: whole.revenue / 2 };
      same(sums([...lines.slice(0, at), half, ...lines.slice(at + 1), half]), expected);
    }),
  );
});
