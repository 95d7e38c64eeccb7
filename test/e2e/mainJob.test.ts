import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { readFile } from "node:fs/promises";
import type { Browser } from "playwright-core";
import { startServer, type WorkbenchServer } from "../../src/workbench/page/server/startServer";
import { launchBrowser } from "../support/browser";
import { ROOT } from "../support/command";
import {
  columnValues,
  headers,
  openWorkbenchPage,
  selectCells,
  waitForValue,
  type OpenedWorkbench,
} from "./support/workbenchPage";

const pictures = path.join(ROOT, "out/pictures");
const downloads = mkdtempSync(path.join(os.tmpdir(), "vital-few-e2e-"));
let server: WorkbenchServer;
let browser: Browser;
let workbench: OpenedWorkbench;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  server = await startServer({ port: 0, build: false });
  browser = await launchBrowser();
  workbench = await openWorkbenchPage(browser, server.address);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(downloads, { recursive: true });
});

/** The steps of one person's morning, in their order: each goes on where the last one ended. */
describe("the main job in a real browser", () => {
  const picture = (name: string) => workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) });

  test("the pane opens on the sample and says what it sees", async () => {
    const { pane } = workbench;
    await pane.getByText("Prospects").first().waitFor();
    await pane.getByRole("button", { name: "Classify 240 accounts" }).waitFor();
    await picture("1-opened");
  });

  test("Classify writes tiers and reasons into the grid", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Classify 240 accounts" }).click();
    await pane.getByRole("button", { name: "Write report" }).waitFor();
    const [header, ...tiers] = await columnValues(page, "Prospects", "Tier");
    expect(header).toBe("Tier");
    expect(new Set(tiers.slice(0, 240))).toEqual(new Set(["3S", "2S", "1S", "A", "B", "open question"]));
    const why = await columnValues(page, "Prospects", "Why");
    expect(why.slice(1, 241).every((reason) => typeof reason === "string" && reason.length > 10)).toBe(true);
    await picture("2-classified");
  });

  test("the ribbon's Tag menu sets a tier by hand, and it survives the next Classify", async () => {
    const { page, pane } = workbench;
    const before = await columnValues(page, "Prospects", "Tier");
    const row = before.findIndex((tier, index) => index > 0 && tier === "B");
    await selectCells(page, row, 0);
    const ribbon = page.getByRole("toolbar");
    await ribbon.getByRole("button", { name: "Tag" }).click();
    await page.getByRole("menuitem", { name: /3S/ }).click();
    await waitForValue(page, "Prospects", "Set by hand", row, "3S");
    await waitForValue(page, "Prospects", "Tier", row, "3S");

    await pane.getByRole("button", { name: /^Classify/ }).click();
    await pane.getByRole("button", { name: "Write report" }).waitFor();
    const after = await columnValues(page, "Prospects", "Tier");
    expect(after[row]).toBe("3S");
    expect(after.filter((_, index) => index !== row)).toEqual(before.filter((_, index) => index !== row));
  });

  test("a right click in the grid offers the same tags", async () => {
    const { page } = workbench;
    const grid = await page.getByRole("main").boundingBox();
    if (!grid) throw new Error("The grid cannot be seen.");
    // The grid is a canvas, so there is no element to name: a cell of column A, a few rows down.
    await page.mouse.click(grid.x + 120, grid.y + 215, { button: "right" });
    await page.getByText("Tag", { exact: true }).last().hover();
    const row = await page.evaluate(() => hook().book?.selection().areas[0]?.row ?? 0);
    await page.getByText("2S · gold mine").last().click();
    await waitForValue(page, "Prospects", "Set by hand", row, "2S");
    await waitForValue(page, "Prospects", "Tier", row, "2S");
  });

  test("the selected row's card says why and what to do next", async () => {
    const { page, pane } = workbench;
    await selectCells(page, 1, 0);
    const [name] = (await columnValues(page, "Prospects", "Account")).slice(1);
    const [why] = (await columnValues(page, "Prospects", "Why")).slice(1);
    const [nextStep] = (await columnValues(page, "Prospects", "Next step")).slice(1);
    await pane.getByText(String(name)).first().waitFor();
    // What the reason ends with stands below it, as the next step.
    const [facts = ""] = String(why).split(":");
    await pane.getByText(facts).first().waitFor();
    await pane.getByText(String(nextStep), { exact: true }).first().waitFor();
  });

  test("a link of the result brings the written columns into view", async () => {
    const { page, pane } = workbench;
    await pane.getByText("Show the columns written").click();
    const tier = (await headers(page, "Prospects")).indexOf("Tier");
    await page.waitForFunction((column) => hook().book?.selection().areas[0]?.column === column, tier);
    const grid = await page.getByRole("main").boundingBox();
    if (!grid) throw new Error("The grid cannot be seen.");
    // What a person hits at the grid's left edge tells how far it has scrolled.
    await page.mouse.click(grid.x + 120, grid.y + 215);
    await page.waitForFunction((column) => (hook().book?.selection().areas[0]?.column ?? 0) >= column, tier);
  });

  test("Write report makes a sheet with charts drawn over the grid", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "Write report" }).click();
    await pane.getByText(/The report is on sheet/).waitFor();
    const charts = await page.evaluate(() => {
      const sheet = hook().book?.sheet("80-20 report");
      return sheet?.charts().map(({ name, series }) => ({ name, series: series.map(({ type }) => type) }));
    });
    expect(charts).toHaveLength(3);
    expect(charts?.[0]?.series).toEqual([
      "ColumnClustered",
      "ColumnClustered",
      "ColumnClustered",
      "Line",
      "Line",
    ]);
    await page.locator("canvas[data-zr-dom-id], svg[role='img'], [data-chart] svg").first().waitFor();
    await picture("3-report");
  });

  test("Save downloads an .xlsx in which another library finds values, tags and chart", async () => {
    const { page } = workbench;
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: /^Save/ }).click(),
    ]);
    const file = path.join(downloads, "saved.xlsx");
    await download.saveAs(file);

    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const sheet = book.getWorksheet("Prospects");
    const header = sheet?.getRow(1).values as unknown[];
    const tag = header.indexOf("Set by hand");
    const tags = sheet?.getColumn(tag).values.filter((value) => value === "3S");
    expect(tags).toHaveLength(1);
    expect(sheet?.getColumn(tag).values.filter((value) => value === "2S")).toHaveLength(1);
    expect(header).toEqual(expect.arrayContaining(["Account", "Tier", "Why", "Next step", "ABC class"]));
    expect(book.getWorksheet("80-20 report")?.getCell("B2").text).toBe("80/20 report");

    const parts = unzipSync(new Uint8Array(await readFile(file)));
    const charts = Object.keys(parts).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
    expect(charts).toHaveLength(3);
    expect(charts.some((name) => strFromU8(parts[name] ?? new Uint8Array()).includes("<c:lineChart>"))).toBe(
      true,
    );
  });

  test("the browser reported no error on the way", () => {
    expect(workbench.errors).toEqual([]);
  });
});
