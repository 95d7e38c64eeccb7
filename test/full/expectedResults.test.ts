import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Results } from "../../src/engine";
import { runCommand } from "../support/command";
import { sharedData } from "../support/sharedData";
import { itEqualsTheReference, type Reference } from "./support/reference";

const SETS = [
  "northwind_by_customer",
  "chinook_by_customer",
  "hmt_2025Q1_by_supplier",
  "maven_crm_won_value_by_account",
  "qcc_defect",
];

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-expected-"));
afterAll(() => rmSync(folder, { recursive: true }));

for (const set of SETS) {
  const input = sharedData(`classify ${set}`, "expected/inputs", `${set}.csv`);
  const expected = sharedData(`figures of ${set}`, "expected", `${set}.json`);
  if (input === null || expected === null) continue;

  describe(`classify --json on ${set}`, () => {
    const reference = JSON.parse(readFileSync(expected, "utf8")) as Reference;
    let results: Results;
    beforeAll(() => {
      const json = path.join(folder, `${set}.json`);
      const { code, stderr } = runCommand("classify", [input, "--json", json]);
      if (code !== 0) throw new Error(stderr);
      results = JSON.parse(readFileSync(json, "utf8")) as Results;
    });
    itEqualsTheReference(set, reference, () => results);
  });
}
