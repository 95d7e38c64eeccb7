import { createSay } from "../../src/locales";
import { MissingValueError } from "../../src/locales/createSay";

const en = createSay("en");
const zh = createSay("zh-CN");

test.each<[string, string, string]>([
  [
    "figures follow the language",
    en({ id: "summary.unclassified", values: { count: 12_345, measure: "Revenue" } }),
    "12,345 accounts have no readable Revenue and get no class.",
  ],
  [
    "one is singular in English",
    en({ id: "summary.unclassified", values: { count: 1, measure: "Revenue" } }),
    "1 account has no readable Revenue and gets no class.",
  ],
  [
    "each count has its own form, whichever was said before",
    [1, 2, 1].map((count) => en({ id: "report.source", values: { sheet: "S", count } })).join("; "),
    "Sheet S · 1 account; Sheet S · 2 accounts; Sheet S · 1 account",
  ],
  ["none is plural", en({ id: "report.source", values: { sheet: "S", count: 0 } }), "Sheet S · 0 accounts"],
  [
    "Chinese has one form",
    zh({ id: "summary.unclassified", values: { count: 1, measure: "销售额" } }),
    "1 个客户没有可读取的“销售额”，不分类。",
  ],
  [
    "shares are percent with at most one decimal",
    en({ id: "report.chart.threshold", values: { share: 0.8 } }),
    "80% line",
  ],
  ["shares are rounded", en({ id: "report.chart.threshold", values: { share: 0.18649 } }), "18.6% line"],
  [
    "lists are joined",
    en({ id: "readiness.no", values: { names: ["Need", "Budget"], count: 2 } }),
    "Need and Budget are “no”",
  ],
  [
    "lists of choices",
    en({ id: "readiness.couldBe", values: { tiers: ["3S", "2S", "1S"] } }),
    "could be 3S, 2S, or 1S",
  ],
  [
    "Chinese lists",
    zh({ id: "readiness.no", values: { names: ["需求", "支付能力", "决策权"], count: 3 } }),
    "需求、支付能力和决策权为“否”",
  ],
  [
    "a message within a message, also within a list",
    en({ id: "readiness.unknown", values: { names: [{ id: "field.urgency" }, "Budget"], count: 2 } }),
    "Urgency and Budget are not known",
  ],
])("%s", (_, said, sentence) => expect(said).toBe(sentence));

test.each(["$t(tier.open)", "{{count}}", "<b>&\"'", "=1+1", "a, b", "%s $& $1"])(
  "the user's own words stay as they are: %s",
  (sheet) =>
    expect(en({ id: "report.source", values: { sheet, count: 2 } })).toBe(`Sheet ${sheet} · 2 accounts`),
);

test("a sentence with a hole in it is refused by name", () => {
  expect(() => en({ id: "report.source", values: { count: 2 } })).toThrow(
    new MissingValueError("report.source", "sheet"),
  );
  expect(() => en({ id: "report.run" })).toThrow(MissingValueError);
});

test("languages do not share state", () => {
  expect(en({ id: "tier.3S.name" })).toBe("Bonus");
  expect(zh({ id: "tier.3S.name" })).toBe("奖金型");
  expect(en({ id: "tier.3S.name" })).toBe("Bonus");
});

test("what a sentence quotes is cut where it is as long as a cell can be, in lists too", () => {
  const say = createSay("en");
  const long = "x".repeat(32_767);
  const one = say({ id: "error.ownSheet", values: { sheet: long } });
  expect(one).toContain(`“${"x".repeat(999)}…”`);
  const list = say({ id: "readiness.no", values: { names: [long, `${"y".repeat(998)}😀😀`], count: 2 } });
  expect(list).toContain(`${"x".repeat(999)}…`);
  expect(list).toContain(`${"y".repeat(998)}…`);
});
