import type { RowCard } from "../../../src/app/types";
import { createSay } from "../../../src/locales";
import { cardWhy } from "../../../src/taskpane/results/cardWhy";

type Card = Parameters<typeof cardWhy>[0];

const byHand = (why: string, computed: RowCard["computed"]): Card => ({
  setByHand: true,
  override: { tier: "B", by: null, on: null, why: null, until: null },
  computed,
  why,
  nextStep: "",
});
const told = (card: Card, locale: "en" | "zh-CN" = "en") => {
  const say = createSay(locale);
  const { drift, reason } = cardWhy(card, say);
  return [drift && say(drift), reason];
};

test.each<[string, Card, [string | null, string]]>([
  [
    "computed otherwise",
    byHand("Set by hand; computed: 2S. Need is there: they want it.", "2S"),
    ["Its own answers come to 2S.", "Need is there: they want it."],
  ],
  [
    "open otherwise",
    byHand("Set by hand; computed: open question. Budget is not known: could be 1S or A.", "open"),
    ["Its own answers leave a question open.", "Budget is not known: could be 1S or A."],
  ],
  ["as computed", byHand("Set by hand, as computed. Need is “no”.", "B"), [null, "Need is “no”."]],
  [
    "typed into its cell, so that the reason knows nothing of it",
    byHand("Need is there: they want it.", "2S"),
    ["Its own answers come to 2S.", "Need is there: they want it."],
  ],
  ["typed, as computed", byHand("Need is “no”.", "B"), [null, "Need is “no”."]],
  ["typed, nothing known", byHand("", null), [null, ""]],
  [
    "not set by hand, whatever the reason begins with",
    { ...byHand("Set by hand, as computed. So it says.", "2S"), setByHand: false, override: null },
    [null, "Set by hand, as computed. So it says."],
  ],
])("a tier %s", (_, card, said) => expect(told(card)).toEqual(said));

test("in Chinese", () => {
  expect(told(byHand("手工设定；计算结果：2S。已有需求。", "2S"), "zh-CN")).toEqual([
    "按其自身回答为 2S。",
    "已有需求。",
  ]);
});

test.each<[string, "en" | "zh-CN", string, string, string]>([
  [
    "what the reason ends with",
    "en",
    "Need is “no”: uncover the need.",
    "Uncover the need.",
    "Need is “no”.",
  ],
  ["the same in Chinese", "zh-CN", "需求为“否”：挖掘需求。", "挖掘需求。", "需求为“否”。"],
  [
    "another thing",
    "en",
    "Need is “no”: nothing to win now.",
    "Drop it; spend no time.",
    "Need is “no”: nothing to win now.",
  ],
  ["the whole reason", "en", "Uncover the need.", "Uncover the need.", "Uncover the need."],
  ["nothing", "en", "Need is there: they want it.", "", "Need is there: they want it."],
])("a next step that is %s is said once", (_, locale, why, nextStep, reason) => {
  const card = { ...byHand(why, null), setByHand: false, override: null, nextStep };
  expect(told(card, locale)).toEqual([null, reason]);
});
