import {
  analyse,
  defaultSettings,
  OWN_COLUMNS,
  planOutput,
  type OutputPlan,
  type OwnColumnId,
  type Settings,
  type TableData,
} from "../../../src/engine";
import { createSay, type Locale } from "../../../src/locales";
import { sampleTable, settingsWith, SIX } from "../sampleTable";

const plan = (table: TableData = SIX, settings: Settings = defaultSettings(), locale: Locale = "en") =>
  planOutput(analyse({ today: "2026-11-22", table, settings }), createSay(locale));
const ids = ({ columns }: OutputPlan) => columns.map(({ id }) => id);
const column = (output: OutputPlan, id: OwnColumnId) => {
  const found = output.columns.find((c) => c.id === id);
  if (!found) throw new Error(`No column ${id}.`);
  return found;
};

describe("six accounts", () => {
  const output = plan();

  test("all columns in their order, one value a data row", () => {
    expect(ids(output)).toEqual(OWN_COLUMNS.slice(0, OWN_COLUMNS.indexOf("cumulative") + 1));
    expect(output.rowCount).toBe(6);
    for (const { values } of output.columns) expect(values).toHaveLength(6);
  });

  test.each<[OwnColumnId, (string | number)[]]>([
    ["tier", ["3S", "2S", "open question", "3S", "A", "B"]],
    ["setByHand", ["", "", "", "3s", "", ""]],
    ["abcClass", ["A", "A", "B", "B", "", ""]],
    ["share", [0.5, 0.3, 0.1, 0.1, "", ""]],
    ["cumulative", [0.5, 0.8, 0.9, 1, "", ""]],
  ])("%s", (id, values) => expect(column(output, id).values).toEqual(values));

  test("[P1, P2] Why says in addition why there is no class", () => {
    expect(column(output, "why").values.slice(4)).toEqual([
      "Need is there, Budget is “no”: wait for funds. Revenue is blank or cannot be read: no class.",
      "Need and Budget are “no”: nothing to win now. Revenue is negative: stands apart, no class.",
    ]);
  });

  test("[R4] Next step of an open account is its question", () => {
    expect(column(output, "nextStep").values[2]).toBe("Ask: who decides?");
  });

  test("every tier cell's text has a colour, and every colour a text that can occur", () => {
    const texts = column(output, "tier").colours.map(({ text }) => text);
    expect(texts).toEqual(["3S", "2S", "1S", "A", "B", "open question"]);
    for (const value of column(output, "tier").values) expect(texts).toContain(value);
    expect(column(output, "abcClass").colours.map(({ text }) => text)).toEqual(["A", "B", "C"]);
  });

  test("only Set by hand offers choices, and they are the tiers", () => {
    expect(column(output, "setByHand").choices).toEqual(["3S", "2S", "1S", "A", "B"]);
    expect(output.columns.filter(({ choices }) => choices).map(({ id }) => id)).toEqual(["setByHand"]);
  });

  test("headers are of the user's language, and different from one another", () => {
    expect(output.columns.map(({ header }) => header)).toEqual([
      "Tier",
      "Set by hand",
      "Why",
      "Next step",
      "ABC class",
      "Share",
      "Cumulative",
    ]);
    const chinese = plan(SIX, defaultSettings(), "zh-CN").columns.map(({ header }) => header);
    expect(chinese).toEqual(["分类", "手工设定", "理由", "下一步", "ABC 类", "占比", "累计占比"]);
  });

  test("no column is narrower than its header or its longest unwrapped text", () => {
    for (const { header, width, wrap, values, numberFormat } of output.columns) {
      expect(width).toBeGreaterThanOrEqual(header.length);
      if (wrap || numberFormat !== "@") continue;
      expect(width).toBeGreaterThanOrEqual(Math.max(...values.map((value) => String(value).length)));
    }
  });
});

describe("models that did not run have no columns", () => {
  test("readiness alone", () => {
    const output = plan(sampleTable({ need: ["Need", "yes"], budget: ["Budget", "no"] }));
    expect(ids(output)).toEqual(["tier", "setByHand", "why", "nextStep"]);
  });

  test("ABC alone: Why gives rank and shares", () => {
    const output = plan(sampleTable({ revenue: ["Sales", 20, 80, ""], name: ["Firm", "a", "b", "c"] }));
    expect(ids(output)).toEqual(["why", "abcClass", "share", "cumulative"]);
    expect(column(output, "why").values).toEqual([
      "Rank 2 of 2 by Sales: 20%, with the larger ones 100%. 1 more reaches class A.",
      "Rank 1 of 2 by Sales: 80%, with the larger ones 80%.",
      "Sales is blank or cannot be read: no class.",
    ]);
  });

  test("[P2] net without a positive total: no class, and Why says so", () => {
    const output = plan(sampleTable({ revenue: ["Sales", 5, -9] }), settingsWith({ negatives: "net" }));
    expect(column(output, "abcClass").values).toEqual(["", ""]);
    expect(column(output, "why").values[0]).toBe("Sales adds up to nothing: no class.");
  });
});

test("a blank line between accounts stays blank in every column", () => {
  const output = plan(
    sampleTable({
      name: ["Firm", "a", "", "b"],
      need: ["Need", "yes", "", "no"],
      revenue: ["Sales", 5, "", 3],
    }),
  );
  for (const { values } of output.columns) expect(values[1]).toBe("");
  expect(column(output, "abcClass").values).toEqual(["A", "", "A"]);
});

test("what the user typed into Set by hand is written back as it stands, even where it is no tier", () => {
  const table = sampleTable({ need: ["Need", "yes", "no"] }, ["call me", "b"]);
  const output = plan(table);
  expect(column(output, "setByHand").values).toEqual(["call me", "b"]);
  expect(column(output, "tier").values).toEqual(["open question", "B"]);
});

test("accounts with the same answers share their sentences only where the same tier is set by hand", () => {
  const output = plan(
    sampleTable({ need: ["Need", "no", "no", "no"], budget: ["Budget", "no", "no", "no"] }, ["", "3S", "2S"]),
  );
  expect(column(output, "nextStep").values).toEqual([
    "Drop it; spend no time.",
    "Close this month.",
    "Keep following up; find the event that makes it urgent.",
  ]);
});

test("the same table gives the same plan", () => expect(plan()).toEqual(plan()));
