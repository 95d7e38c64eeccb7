import { analyse, compareModels, defaultSettings } from "../../../src/engine";
import { sampleTable } from "../sampleTable";

/** Two columns whose classes are easy to see: ABC by revenue, the first sort by two ratings. */
const TABLE = sampleTable({
  name: ["Firm", "Acme", "Beta", "Ceta", "Delta", "Echo", "Fox"],
  revenue: ["Revenue", 700, 200, 60, 30, 10, ""],
  fit: ["Fit", 10, 80, 90, 90, 70, 90],
  acceptance: ["Acceptance", 10, 90, 20, 90, "", 90],
});
const analysis = analyse({ today: "2026-11-22", table: TABLE, settings: defaultSettings() });

test("[§4] how many accounts have each pair of classes, and what they bring", () => {
  const found = compareModels(analysis, "abc", "firstSort");
  // A, B, C and none down; core, open, unlikely and none across.
  expect(found?.counts).toEqual([
    [1, 0, 1, 0],
    [0, 0, 1, 0],
    [1, 0, 0, 1],
    [1, 0, 0, 0],
  ]);
  expect(found?.values).toEqual([
    [200, 0, 700, 0],
    [0, 0, 60, 0],
    [30, 0, 0, 10],
    [0, 0, 0, 0],
  ]);
  expect(found?.both).toBe(4);
});

test("who differs most comes first, of equal differences the larger account", () => {
  const names = compareModels(analysis, "abc", "firstSort")?.differ.map(({ account, one, other }) => [
    analysis.names[account],
    one,
    other,
  ]);
  expect(names).toEqual([
    ["Acme", 0, 2],
    ["Delta", 2, 0],
    ["Ceta", 1, 2],
  ]);
});

test("the other way round it is the same table, turned", () => {
  const one = compareModels(analysis, "abc", "firstSort");
  const other = compareModels(analysis, "firstSort", "abc");
  expect(other?.counts).toEqual(one?.counts[0]?.map((_, column) => one.counts.map((line) => line[column])));
});

test("[R3] readiness counts by the tier in force", () => {
  const table = sampleTable(
    { name: ["Firm", "Acme"], need: ["Need", "no"], budget: ["Budget", "no"], revenue: ["Revenue", 5] },
    ["3S"],
  );
  const set = analyse({ today: "2026-11-22", table, settings: defaultSettings() });
  expect(compareModels(set, "readiness", "abc")?.counts[0]?.[0]).toBe(1);
});

test("nothing is compared with a model that did not run", () => {
  expect(compareModels(analysis, "abc", "readiness")).toBeNull();
});
