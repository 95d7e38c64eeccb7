import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createApp, createInlineEngine } from "../../../src/app";
import type { Results } from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { runClassify } from "../../../src/workbench/cli/runClassify";
import { saveXlsx } from "../../../src/workbench/files";
import type { Sheet } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-overrides-"));
const at = (name: string) => path.join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

const HEADERS = ["Account", "Need", "Budget", "Decision maker", "Urgency", "Revenue"];
const ALDER = ["Alder", "yes", "yes", "yes", "yes", 800];
const BIRCH = ["Birch", "yes", "yes", "yes", "no", 100];
const CEDAR = ["Cedar", "no", "no", "no", "no", 10];
const rowsAt = (row: number, rows: number) => ({
  row,
  column: 0,
  rowCount: rows,
  columnCount: HEADERS.length,
});

/** A workbook in which Alder was set to B by Ann, as the pane leaves it; `change` is what happens to it afterwards. */
async function workbookFile(
  name: string,
  change: (sheet: Sheet, workbench: Workbench) => void,
): Promise<string> {
  const workbench = await openWorkbench({ cells: [HEADERS, ALDER, BIRCH, CEDAR] });
  try {
    const now = () => new Date(2026, 8, 30, 9);
    const app = createApp({ engine: createInlineEngine(), say: createSay("en"), now });
    await app.classify({
      settings: { abc: { ...(await app.preview()).settings.abc, measure: "revenue", negatives: "zero" } },
    });
    const [sheet] = workbench.book.sheets();
    if (!sheet) throw new Error("A workbook has a sheet.");
    workbench.book.select(sheet, [rowsAt(1, 1)]);
    await app.tag("B", { by: "Ann", why: "budget freeze", until: "2026-12-31" });
    change(sheet, workbench);
    writeFileSync(at(name), await saveXlsx(workbench.book));
    return at(name);
  } finally {
    workbench.close();
  }
}

const told: string[] = [];
beforeEach(() => told.splice(0));

async function resultsOf(input: string, settings?: object): Promise<Results> {
  const json = at("results.json");
  if (settings) writeFileSync(at("settings.json"), JSON.stringify(settings));
  const asked = {
    input,
    json,
    report: false,
    profile: "web",
    ...(settings && { settings: at("settings.json") }),
  } as const;
  await runClassify(asked, (sentence) => told.push(sentence));
  return JSON.parse(readFileSync(json, "utf8")) as Results;
}

const readinessOf = ({ accounts }: Results, account: string) =>
  accounts.find(({ name }) => name === account)?.readiness;
const BY_ANN = { tier: "B", by: "Ann", on: "2026-09-30", why: "budget freeze", until: "2026-12-31" };

test("the headless run reads who, when, why and until when from the opened workbook", async () => {
  const file = await workbookFile("stands.xlsx", () => undefined);
  const results = await resultsOf(file, { asOf: "2026-10-15" });
  expect(readinessOf(results, "Alder")).toMatchObject({ tier: "B", computed: "3S", override: BY_ANN });
  expect(readinessOf(results, "Birch")).toMatchObject({ tier: "2S", override: null });
});

test("a tier typed into its cell has the day of the run, and nobody's name", async () => {
  const file = await workbookFile("typed.xlsx", (sheet) => {
    sheet.write({ row: 2, column: HEADERS.length + 1, rowCount: 1, columnCount: 1 }, [["A"]]);
  });
  const results = await resultsOf(file, { asOf: "2026-10-15" });
  const override = { tier: "A", by: null, on: "2026-10-15", why: null, until: null };
  expect(readinessOf(results, "Birch")).toMatchObject({ tier: "A", override });
});

test("a fresh export over the data, our columns gone: the tier is back with its account", async () => {
  const file = await workbookFile("fresh.xlsx", (sheet) => {
    sheet.deleteColumns(HEADERS.length, 7);
    sheet.write(rowsAt(1, 3), [CEDAR, ["Dogwood", "yes", "no", "no", "no", 60], ALDER]);
  });
  const results = await resultsOf(file, { asOf: "2026-10-15" });
  expect(readinessOf(results, "Alder")).toMatchObject({ tier: "B", override: BY_ANN });
  expect(readinessOf(results, "Cedar")).toMatchObject({ tier: "B", override: null });
  expect(readinessOf(results, "Dogwood")).toMatchObject({ tier: "A", override: null });
});

test("past its last day the tier is the computed one", async () => {
  const file = await workbookFile("over.xlsx", () => undefined);
  const results = await resultsOf(file, { asOf: "2027-01-01" });
  expect(readinessOf(results, "Alder")).toMatchObject({ tier: "3S", override: null });
});

test("without settings of its own the run goes by the model in the workbook", async () => {
  const file = await workbookFile("model.xlsx", (sheet) => {
    sheet.write({ row: 3, column: 5, rowCount: 1, columnCount: 1 }, [[-10]]);
  });
  const kept = await resultsOf(file);
  expect(kept.accounts[2]?.abc).toMatchObject({ status: "classified", value: 0 });
  const given = await resultsOf(file, { abc: { negatives: "apart" } });
  expect(given.accounts[2]?.abc).toMatchObject({ status: "apart" });
});

test("a damaged document in the workbook is told of and left alone", async () => {
  const file = await workbookFile("damaged.xlsx", (_, { book }) => book.setSetting("VitalFew", "{"));
  const kept = await resultsOf(file);
  expect(kept.accounts).toHaveLength(3);
  expect(told).toContain(
    "The settings kept in this workbook are damaged and were left alone. The standard settings apply.",
  );
});
