import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Results } from "../../../src/engine";
import { runClassify } from "../../../src/workbench/cli/runClassify";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import type { CellValue } from "../../../src/workbench/workbook";
import { openWorkbench } from "../../support/openWorkbench";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-movement-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const CSV = [
  "Account,Need,Budget,Authority,Urgency,Revenue",
  "Alder,yes,yes,yes,yes,800",
  "Birch,yes,yes,yes,no,100",
  "Cedar,no,no,no,no,10",
].join("\n");
const URGENCY = 4;

async function classify(input: string, settings?: string): Promise<{ told: string[]; results: Results }> {
  const asked = {
    input,
    json: at("results.json"),
    out: at("out.xlsx"),
    report: false,
    profile: "web",
  } as const;
  const told = await runClassify({ ...asked, ...(settings && { settings }) }, () => undefined);
  return { told, results: JSON.parse(readFileSync(at("results.json"), "utf8")) as Results };
}

/** The saved workbook with one cell of the accounts typed anew, as a file. */
async function typed(row: number, column: number, value: CellValue): Promise<string> {
  const workbench = await openWorkbench({
    content: await openXlsx(readFileSync(at("out.xlsx")), "out.xlsx"),
  });
  try {
    workbench.book.sheets()[0]?.write({ row, column, rowCount: 1, columnCount: 1 }, [[value]]);
    writeFileSync(at("typed.xlsx"), await saveXlsx(workbench.book));
    return at("typed.xlsx");
  } finally {
    workbench.close();
  }
}

test("[§4] a second run over the saved workbook tells who moved since the first, and why", async () => {
  writeFileSync(at("in.csv"), CSV);
  const first = await classify(at("in.csv"));
  expect(first.results.movement).toBeUndefined();
  const { told, results } = await classify(await typed(2, URGENCY, "yes"));
  expect(told.filter((line) => line.includes("since"))).toEqual([
    expect.stringMatching(/^1 account changed tier since .+: 1 up\.$/),
    expect.stringMatching(/^Nobody changed class since .+\.$/),
  ]);
  expect(results.movement?.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(results.movement?.models.map(({ model, moves }) => [model, moves])).toEqual([
    ["readiness", [{ row: 3, name: "Birch", from: "2S", to: "3S", reason: "Urgency is “yes” (was “no”)." }]],
    ["abc", []],
  ]);
  // The same once more, without a change.
  const again = await classify(at("out.xlsx"));
  expect(again.results.movement).toEqual(results.movement);
});

test("settings that choose no model are bad settings, with the place and the remedy", async () => {
  writeFileSync(at("in.csv"), CSV);
  writeFileSync(at("settings.json"), '{ "models": [] }');
  await expect(classify(at("in.csv"), at("settings.json"))).rejects.toMatchObject({
    exitCode: 2,
    message: expect.stringContaining("At models: no model is chosen. Name at least one") as string,
  });
});
