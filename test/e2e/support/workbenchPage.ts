import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { WorkbenchHook } from "../../../src/workbench/page/session/testHook";
import { HANGS } from "../../support/browser";

/** The workbench in a real browser: the page around, and the production task pane in its frame. */
export interface OpenedWorkbench {
  page: Page;
  pane: Frame;
  /** What the browser reported as errors; a test expects none. */
  errors: string[];
}

const VIEWPORT = { width: 1440, height: 900 };

export interface PageOptions {
  language?: "en" | "zh-CN";
  dark?: boolean;
}

/** Opens the workbench in a browser of its own, and waits until the pane says what it sees. */
export async function openWorkbenchPage(
  browser: Browser,
  address: string,
  { language = "en", dark = false }: PageOptions = {},
): Promise<OpenedWorkbench> {
  const page = await browser.newPage({
    viewport: VIEWPORT,
    colorScheme: dark ? "dark" : "light",
    acceptDownloads: true,
  });
  return openIn(page, address, language);
}

/** Opens the workbench in one more tab of a browser whose tabs share what they keep. */
export async function openWorkbenchTab(context: BrowserContext, address: string): Promise<OpenedWorkbench> {
  const page = await context.newPage();
  await page.setViewportSize(VIEWPORT);
  return openIn(page, address, "en");
}

async function openIn(page: Page, address: string, language: "en" | "zh-CN"): Promise<OpenedWorkbench> {
  page.setDefaultTimeout(HANGS);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await page.addInitScript(() => {
    globalThis.hook = () => {
      if (!window.vitalFewWorkbench) throw new Error("The workbench is not open.");
      return window.vitalFewWorkbench;
    };
  });
  await page.goto(`${address}?lang=${language}`);
  await page.waitForFunction(() => window.vitalFewWorkbench !== undefined);
  await page.evaluate(() => hook().ready);
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (pane === undefined) throw new Error("The page shows no task pane.");
  await pane
    .getByRole("button", { name: language === "en" ? /^Classify/ : /分级/ })
    .first()
    .waitFor();
  return { page, pane, errors };
}

/** Computed values of one column of the sheet by its header in row 1, header included. */
export function columnValues(page: Page, sheet: string, header: string): Promise<unknown[]> {
  return page.evaluate(
    async ([sheetName, text]) => {
      const { book } = hook();
      const target = book?.sheet(sheetName);
      const area = target?.usedArea(true);
      if (!book || !target || !area) throw new Error(`There is no sheet ${sheetName} with values.`);
      await book.recalculated();
      const values = target.values(area);
      const column = values[0]?.findIndex((value) => value === text) ?? -1;
      if (column < 0) throw new Error(`There is no column ${text} in ${JSON.stringify(values[0])}.`);
      return values.map((row) => row[column]);
    },
    [sheet, header] as const,
  );
}

/** The sheet's header cells, from column A on. */
export function headers(page: Page, sheet: string): Promise<unknown[]> {
  return page.evaluate((sheetName) => {
    const target = hook().book?.sheet(sheetName);
    const area = target?.usedArea(true);
    if (!target || !area) throw new Error(`There is no sheet ${sheetName} with values.`);
    return target.values({ ...area, rowCount: 1 })[0] ?? [];
  }, sheet);
}

/** Waits until a cell below a header (row from 0, the header's row) holds a value. */
export async function waitForValue(page: Page, sheet: string, header: string, row: number, value: string) {
  await page.waitForFunction(
    ([sheetName, text, at, expected]) => {
      const target = hook().book?.sheet(sheetName);
      const area = target?.usedArea(true);
      if (!target || !area) return false;
      const column = target.values({ ...area, rowCount: 1 })[0]?.findIndex((cell) => cell === text) ?? -1;
      if (column < 0) return false;
      const cell = { row: at, column: area.column + column, rowCount: 1, columnCount: 1 };
      return target.values(cell)[0]?.[0] === expected;
    },
    [sheet, header, row, value] as const,
  );
}

/** Selects cells of the sheet in front, as a person would; rows and columns from 0. */
export function selectCells(page: Page, row: number, column: number, rowCount = 1): Promise<void> {
  return page.evaluate(
    ([first, at, count]) => {
      const { book } = hook();
      if (!book) throw new Error("No workbook is open.");
      book.select(book.activeSheet(), [{ row: first, column: at, rowCount: count, columnCount: 1 }]);
    },
    [row, column, rowCount] as const,
  );
}

declare global {
  /** In the page: its test hook. */
  var hook: () => WorkbenchHook;
}
