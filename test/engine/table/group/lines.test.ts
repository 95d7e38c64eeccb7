import fc from "fast-check";
import { countOrders } from "../../../../src/engine/table/group/countOrders";
import { derivedRevenue } from "../../../../src/engine/table/group/derivedRevenue";
import { groupLines } from "../../../../src/engine/table/group/groupLines";
import { closedDeals, dealState } from "../../../../src/engine/table/group/openDeals";
import { repeatedLines } from "../../../../src/engine/table/group/repeatedLines";
import { lineColumns, textColumn } from "./columns";

describe("[G3] revenue from quantity and price", () => {
  const lines = { quantity: [12, 10, NaN, 5], price: [14, 9.8, 3, -2], discount: [0, 0.05, 0.1, NaN] };
  test("is quantity × price × (1 − discount); a blank discount is none", () => {
    const revenue = Array.from(derivedRevenue(lineColumns({ numbers: lines })) ?? []);
    expect(revenue[0]).toBe(168);
    expect(revenue[1]).toBeCloseTo(93.1, 12);
    expect(revenue.slice(2)).toEqual([NaN, -10]);
  });
  test("a discount that cannot be read leaves it open", () => {
    const unreadable = { discount: [0, 0, 0, 1] };
    expect(derivedRevenue(lineColumns({ numbers: lines, unreadable }))?.[3]).toBeNaN();
  });
  test("needs no discount", () => {
    expect(Array.from(derivedRevenue(lineColumns({ numbers: { quantity: [2], price: [3] } })) ?? [])).toEqual(
      [6],
    );
  });
  test.each([
    ["revenue is mapped", { ...lines, revenue: [1, 1, 1, 1] }],
    ["there is no price", { quantity: [2] }],
    ["there is no quantity", { price: [2] }],
  ])("is not computed where %s", (_, numbers) => expect(derivedRevenue(lineColumns({ numbers }))).toBeNull());
});

describe("[G2] open deals", () => {
  test.each([
    ["Won", "won"],
    ["Closed Won", "won"],
    ["closed_won", "won"],
    ["6 - Closed Won", "won"],
    ["赢单", "won"],
    ["已簽約", "won"],
    ["Lost", "lost"],
    ["Closed-Lost", "lost"],
    ["丢单", "lost"],
    ["输单", "lost"],
    ["Closed", "lost"],
    ["Prospecting", "open"],
    ["Engaging", "open"],
    ["谈判", "open"],
    ["", "open"],
  ])("%s is %s", (text, state) => expect(dealState(text)).toBe(state));

  test("an outcome or a stage that is closed closes the deal; without either nothing tells", () => {
    const texts = { stage: ["Won", "Engaging", ""], outcome: ["", "lost", ""] };
    expect(Array.from(closedDeals(lineColumns({ texts })) ?? [])).toEqual([1, 1, 0]);
    expect(closedDeals(lineColumns({ numbers: { revenue: [1] } }))).toBeNull();
  });
});

describe("[G2] orders", () => {
  const grouping = groupLines(textColumn(["a", "b", "a", "a", "b"]), new Uint8Array(5).fill(1));
  const lines = lineColumns({
    texts: { orderId: ["1", "1", "2", "1", ""] },
    numbers: { date: [10.1, 10, 10.9, 12, NaN] },
  });
  test.each([
    [undefined, [2, 1]],
    ["orderId", [2, 1]],
    ["line", [3, 2]],
    ["date", [2, 1]],
  ] as const)("by %s", (orderBy, expected) =>
    expect(Array.from(countOrders(lines, grouping, orderBy) ?? [])).toEqual(expected),
  );
  test("nothing tells them apart", () =>
    expect(
      countOrders(lineColumns({ numbers: { revenue: [1, 1, 1, 1, 1] } }), grouping, undefined),
    ).toBeNull());
});

test("[G4] repeated lines are those of a plain comparison, whatever the lines", () => {
  const line = fc.record({
    name: fc.constantFrom("a", "b", "c"),
    revenue: fc.integer({ min: 0, max: 30 }),
    date: fc.integer({ min: 0, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 300 }), (lines) => {
      const columns = lineColumns({
        texts: { name: lines.map(({ name }) => name) },
        numbers: { revenue: lines.map(({ revenue }) => revenue), date: lines.map(({ date }) => date) },
      });
      const seen = new Set<string>();
      const expected = lines.flatMap((each, at) => {
        const text = JSON.stringify(each);
        if (seen.has(text)) return [at];
        seen.add(text);
        return [];
      });
      const accountOf = new Int32Array(lines.length);
      expect(Array.from(repeatedLines(columns, accountOf, true).lines)).toEqual(expected);
    }),
  );
});

describe("[G4] repeated lines", () => {
  const accountOf = Int32Array.of(0, 1, 0, 0, -1, 0);
  const given = {
    texts: { name: ["a", "b", "a", "a", "a", "a"] },
    numbers: { revenue: [5, 5, 5, 6, 5, -0], date: [1, 1, 1, 1, 1, NaN] },
  };
  test("equal an earlier one in every column that was read; lines without account are not looked at", () => {
    expect(repeatedLines(lineColumns(given), accountOf, true)).toEqual({
      lines: Uint32Array.of(2),
      columns: ["name", "revenue", "date"],
    });
  });
  test("0 and −0, and two blanks, are alike", () => {
    const alike = { texts: { name: ["a", "a"] }, numbers: { revenue: [0, -0], date: [NaN, NaN] } };
    expect(Array.from(repeatedLines(lineColumns(alike), Int32Array.of(0, 0), true).lines)).toEqual([1]);
  });
  test("order lines without number or date may well be alike", () => {
    const { date: _, ...numbers } = given.numbers;
    const undated = lineColumns({ ...given, numbers });
    expect(repeatedLines(undated, accountOf, true).lines).toHaveLength(0);
    expect(Array.from(repeatedLines(undated, accountOf, false).lines)).toEqual([2]);
  });
  test("one column alone tells nothing", () => {
    const names = lineColumns({ texts: { name: ["a", "a"] } });
    expect(repeatedLines(names, Int32Array.of(0, 1), false).lines).toHaveLength(0);
  });
});
