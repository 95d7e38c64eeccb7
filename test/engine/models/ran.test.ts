import { analyse, MODEL_IDS, type ModelId } from "../../../src/engine";
import { eachFurther, eachRan, ranOf, visitRan } from "../../../src/engine/models/ran";
import { settingsWith, SIX } from "../sampleTable";

const analysis = analyse({ table: SIX, settings: settingsWith({}), today: "2026-11-22" });
const idsOf = (each: typeof eachRan) => {
  const ids: ModelId[] = [];
  each(analysis, ({ id }) => void ids.push(id));
  return ids;
};

test("models are visited in the order of MODEL_IDS, those that did not run are not", () => {
  const ran = analysis.models.filter((model) => model.ran);
  expect(idsOf(eachRan)).toEqual(MODEL_IDS.filter((id) => ran.some((model) => model.id === id)));
  expect(idsOf(eachRan).slice(0, 2)).toEqual(["readiness", "abc"]);
  expect(idsOf(eachFurther)).toEqual(idsOf(eachRan).slice(2));
  expect(idsOf(eachFurther)).not.toHaveLength(0);
});

test("one model is visited with what it found, or not at all", () => {
  const found: unknown[] = [];
  visitRan(analysis, "abc", (ran) => found.push(ran));
  visitRan(analysis, "growth", (ran) => found.push(ran));
  expect(analysis.growth).toBeUndefined();
  expect(found).toEqual(analysis.abc ? [ranOf("abc", analysis.abc)] : []);
  expect(found).toHaveLength(1);
});
