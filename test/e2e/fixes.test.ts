import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Frame } from "playwright-core";
import { startServer, type WorkbenchServer } from "../../src/workbench/page/server/startServer";
import { launchBrowser } from "../support/browser";
import { columnValues, openWorkbenchPage, type OpenedWorkbench } from "./support/workbenchPage";

const ROWS = 12;
/** Every third revenue is a text, with a comma. */
const revenueOf = (row: number) => (row % 3 === 0 ? `${row},250` : row * 100);
const original = Array.from({ length: ROWS }, (_, at) => revenueOf(at + 1));
const mended = original.map((value) => Number(String(value).replace(",", "")));

const downloads = mkdtempSync(path.join(os.tmpdir(), "vital-few-e2e-"));
let server: WorkbenchServer;
let browser: Browser;
let workbench: OpenedWorkbench;
let pane: Frame;

beforeAll(async () => {
  server = await startServer({ port: 0, build: false });
  browser = await launchBrowser();
  workbench = await openWorkbenchPage(browser, server.address);
  const { page } = workbench;
  const loaded = page.waitForEvent("framenavigated", (frame) => frame.url().includes("taskpane.html"));
  await page.locator("input[type=file]").setInputFiles({
    name: "texts.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await textNumbers(),
  });
  pane = await loaded;
  await pane.getByRole("button", { name: `Classify ${ROWS} accounts` }).click();
  await pane.getByRole("button", { name: "Write report" }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(downloads, { recursive: true });
});

async function textNumbers(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Deals");
  sheet.addRow(["Account", "Need", "Budget", "Revenue", "Note"]);
  original.forEach((revenue, at) => sheet.addRow([`Firm ${at + 1}`, "yes", "no", revenue, `note ${at + 1}`]));
  return Buffer.from(await book.xlsx.writeBuffer());
}

const revenue = async () => (await columnValues(workbench.page, "Deals", "Revenue")).slice(1);

/** Numbers that are stored as text, mended and taken back: each step goes on where the last one ended. */
describe("text numbers in a real browser", () => {
  const apply = () => pane.getByRole("button", { name: "Turn 4 cells into numbers" });

  test("what would change is shown before it does", async () => {
    await pane.getByRole("button", { name: "4 numbers in Revenue are stored as text" }).click();
    await pane.getByText("Row 4: “3,250” becomes “3250”.").waitFor();
    expect(await revenue()).toEqual(original);
  });

  test("one click makes them numbers, one takes it back and offers it again", async () => {
    await apply().click();
    await pane.getByText("4 cells of Revenue are numbers now.").waitFor();
    expect(await revenue()).toEqual(mended);
    await pane.getByRole("button", { name: "Undo" }).click();
    await pane.getByText("4 cells are as they were before.").waitFor();
    expect(await revenue()).toEqual(original);
    await pane.getByRole("button", { name: "4 numbers in Revenue are stored as text" }).waitFor();
  });

  test("saved, the file holds the numbers and every other cell of the person's as it was", async () => {
    const group = pane.getByRole("button", { name: "4 numbers in Revenue are stored as text" });
    if ((await group.getAttribute("aria-expanded")) === "false") await group.click();
    await apply().click();
    await pane.getByText("4 cells of Revenue are numbers now.").waitFor();
    const [download] = await Promise.all([
      workbench.page.waitForEvent("download"),
      workbench.page.getByRole("button", { name: /^Save/ }).click(),
    ]);
    const file = path.join(downloads, "saved.xlsx");
    await download.saveAs(file);
    const book = new ExcelJS.Workbook();
    await book.xlsx.readFile(file);
    const rows = book.getWorksheet("Deals")?.getRows(2, ROWS) ?? [];
    expect(rows.map((row) => [1, 2, 3, 4, 5].map((column) => row.getCell(column).value))).toEqual(
      mended.map((value, at) => [`Firm ${at + 1}`, "yes", "no", value, `note ${at + 1}`]),
    );
  });

  test("the browser reported no error on the way", () => {
    expect(workbench.errors).toEqual([]);
  });
});
