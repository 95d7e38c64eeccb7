import { analyse, READINESS_TIERS } from "../../../src/engine";
import { accountWriter } from "../../../src/engine/report/rowWriter";
import { setByHandColumn, setByHandOf } from "../../../src/engine/report/setByHandColumn";
import { createSay } from "../../../src/locales";
import { settingsWith, SIX } from "../sampleTable";

test("what stands in the column is written back as it is, with the tiers to choose from", () => {
  const { values, choices } = setByHandColumn(["", "zz", "3s"], createSay("en"));
  expect([values, choices]).toEqual([["", "zz", "3s"], READINESS_TIERS]);
});

test("where no cell holds them yet, the tiers in the order of the rows", () => {
  const { readiness } = analyse({ table: SIX, settings: settingsWith({}), today: "2026-11-22" });
  if (!readiness) throw new Error("Readiness did not run.");
  expect(setByHandOf(readiness, accountWriter([3, 0, 5]))).toEqual(["3S", "", ""]);
});
