import { analyse, defaultSettings, type Settings } from "../../../src/engine";
import { modelMixes } from "../../../src/taskpane/results/modelMixes";
import { rowStory } from "../../../src/taskpane/results/rowStory";

const column = (columnIndex: number, header: string, values: (string | number)[]) => ({
  columnIndex,
  header,
  values,
});
const analysis = (settings: Partial<Settings>) =>
  analyse({
    today: "2026-11-22",
    settings: { ...defaultSettings(), ...settings },
    table: {
      sheet: "CRM",
      firstRow: 5,
      rowCount: 4,
      columns: {
        name: column(0, "Firm", ["Acme", "Borealis", "Calder", "Delta"]),
        fit: column(1, "Match", [80, 20, 90, ""]),
        acceptance: column(2, "Likes us", [90, 70, 30, 80]),
        revenue: column(3, "Revenue", [5, 4, 3, 2]),
      },
      culture: { locale: "en-US", decimalSeparator: ".", thousandsSeparator: "," },
    },
  });

test("every class of a chosen model with its rows; accounts without one come last", () => {
  const [mix] = modelMixes(analysis({ models: ["firstSort"] }));
  expect(mix?.id).toBe("firstSort");
  expect(mix?.column).toBe("firstSort");
  expect(mix?.parts.map(({ key, count, rows }) => [key, count, rows])).toEqual([
    ["core", 1, [5]],
    ["open", 1, [6]],
    ["unlikely", 1, [7]],
    ["none", 1, [8]],
  ]);
});

test("[R3] what a model could still settle is an open question, in the mix as on the card", () => {
  const found = analysis({ models: ["firstSort"] });
  expect(modelMixes(found)[0]?.parts.at(-1)?.label).toEqual({ id: "tier.open" });
  expect(rowStory(found, { row: 8, name: "Delta" })).toMatchObject([{ label: { id: "tier.open" } }]);
});

test("what has nothing to be told by is without a class", () => {
  const found = analysis({ models: ["pyramid"] });
  expect(modelMixes(found)[0]?.parts.at(-1)).toMatchObject({ key: "none", label: { id: "summary.noClass" } });
  expect(rowStory(found, { row: 8, name: "Delta" })).toMatchObject([{ label: { id: "summary.noClass" } }]);
});

test("a model's notes are those of the report", () => {
  expect(modelMixes(analysis({ models: ["pyramid"] }))[0]?.notes.map(({ id }) => id)).toEqual([
    "pyramid.tooFew",
  ]);
  expect(modelMixes(analysis({ models: ["firstSort"] }))[0]?.notes).toEqual([]);
});

test("a model that nobody chose is not shown", () => {
  expect(modelMixes(analysis({}))).toEqual([]);
  expect(rowStory(analysis({}), { row: 5, name: "Acme" })).toEqual([]);
});

test("the card's row has its class, reason and next step", () => {
  expect(rowStory(analysis({ models: ["firstSort"] }), { row: 6, name: "Borealis" })).toMatchObject([
    {
      id: "firstSort",
      label: { id: "firstSort.open" },
      reason: { id: "firstSort.open.reason", values: { fit: "Match", fitPoints: 20 } },
      nextStep: { id: "firstSort.open.nextStep" },
    },
  ]);
});

test("a row that moved since the run is found by its name; a stranger has no story", () => {
  const found = analysis({ models: ["firstSort"] });
  expect(rowStory(found, { row: 99, name: "Calder" })).toMatchObject([
    { label: { id: "firstSort.unlikely" } },
  ]);
  expect(rowStory(found, { row: 5, name: "Zeppelin" })).toEqual([]);
});
