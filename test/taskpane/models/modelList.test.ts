import { defaultSettings, modelInputs, type ModelId, type Settings } from "../../../src/engine";
import type { Preview } from "../../../src/app/types";
import { chosenIds, modelChoices, toggled } from "../../../src/taskpane/models/modelList";

const mapping = { name: 0, revenue: 1, fit: 2 };
const able = modelInputs(mapping, defaultSettings()) as Preview["models"];
const seen = (settings: Partial<Settings>) =>
  ({ settings: { ...defaultSettings(), ...settings }, mapping, models: [] }) as unknown as Preview;
const choice = (settings: Partial<Settings>, id: ModelId) =>
  modelChoices(seen(settings), able).find((each) => each.id === id);

test("where nobody chose, the two usual models are", () => {
  expect(chosenIds(seen({}))).toEqual(["readiness", "abc"]);
  expect(choice({}, "abc")).toEqual({ id: "abc", chosen: true, runs: true, missing: [] });
});

test("a model that lacks columns says which", () => {
  expect(choice({}, "firstSort")).toEqual({
    id: "firstSort",
    chosen: false,
    runs: false,
    missing: ["acceptance"],
  });
});

test("a choice changes by one, in the order of the models", () => {
  expect(toggled(["abc"], "readiness")).toEqual(["readiness", "abc"]);
  expect(toggled(["readiness", "abc"], "readiness")).toEqual(["abc"]);
  expect(toggled(["abc"], "abc")).toEqual([]);
});
