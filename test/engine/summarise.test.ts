import { analyse, defaultSettings, summarise, type ModelId } from "../../src/engine";
import { createSay, type Locale } from "../../src/locales";
import { sampleTable, settingsWith, SIX } from "./sampleTable";

const summary = (table = SIX, settings = defaultSettings(), locale: Locale = "en") =>
  summarise(analyse({ today: "2026-11-22", table, settings }), createSay(locale));

test("the answer comes first: the mix by effective tier, then the 80/20, then what needs attention", () => {
  expect(summary()).toEqual([
    "3S 2 · 2S 1 · 1S 0 · A 1 · B 1 · open question 1",
    "2 of 4 accounts (50%) bring 80% of Revenue; the top 20% bring 50%.",
    "1 account with negative Revenue (-50) stands apart and is not in the total.",
    "1 account has no readable Revenue and gets no class.",
    "Risks: Grab the big, drop the small.",
  ]);
});

test.each<[Locale, string]>([
  ["en", "The only account brings all of Revenue."],
  ["zh-CN", "唯一的客户带来全部“Revenue”。"],
])("one account: %s", (locale, sentence) =>
  expect(summary(sampleTable({ revenue: ["Revenue", 7] }), defaultSettings(), locale)).toContain(sentence),
);

test("in Chinese", () => {
  expect(summary(SIX, defaultSettings(), "zh-CN")[0]).toBe("3S 2 · 2S 1 · 1S 0 · A 1 · B 1 · 待确认 1");
});

test("[P8] the headline states the share that was reached, not the one that was asked for", () => {
  const table = sampleTable({ revenue: ["Umsatz", 70, 25, 5] });
  expect(summary(table)[0]).toBe("2 of 3 accounts (66.7%) bring 95% of Umsatz; the top 20% bring 70%.");
});

test("a model that was chosen adds its own mix; empty classes are left out", () => {
  const table = sampleTable({ fit: ["Fit", 80, 20, ""], acceptance: ["Acceptance", 90, 70, 80] });
  expect(summary(table, settingsWith({}, { models: ["firstSort"] }))).toEqual([
    "First sort: core 1 · open 1 · open question 1",
  ]);
  expect(summary(table, settingsWith({}, { models: ["firstSort"] }), "zh-CN")).toEqual([
    "初步分类：核心 1 · 可接受 1 · 待确认 1",
  ]);
});

test("[§4] the balance sentence from ten accounts on, both parts adding up to 100", () => {
  const table = sampleTable({ revenue: ["Revenue", 400, 400, 50, 50, 20, 20, 20, 20, 10, 10] });
  expect(summary(table)).toContain("Your 80/20 is 80/20.");
});

test.each<[string, Parameters<typeof sampleTable>[0], "apart" | "zero" | "net", string]>([
  [
    "nothing readable",
    { revenue: ["Revenue", "n/a"] },
    "apart",
    "No account has a value that can be ranked.",
  ],
  [
    "a net total that is not positive",
    { revenue: ["Revenue", 5, -9] },
    "net",
    "The total is -4; shares of it mean nothing, so there are no classes.",
  ],
  [
    "nothing but zeros",
    { revenue: ["Revenue", 0, 0] },
    "apart",
    "Revenue adds up to nothing, so there are no shares to compare.",
  ],
  [
    "negatives as zero",
    { revenue: ["Revenue", 5, -9] },
    "zero",
    "1 account with negative Revenue (-9) counts as zero.",
  ],
  [
    "net figures left out",
    { revenue: ["Revenue", 50, -9] },
    "net",
    "Gini, concentration and balance are not defined with negative values and are left out.",
  ],
  [
    "a model without its column",
    { need: ["Need", "yes"], budget: ["Budget", "no"] },
    "apart",
    "ABC classes did not run: choose a column for Revenue.",
  ],
  [
    "questions without a column",
    { need: ["Need", "yes"], budget: ["Budget", "no"] },
    "apart",
    "No column for Authority and Urgency; those answers count as not known.",
  ],
])("%s is said in a sentence", (_, columns, negatives, sentence) => {
  expect(summary(sampleTable(columns), settingsWith({ negatives }))).toContain(sentence);
});

describe("what would let models say more is one sentence", () => {
  const lacking = (models: ModelId[], locale: Locale = "en") =>
    summary(
      sampleTable({ fit: ["Fit", 80, 20], revenue: ["Revenue", 5, 3], name: ["Firm", "a", "b"] }),
      settingsWith({}, { models, locale }),
      locale,
    ).filter((line) => /Not mapped|未对应/.test(line));

  test("all fields of a model", () => {
    expect(lacking(["standing"])).toEqual([
      "Not mapped: Orders, Profit, and Payment reputation. With these columns, Standing could say more.",
    ]);
    expect(lacking(["standing"], "zh-CN")).toEqual([
      "未对应列：订单数、利润和支付口碑。对应之后，客户地位能说明得更多。",
    ]);
  });

  test("of several models each field once, many counted", () => {
    expect(lacking(["standing", "scorecard", "winCard"])).toEqual([
      "Not mapped: Headroom, Industry landmark, Business health, Payment reputation, Strategic fit, Relationship, Shared benefit, and 8 more. With these columns, Value score, Win score, and Standing could say more.",
    ]);
  });
});

test("a model that the settings leave out is not missed", () => {
  const lines = summary(sampleTable({ revenue: ["Revenue", 5] }), settingsWith({}, { models: ["abc"] }));
  expect(lines.join(" ")).not.toMatch(/did not run/);
});

describe("findings in the summary", () => {
  const names = (...firms: string[]) =>
    sampleTable({ name: ["Firm", ...firms], revenue: ["Revenue", ...firms.map((_, i) => i + 1)] });
  test("a few names that look alike are said, many are counted", () => {
    expect(summary(names("Acme", "Acme Ltd", "Beta")).at(-2)).toContain(
      "“Acme” and “Acme Ltd” may be one account.",
    );
    const many = names("Acme", "Acme Ltd", "Beta", "Beta AG", "Gamma", "Gamma SA");
    expect(summary(many).at(-2)).toBe(
      "The names of 6 accounts look like one another's. They are counted apart; the report lists them.",
    );
  });
  test("a table of people is accepted, and said not to be used yet", () => {
    const settings = settingsWith(
      {},
      { tables: { people: { sheet: "People", mapping: { account: "Firm" } } } },
    );
    expect(summary(SIX, settings).at(-1)).toBe("“people” was not read: no model uses a table of people yet.");
  });
});
