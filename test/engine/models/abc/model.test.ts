import { ABC_CLASSES } from "../../../../src/engine";
import { abc } from "../../../../src/engine/models/abc/model";
import { NO_CLASS } from "../../../../src/engine/models/model";
import { createSay } from "../../../../src/locales";
import { settingsWith } from "../../sampleTable";
import { inputsOf } from "../inputsOf";
import { toldBy } from "../sayOf";

/** 50 + 30 = 80 %, then 15, then 5; one blank, one below zero. */
const COLUMNS = {
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo", "Foxtrot"],
  revenue: ["Revenue", 50, 30, 15, 5, "", -7],
  region: ["Region", "North", "North", "South", "South", "South", ""],
} as const;
const say = createSay("en");

function found(changes: Parameters<typeof settingsWith>[0] = {}) {
  const inputs = inputsOf(COLUMNS, { abc: settingsWith(changes).abc });
  return { result: abc.classify(inputs), told: toldBy(inputs) };
}

test("[P1, P2] who is blank or stands apart has no class, so no code of one", () => {
  const { classes, status } = found().result;
  expect(Array.from(classes, (code) => ABC_CLASSES[code] ?? code)).toEqual([
    "A",
    "A",
    "B",
    "C",
    NO_CLASS,
    NO_CLASS,
  ]);
  expect([...status]).toEqual([0, 0, 0, 0, 2, 1]);
});

test("class, share and cumulative share are blank where there is no class", () => {
  const { result } = found();
  const cells = abc.columns.map((column) => [
    column.id,
    ...[0, 2, 4, 5].map((account) => column.value(result, account, say)),
  ]);
  expect(cells).toEqual([
    ["abcClass", "A", "B", "", ""],
    ["share", 0.5, 0.15, "", ""],
    ["cumulative", 0.5, 0.95, "", ""],
  ]);
});

test("[P7] rank, distance and group follow one another in one reason", () => {
  const { result, told } = found({ groupBy: "region" });
  const explain = abc.explain(result, told);
  const reasons = [0, 2, 4, 5].map((account) => say(explain(account).reason));
  expect(reasons).toEqual([
    "Rank 1 of 4 by Revenue: 50%, with the larger ones 50%. Within North: class A, rank 1 of 2.",
    expect.stringMatching(
      /^Rank 3 of 4 by Revenue: 15%, with the larger ones 95%\. .+ more reaches class A\. Within South: class A, rank 1 of 2\.$/,
    ),
    "Revenue is blank or cannot be read: no class.",
    "Revenue is negative: stands apart, no class.",
  ]);
});

test("a tie across a line is a finding of the model itself [P5]", () => {
  const revenue = ["Revenue", 40, ...new Array<number>(6).fill(10)] as const;
  const inputs = inputsOf({ name: ["Firm", ..."ABCDEFG"], revenue });
  expect(abc.classify(inputs).findings?.map(({ kind, accounts }) => [kind, accounts.length])).toEqual([
    ["tie.acrossLine", 6],
  ]);
  expect(found().result.findings).toEqual([]);
});

test("what was asked for and is not there is a note", () => {
  const { result, told } = found({ groupBy: "planet" });
  expect(abc.notes?.(result, told).map(({ id }) => id)).toEqual(["abc.noGroups"]);
});
