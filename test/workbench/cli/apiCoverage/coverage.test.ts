/**
 * The host's share of the Excel API may only grow. After adding members, write down what is left:
 * `npm run --silent coverage -- --missing > test/workbench/cli/apiCoverage/missing.txt`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { measureCoverage } from "../../../../src/workbench/cli/apiCoverage";
import type { ApiCoverage } from "../../../../src/workbench/cli/apiCoverage";
import { minorOf } from "../../../../src/workbench/cli/apiCoverage/readApiNotes";
import { missingLines, share } from "../../../../src/workbench/cli/apiCoverage/table";

const recorded = readFileSync(join(__dirname, "missing.txt"), "utf8").split("\n").filter(Boolean);
let coverage: ApiCoverage;
beforeAll(async () => {
  coverage = await measureCoverage();
});

test("no member is lost", () => {
  const known = new Set(recorded);
  expect(missingLines(coverage.members).filter((line) => !known.has(line))).toEqual([]);
});

test("what was gained is written down, so that it cannot be lost unseen", () => {
  const missing = new Set(missingLines(coverage.members));
  expect(recorded.filter((line) => !missing.has(line))).toEqual([]);
});

test("up to ExcelApi 1.9 the host has what Excel has, but for what it cannot draw or look up", () => {
  const upTo19 = coverage.members.filter(
    ({ set }) => set !== null && set.startsWith("ExcelApi ") && minorOf(set) <= 9,
  );
  const { here = 0, missing = 0 } = share(upTo19, () => "all")[0] ?? {};
  expect(missing).toBeLessThanOrEqual(5);
  expect(here / (here + missing)).toBeGreaterThan(0.99);
});

test("the client and its types know of each other, so that the comparison means something", () => {
  const named = new Map(
    coverage.members.map(({ className, member, state, set }) => [`${className}.${member}`, { state, set }]),
  );
  expect(named.get("Range.values")).toEqual({ state: "here", set: "ExcelApi 1.1" });
  expect(named.get("Table.resize")).toEqual({ state: "here", set: "ExcelApi 1.13" });
  expect(named.get("WorksheetCollection.getItemOrNullObject")?.state).toBe("here");
  expect(named.get("TableCollection.getItemAt")?.state).toBe("here");
  expect(named.get("PivotTable.refresh")?.state).toBe("left out");
  expect(named.get("Worksheet.slicers")?.state).toBe("left out");
  expect(coverage.notNoted).toContain("InternalTest.enterCellEdit");
  expect(coverage.notInClient).toContain("Note.content");
});
