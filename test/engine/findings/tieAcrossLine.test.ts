import { analyse } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable, settingsWith } from "../sampleTable";

const find = (values: readonly number[], crossing: "include" | "exclude" = "include") =>
  analyse({
    today: "2026-11-22",
    table: sampleTable({ revenue: ["Revenue", ...values] }),
    settings: settingsWith({ cut: { kind: "cumulative", a: 0.8, b: 0.95, crossing } }),
  }).findings.filter(({ kind }) => kind === "tie.acrossLine");

/** 400 on top, then equal accounts of 50 through the 80 % line. */
const tied = (count: number): number[] => [400, ...new Array<number>(count).fill(50), 10];

test("[P5] a block of five across the line is a finding with its accounts, figure and suggestion", () => {
  const [finding, ...others] = find(tied(5));
  expect(others).toEqual([]);
  expect(finding?.kind).toBe("tie.acrossLine");
  expect(finding?.accounts).toEqual([1, 2, 3, 4, 5]);
  expect(finding && createSay("en")(finding.message)).toBe(
    "5 accounts have the same Revenue (50) across the line between A and B. They stay together in A, which now has 6 accounts. To tell them apart, rank by a finer measure or move the cut.",
  );
});

test("[P5] under exclude the block stands in the worse class, and the sentence says so", () => {
  const [finding] = find(tied(5), "exclude");
  expect(finding && createSay("en")(finding.message)).toMatch(
    /They stay together in C, which now has 6 accounts\. To keep them in A, let the crossing account count\.$/,
  );
});

test.each<[string, number[]]>([
  ["four tied accounts", [400, 50, 50, 50, 50, 10]],
  ["five tied accounts on one side of the lines", [900, 1, 1, 1, 1, 1]],
  ["zeros, which are the last class anyway", [10, 0, 0, 0, 0, 0, 0]],
  ["nothing of value", [0, 0, 0, 0, 0, 0]],
])("no finding: %s", (_, values) => expect(find(values)).toEqual([]));
