import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import Papa from "papaparse";
import type { Results } from "../../src/engine";
import { runCommand } from "../support/command";
import { sharedData } from "../support/sharedData";
import { inputOf, RAW_SETS } from "./support/rawSets";
import { itEqualsTheReference, type Reference } from "./support/reference";

/**
 * The reference sets from the raw files as they were published: joined, filtered and grouped by the settings alone.
 * The value of every account, the figures and the classes equal the reference. (The largest: onlineRetail.test.ts.)
 */
const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-raw-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const { set, file, settings, prepared } of RAW_SETS) {
  const raw = sharedData(`classify the raw file of ${set}`, file);
  const expected = sharedData(`figures of ${set}`, "expected", `${set}.json`);
  const vector = sharedData(`values of ${set}`, "expected/inputs", `${set}.csv`);
  if (raw === null || expected === null || vector === null) continue;

  describe(`${set} from its raw file`, () => {
    const reference = JSON.parse(readFileSync(expected, "utf8")) as Reference;
    let results: Results;
    beforeAll(() => {
      const json = path.join(folder, `${set}.json`);
      const chosen = path.join(folder, `${set}.settings.json`);
      const shared = path.dirname(path.dirname(raw));
      writeFileSync(chosen, JSON.stringify(settings(path.relative(folder, shared))));
      const { code, stderr } = runCommand("classify", [
        inputOf(raw, prepared, folder),
        "--settings",
        chosen,
        "--json",
        json,
      ]);
      if (code !== 0) throw new Error(stderr);
      results = JSON.parse(readFileSync(json, "utf8")) as Results;
    });

    itEqualsTheReference(set, reference, () => results);

    test("every account has the value of the reference", () => {
      const { data } = Papa.parse<[string, string]>(readFileSync(vector, "utf8").trim());
      const values = new Map(data.slice(1).map(([name, value]) => [name, Number(value)]));
      const classified = results.accounts.filter(({ abc }) => abc?.status === "classified");
      expect(new Set(classified.map(({ name }) => name))).toEqual(new Set(values.keys()));
      for (const { name, abc } of classified) expect(abc?.value).toBeCloseTo(values.get(name) ?? NaN, 6);
    });
  });
}

const hmt = sharedData("near-duplicate suppliers", "hmt_spend_over_25k_2025/hmt_spend_2025Q1.csv");
if (hmt !== null)
  test("[G4] names of HM Treasury's suppliers that look alike are findings, never merged", () => {
    const json = path.join(folder, "hmt.names.json");
    const chosen = path.join(folder, "hmt.names.settings.json");
    writeFileSync(
      chosen,
      JSON.stringify({ account: "name", mapping: { name: "supplier", revenue: "amount_gbp" } }),
    );
    expect(runCommand("classify", [hmt, "--settings", chosen, "--json", json]).code).toBe(0);
    const { accounts, findings } = JSON.parse(readFileSync(json, "utf8")) as Results;
    const nameOf = (row: number) => accounts.find((account) => account.row === row)?.name ?? "";
    const groups = findings
      .filter(({ kind }) => kind === "duplicate.name")
      .map(({ rows }) => rows.map(nameOf).sort());
    expect(groups).toContainEqual(["KPMG LLP", "KPMG LLP (CSL)"]);
    expect(groups).toContainEqual([
      "Bank of England (3)",
      "Bank of England (Crest Charges)",
      "Bank of England (FAO FRP HO- 5 & Secondments)",
    ]);
  });
