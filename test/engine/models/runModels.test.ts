import { modelInputs, type ModelId } from "../../../src/engine";
import { runModels } from "../../../src/engine/models/runModels";
import { settingsWith } from "../sampleTable";
import { inputsOf } from "./inputsOf";

const INPUTS = inputsOf({
  name: ["Firm", "Acme", "Beta", "Ceta"],
  need: ["Need", "yes", "yes", "no"],
  revenue: ["Revenue", 90, 8, 2],
  previousRevenue: ["Before", 50, 8, 4],
});
const MAPPED = { name: 0, need: 1, revenue: 2, previousRevenue: 3 };

const ranWith = (models: readonly ModelId[] | undefined) =>
  runModels(modelInputs(MAPPED, { ...INPUTS.settings, ...(models ? { models } : {}) }), INPUTS);

test("what can run on the columns runs, and nothing else", () => {
  expect(Object.keys(ranWith(undefined))).toEqual(["readiness", "abc", "pyramid", "lifecycle", "retention"]);
  expect(Object.keys(ranWith(["abc"]))).toEqual(["abc"]);
});

test("[C2] a model uses what one before it found, in whatever order they were asked for", () => {
  // Acme and Beta are equal but for the second measure, which ABC alone looks at [P5].
  const columns = {
    name: ["Firm", "Acme", "Beta", "Ceta", "Delta"],
    revenue: ["Revenue", 40, 40, 10, 10],
    previousRevenue: ["Before", 40, 40, 10, 10],
    profit: ["Profit", 1, 9, 1, 1],
  } as const;
  const { abc } = settingsWith({ cut: { kind: "count", a: 0.25, b: 0.5 }, tieBreak: "profit" });
  const inputs = inputsOf(columns, { abc, models: ["lifecycle", "abc"] });
  const mapped = { name: 0, revenue: 1, previousRevenue: 2, profit: 3 };
  const found = runModels(modelInputs(mapped, inputs.settings), inputs);
  expect([...(found.abc?.classes ?? [])]).toEqual([1, 0, 2, 2]);
  expect(found.lifecycle?.levels.classes).toEqual(found.abc?.classes);
});

test("the tiers set by hand reach readiness", () => {
  const byHand = Uint8Array.of(255, 255, 0);
  const { readiness } = runModels(modelInputs(MAPPED, INPUTS.settings), { ...INPUTS, byHand });
  expect(readiness?.classes[2]).toBe(0);
  expect(readiness?.computed[2]).not.toBe(0);
});
