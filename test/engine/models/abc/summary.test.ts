import { abcSummary, balancePercent } from "../../../../src/engine/models/abc/summary";
import { runAbc } from "../../../../src/engine/models/abc/run";
import type { Settings } from "../../../../src/engine";
import { createSay } from "../../../../src/locales";
import { settingsWith } from "../../sampleTable";
import { inputsOf } from "../inputsOf";
import { toldBy } from "../sayOf";

const say = createSay("en");
const run = (values: readonly (number | string)[], changes: Partial<Settings["abc"]> = {}) => {
  const names = values.map((_, at) => `Firm ${at}`);
  const columns = { name: ["Firm", ...names], revenue: ["Revenue", ...values] } as const;
  const inputs = inputsOf(columns, { abc: settingsWith(changes).abc });
  return { abc: runAbc(inputs), told: toldBy(inputs) };
};
const summary = (...of: Parameters<typeof run>) => {
  const { abc, told } = run(...of);
  return abcSummary(abc, told);
};

test("[P8] the share that was reached, not the one that was asked for", () => {
  const [headline] = summary([70, 20, 6, 4]);
  expect(headline?.values).toMatchObject({ count: 2, accounts: 4, part: 0.5, reached: 0.9 });
});

test.each<[string, (number | string)[], Partial<Settings["abc"]>, string[]]>([
  ["one account", [5], {}, ["summary.headline.single"]],
  ["nothing but zeros", [0, 0], {}, ["summary.noShares"]],
  ["nothing at all", ["", ""], {}, ["abc.nothingClassified", "summary.unclassified"]],
  ["[P2] negatives apart", [9, 1, -3], {}, ["summary.headline", "summary.negatives.apart"]],
  [
    "[P2] negatives in the total: no figures",
    [9, 1, -3],
    { negatives: "net" },
    ["summary.headline", "summary.negatives.net", "summary.noFigures"],
  ],
  ["[P7] a column that is not there", [9, 1], { groupBy: "planet" }, ["summary.headline", "abc.noGroups"]],
])("%s", (_, values, changes, ids) => {
  expect(summary(values, changes).map(({ id }) => id)).toEqual(ids);
});

test("the balance point is told from ten accounts on, and both parts add up to 100", () => {
  const { abc, told } = run([500, 200, 100, 60, 50, 30, 20, 20, 10, 10]);
  const percent = balancePercent(abc.pareto) ?? NaN;
  const sentences = abcSummary(abc, told).map(say);
  expect(sentences[1]).toBe(`Your 80/20 is ${percent}/${100 - percent}.`);
  expect(percent).toBeGreaterThan(50);
});
