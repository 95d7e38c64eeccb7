import { analyse, type ModelId, type Settings } from "../../../src/engine";
import { explainAccount } from "../../../src/engine/models/told";
import { classColumns, leadingModel, modelColumns } from "../../../src/engine/report/modelColumns";
import { accountWriter } from "../../../src/engine/report/rowWriter";
import { createSay } from "../../../src/locales";
import { sampleTable, settingsWith, SIX } from "../sampleTable";

const say = createSay("en");
const run = (models: readonly ModelId[] | undefined, abc: Partial<Settings["abc"]> = {}, table = SIX) =>
  analyse({ table, settings: settingsWith(abc, models ? { models } : {}), today: "2026-11-22" });
const columnsOf = (analysis: ReturnType<typeof run>) =>
  modelColumns(analysis, say, accountWriter([...analysis.rows.keys()]));

test.each<[readonly ModelId[] | undefined, ModelId | null, string[]]>([
  [undefined, "readiness", ["tier", "abcClass", "share", "cumulative", "why", "nextStep"]],
  [["abc", "readiness"], "readiness", ["tier", "abcClass", "share", "cumulative", "why", "nextStep"]],
  [["abc"], "abc", ["abcClass", "share", "cumulative", "why"]],
  [["abc", "pyramid"], "pyramid", ["abcClass", "share", "cumulative", "pyramid", "why", "nextStep"]],
  [["rfm"], null, []],
])("of %j, %s explains the row", (models, lead, ids) => {
  const analysis = run(models);
  expect(leadingModel(analysis)).toBe(lead);
  expect(columnsOf(analysis).map(({ id }) => id)).toEqual(ids);
});

test("[P1, P2] beside a tier, Why also says why there is no ABC class; alone, it says the rank", () => {
  const why = (models: readonly ModelId[]) => columnsOf(run(models)).find(({ id }) => id === "why")?.values;
  const both = why(["readiness", "abc"]);
  expect(both?.[0]).toBe("Need, Budget, Decision maker, and Timing are there: ready to close.");
  expect(both?.[4]).toMatch(/: wait for funds\. Revenue is blank or cannot be read: no class\.$/);
  expect(both?.[5]).toMatch(/ Revenue is negative: stands apart, no class\.$/);
  expect(why(["abc"])?.[0]).toMatch(/^Rank 1 of 4 by Revenue/);
  // A model that leads beside ABC speaks for itself.
  const told = explainAccount(run(["abc", "pyramid"]), "pyramid", 5);
  expect(why(["abc", "pyramid"])?.[5]).toBe(told && say(told.reason));
});

test("classes are coloured by their words, an open question only where cells may say so", () => {
  const coloured = columnsOf(run(["readiness", "abc", "pyramid"])).flatMap(({ id, colours }) =>
    colours.length > 0 ? [[id, colours.map(({ text }) => text)]] : [],
  );
  expect(coloured).toEqual([
    ["tier", ["3S", "2S", "1S", "A", "B", "open question"]],
    ["abcClass", ["A", "B", "C"]],
    ["pyramid", ["strategic", "TOP", "important", "ordinary"]],
  ]);
});

test("lines of which several make one account have the classes of readiness and ABC alone", () => {
  const analysis = run(["readiness", "abc", "pyramid"]);
  const columns = classColumns(analysis, say, accountWriter([0, 5]));
  expect(columns.map(({ id, values }) => [id, values])).toEqual([
    ["tier", ["3S", "B"]],
    ["abcClass", ["A", ""]],
  ]);
});

test("a table without a model's columns has none to write", () => {
  expect(columnsOf(run(undefined, {}, sampleTable({ name: ["Firm", "Acme"] })))).toEqual([]);
});
