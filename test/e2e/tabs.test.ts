import type { Browser, BrowserContext } from "playwright-core";
import { createSay } from "../../src/locales";
import { startServer, type WorkbenchServer } from "../../src/workbench/page/server/startServer";
import { launchBrowser } from "../support/browser";
import { holdHalfARun, marksIn, openSaved } from "./support/halfARun";
import { headers, openWorkbenchTab, type OpenedWorkbench } from "./support/workbenchPage";

const say = createSay("en");
const SHEET = "Prospects";
const CLASSIFY = say({ id: "run.classify", values: { count: 240 } });
const OTHER_RUN = say({ id: "error.otherRun", values: { sheet: SHEET } });
const REPAIRED = say({ id: "run.repaired", values: { sheet: SHEET } });

let server: WorkbenchServer;
let browser: Browser;
/** One browser: its tabs share what it keeps, and its locks. */
let context: BrowserContext;
let first: OpenedWorkbench;
let second: OpenedWorkbench;
/** The sheet's columns before any run, and the workbook with half a run in it. */
let columns: unknown[];
let half: number[];

beforeAll(async () => {
  server = await startServer({ port: 0, build: false });
  browser = await launchBrowser();
  context = await browser.newContext();
  second = await openWorkbenchTab(context, server.address);
  columns = await headers(second.page, SHEET);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A tab in which a run goes on for ever. */
async function beginInFirst(): Promise<void> {
  first = await openWorkbenchTab(context, server.address);
  half = await holdHalfARun(first, CLASSIFY);
}

async function expectPutBack(): Promise<void> {
  const pane = await openSaved(second, half);
  await pane.getByText(REPAIRED).waitFor();
  expect(await marksIn(second.page)).toEqual([]);
  expect(await headers(second.page, SHEET)).toEqual(columns);
}

/**
 * The second tab opens the first one's workbook, as two tabs on a shared one have it. Both are one device, so that
 * nothing but the browser's locks can tell whether the run that is marked there still goes on.
 */
describe("a run in another tab of the same browser", () => {
  test("is left alone while it goes on, and none is started beside it", async () => {
    await beginInFirst();
    const pane = await openSaved(second, half);
    const device = await pane.evaluate(() => localStorage.getItem("vital-few.device"));
    expect(await marksIn(second.page)).toMatchObject([{ state: "unfinished", device }]);
    const found = await headers(second.page, SHEET);
    expect(found).not.toEqual(columns);
    await pane.getByRole("button", { name: CLASSIFY }).click();
    await pane.getByText(OTHER_RUN).waitFor();
    expect(await marksIn(second.page)).toMatchObject([{ state: "unfinished", device }]);
    expect(await headers(second.page, SHEET)).toEqual(found);
  });

  test("is put back once that tab is closed", async () => {
    await first.page.close();
    await expectPutBack();
  });

  test("is put back once that tab has crashed", async () => {
    await beginInFirst();
    await crash(first);
    await expectPutBack();
  });

  test("the browser reported no error in the second tab", () => {
    expect(second.errors).toEqual([]);
  });
});

/** Ends the tab's process, as when the browser runs out of memory. */
async function crash({ page }: OpenedWorkbench): Promise<void> {
  await Promise.all([
    page.waitForEvent("crash"),
    expect(page.goto("chrome://crash")).rejects.toThrow(/crash/),
  ]);
}
