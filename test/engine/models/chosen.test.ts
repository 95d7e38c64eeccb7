import { analyse, type ModelId, type Settings } from "../../../src/engine";
import { chosenModels, isMain } from "../../../src/engine/models/chosen";
import { sampleTable, settingsWith, SIX } from "../sampleTable";

const run = (rest: Partial<Settings> = {}, table = SIX) =>
  analyse({ table, settings: settingsWith({}, rest), today: "2026-11-22" });

test.each<[string, readonly ModelId[] | undefined, readonly ModelId[]]>([
  ["unasked, readiness and ABC", undefined, ["readiness", "abc"]],
  ["those that were named and ran, as they were named", ["rfm", "pyramid", "abc"], ["pyramid", "abc"]],
])("%s", (_, models, chosen) => {
  expect(chosenModels(run(models ? { models } : {}))).toEqual(chosen);
});

test("unasked, where neither readiness nor ABC can run: all that can", () => {
  const cards = sampleTable({
    name: ["Firm", "Acme"],
    fit: ["Fit", 80],
    acceptance: ["Acceptance", 70],
  });
  const chosen = chosenModels(run({}, cards));
  expect(chosen).toContain("firstSort");
  expect(chosen.filter(isMain)).toEqual([]);
});
