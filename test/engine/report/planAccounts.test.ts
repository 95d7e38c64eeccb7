import {
  analyse,
  defaultSettings,
  planAccounts,
  planOutput,
  type AbcResult,
  type AccountColumnId,
  type AccountsPlan,
} from "../../../src/engine";
import { accountOrder } from "../../../src/engine/report/accountOrder";
import { createSay } from "../../../src/locales";
import { SIX } from "../sampleTable";
import { groupedAnalysis } from "./groupedAnalysis";

const say = createSay("en");
const planOf = (analysis = groupedAnalysis()): AccountsPlan => {
  const plan = planAccounts(analysis, say);
  if (!plan) throw new Error("Line data has an Accounts sheet.");
  return plan;
};
const column = ({ columns }: AccountsPlan, id: AccountColumnId) => columns.find((one) => one.id === id);

describe("the user's own lines", () => {
  const output = planOutput(groupedAnalysis(), say);

  test("get tier and class only", () =>
    expect(output.columns.map(({ id }) => id)).toEqual(["tier", "abcClass"]));

  test("each line its account's; a line of no account stays blank", () => {
    expect(output.rowCount).toBe(10);
    expect(output.columns.map(({ values }) => values)).toEqual([
      ["3S", "2S", "3S", "", "open question", "3S", "A", "B", "2S", "3S"],
      ["A", "A", "A", "", "B", "B", "", "", "A", "A"],
    ]);
  });
});

describe("the Accounts sheet", () => {
  const plan = planOf();

  test("is there for line data only", () => {
    expect(
      planAccounts(analyse({ today: "2026-11-22", table: SIX, settings: defaultSettings() }), say),
    ).toBeNull();
  });

  test("one row an account, largest first, those without a value last", () => {
    expect(plan.order).toEqual([0, 1, 2, 3, 5, 4]);
    expect(plan.keys).toEqual(["acme", "beta", "ceta", "delta", "00103", "echo"]);
    for (const { values } of plan.columns) expect(values).toHaveLength(6);
  });

  test.each<[AccountColumnId, string, (string | number)[]]>([
    ["account", "Account", ["Acme", "Beta", "Ceta", "Delta", "00103", "Echo"]],
    ["lines", "Lines", [3, 2, 1, 1, 1, 1]],
    ["revenue", "Revenue", [500, 300, 100, 100, -50, ""]],
    ["tier", "Tier", ["3S", "2S", "open question", "3S", "B", "A"]],
    ["setByHand", "Set by hand", ["", "", "", "3S", "", ""]],
    ["abcClass", "ABC class", ["A", "A", "B", "B", "", ""]],
    ["share", "Share", [0.5, 0.3, 0.1, 0.1, "", ""]],
    ["cumulative", "Cumulative", [0.5, 0.8, 0.9, 1, "", ""]],
  ])("%s", (id, header, values) => expect(column(plan, id)).toMatchObject({ header, values }));

  test("columns stand in one order, each once", () => {
    expect(plan.columns.map(({ id }) => id)).toEqual([
      "account",
      "lines",
      "revenue",
      "tier",
      "setByHand",
      "why",
      "nextStep",
      "abcClass",
      "share",
      "cumulative",
    ]);
  });

  test("Why, next step and looks are those of the block beside accounts", () => {
    const block = planOutput(analyse({ today: "2026-11-22", table: SIX, settings: defaultSettings() }), say);
    for (const { id, values, ...look } of block.columns) {
      const { values: sorted = [], ...same } = column(plan, id) ?? {};
      expect(same).toEqual({ id, ...look });
      if (id !== "setByHand") expect(sorted).toEqual(plan.order.map((account) => values[account]));
    }
  });

  test("the measure has the user's own format", () => {
    const { abc } = groupedAnalysis();
    const euro = groupedAnalysis({ abc: { ...(abc as AbcResult), numberFormat: "#,##0 €" } });
    expect(column(planOf(euro), "revenue")?.numberFormat).toBe("#,##0 €");
  });

  test("only the models that ran have columns", () => {
    const { readiness, ...abcAlone } = groupedAnalysis();
    expect(readiness).toBeDefined();
    expect(planOf(abcAlone).columns.map(({ id }) => id)).toEqual([
      "account",
      "lines",
      "revenue",
      "why",
      "abcClass",
      "share",
      "cumulative",
    ]);
    const { abc, ...readinessAlone } = groupedAnalysis();
    expect(abc).toBeDefined();
    expect(planOf(readinessAlone).order).toEqual([0, 1, 2, 3, 4, 5]);
    expect(column(planOf(readinessAlone), "share")).toBeUndefined();
  });
});

test.each<[string, number[], number[], number[]]>([
  ["ranked ones as they rank, the rest by value, blanks last", [5, NaN, 9, -2], [2, 0], [2, 0, 3, 1]],
  ["equal ones in the order of the sheet", [-1, -1, NaN, NaN], [], [0, 1, 2, 3]],
  ["nothing ranked", [1, 3, 2], [], [1, 2, 0]],
])("accountOrder: %s", (_, values, order, expected) => {
  const abc = { values: Float64Array.from(values), order: Uint32Array.from(order) } as AbcResult;
  expect(accountOrder({ accounts: values.length, abc })).toEqual(expected);
});
