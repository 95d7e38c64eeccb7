import { readdirSync } from "node:fs";
import path from "node:path";
import { defaultSettings, MODEL_IDS, type ModelId } from "../../../src/engine";
import { MODEL_ASKS } from "../../../src/engine/models/asks";
import { MODELS } from "../../../src/engine/models/registry";
import { modelDefaults } from "../../../src/engine/models/settings";
import { createSay } from "../../../src/locales";

const FOLDER = path.join(__dirname, "../../../src/engine/models");
const FILES = ["asks.ts", "classify.ts", "explain.ts", "messages.ts", "model.ts", "settings.ts"];

/** The win card is a score card with other criteria: its rules and sentences are those of `scorecard`. */
const OF_ANOTHER: Partial<Record<ModelId, readonly string[]>> = {
  winCard: ["classify.ts", "explain.ts", "messages.ts"],
};

test.each(MODEL_IDS)("%s is a folder with the same files as every other", (id) => {
  const files = readdirSync(path.join(FOLDER, id));
  const shared = OF_ANOTHER[id] ?? [];
  expect(files.filter((file) => FILES.includes(file)).sort()).toEqual(
    FILES.filter((file) => !shared.includes(file)),
  );
});

test("every folder with a model.ts is in the registry, and nothing else is", () => {
  const folders = readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .filter((name) => readdirSync(path.join(FOLDER, name)).includes("model.ts"));
  expect(folders.sort()).toEqual([...MODEL_IDS].sort());
  expect(Object.keys(MODELS).sort()).toEqual([...MODEL_IDS].sort());
});

test.each(MODEL_IDS)("%s goes by one id, asks for the same everywhere and has settings", (id) => {
  expect(MODELS[id].id).toBe(id);
  expect(MODELS[id]).toMatchObject(MODEL_ASKS[id]);
  expect(defaultSettings()[id]).toEqual(modelDefaults()[id]);
});

test("defaults are made anew: changing one leaves the next as it was", () => {
  const changed = modelDefaults();
  changed.readiness.threshold.outOf5 = 5;
  changed.scorecard.bands.top = 99;
  expect(modelDefaults().readiness.threshold.outOf5).toBe(3);
  expect(modelDefaults().scorecard.bands.top).not.toBe(99);
});

test.each(MODEL_IDS)(
  "%s has a word and a colour for each class, and a column that shows them or figures",
  (id) => {
    const model = MODELS[id];
    const { classes, colours, none, columns } = model;
    const say = createSay("en");
    const words = classes.map((_, index) => {
      const word = model.label(index);
      return typeof word === "string" ? word : say(word);
    });
    expect(new Set([...words, say(none)]).size).toBe(classes.length + 1);
    expect(colours).toHaveLength(classes.length);
    expect(columns.some(({ coloured }) => coloured) || "tableKey" in model).toBe(true);
  },
);
