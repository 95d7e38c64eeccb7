import { analyse, parseSettings, toResults, type Results } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable } from "../sampleTable";

const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta"],
  revenue: ["Revenue", 700, 200, 100],
  fit: ["Fit", 10, 80, 90],
  acceptance: ["Acceptance", 10, 90, ""],
});

function results(document: object): Results {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const analysis = analyse({ today: "2026-11-22", table: TABLE, settings: parsed.settings });
  const milliseconds = { read: 0, compute: 0, write: 0, total: 0 };
  return toResults(analysis, createSay("en"), { syncs: 0, bytesOut: 0, bytesIn: 0, milliseconds });
}

test("nothing of it is in the document where nobody asked", () => {
  const document = results({});
  expect([document.comparison, document.cuts, document.sensitivity]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test("two models: every pair of classes with its value, and who differs", () => {
  const { comparison } = results({ compare: { with: "firstSort" } });
  expect(comparison).toMatchObject({ model: "abc", with: "firstSort", both: 2 });
  expect(comparison?.cells).toHaveLength(16);
  expect(comparison?.cells.filter(({ count }) => count > 0)).toEqual([
    { class: "A", withClass: "core", count: 1, value: 200 },
    { class: "A", withClass: "unlikely", count: 1, value: 700 },
    { class: "B", withClass: null, count: 1, value: 100 },
  ]);
  expect(comparison?.differ).toEqual([{ row: 2, name: "Acme", class: "A", withClass: "unlikely" }]);
});

test("the cuts, and what moving a setting comes to", () => {
  const document = results({
    compare: { cuts: true },
    sensitivity: [
      { path: "abc.cut.a", to: 0.5 },
      { path: "firstSort.fit", to: 90 },
    ],
  });
  expect(document.cuts?.map(({ cut: { kind }, chosen }) => [kind, chosen])).toEqual([
    ["cumulative", true],
    ["cumulative", false],
    ["count", false],
    ["thresholds", false],
    ["jenks", false],
    ["computed", false],
  ]);
  expect(document.sensitivity).toEqual([
    {
      path: "abc.cut.a",
      from: 0.8,
      to: 0.5,
      model: "abc",
      changed: 1,
      moves: [{ from: "A", to: "B", rows: [3] }],
    },
    {
      path: "firstSort.fit",
      from: 60,
      to: 90,
      model: "firstSort",
      changed: 1,
      moves: [{ from: "core", to: "open", rows: [3] }],
    },
  ]);
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test("a model is not compared with itself, and with one that did not run there is nothing", () => {
  const parsed = parseSettings({ compare: { model: "rfm", with: "rfm" } });
  expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual(["compare"]);
  expect(results({ compare: { with: "rfm" } }).comparison).toBeUndefined();
});
