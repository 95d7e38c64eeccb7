import type { Browser, Frame, Page } from "playwright-core";
import { startServer, type WorkbenchServer } from "../../src/workbench/page/server/startServer";
import { launchBrowser } from "../support/browser";
import { columnValues, openWorkbenchPage, selectCells, type OpenedWorkbench } from "./support/workbenchPage";

const CUSTOMERS = 20;
const LINES_EACH = 5;
/** Five order lines a customer; what one spends grows with its number, so the last is the largest. */
const ORDER_LINES = [
  "Customer,Order,Quantity,Unit price,Need,Budget,Decision maker,Urgency",
  ...Array.from({ length: CUSTOMERS * LINES_EACH }, (_, line) => {
    const customer = Math.floor(line / LINES_EACH) + 1;
    return `Customer ${customer},SO-${line},${customer},${customer * 10},yes,yes,${customer % 2 ? "yes" : "no"},no`;
  }),
].join("\n");

let server: WorkbenchServer;
let browser: Browser;
let workbench: OpenedWorkbench;
let page: Page;
let pane: Frame;

beforeAll(async () => {
  server = await startServer({ port: 0, build: false });
  browser = await launchBrowser();
  workbench = await openWorkbenchPage(browser, server.address);
  page = workbench.page;
  pane = await openFile("orders.csv", ORDER_LINES);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a file by the button's own input, and gives the pane beside the new workbook. */
async function openFile(name: string, text: string): Promise<Frame> {
  const loaded = page.waitForEvent("framenavigated", (frame) => frame.url().includes("taskpane.html"));
  await page
    .locator("input[type=file]")
    .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
  return loaded;
}

const classify = async () => {
  await pane.getByRole("button", { name: /^Classify/ }).click();
  await pane.getByRole("button", { name: "Write report" }).waitFor();
};

/** Rows of the Accounts sheet as a person sees them: what stands in a column, by account. */
async function byAccount(header: string): Promise<Map<unknown, unknown>> {
  const [names, values] = await Promise.all([
    columnValues(page, "Accounts", "Account"),
    columnValues(page, "Accounts", header),
  ]);
  return new Map(names.slice(1).map((name, row) => [name, values[row + 1]]));
}

/** One person's order lines, step by step: each goes on where the last one ended. */
describe("order lines in a real browser", () => {
  test("a repeated customer makes the pane ask what a row is; the answer is one key", async () => {
    await pane.getByRole("button", { name: "Classify 100 accounts" }).waitFor();
    await pane.getByText(/^Please check: \d+ accounts in the \d+ rows looked at/).waitFor();
    await pane.getByRole("radio", { name: "an account", exact: true }).press("ArrowDown");
    await pane.getByRole("button", { name: "Classify the accounts in 100 lines" }).waitFor();
    expect(await pane.getByRole("combobox", { name: "The account is named in" }).innerText()).toBe(
      "Customer",
    );
  });

  test("Classify puts one row an account on an Accounts sheet, quantity × price as its revenue", async () => {
    await classify();
    const revenue = await byAccount("Revenue");
    expect(revenue.size).toBe(CUSTOMERS);
    expect(revenue.get("Customer 7")).toBe(LINES_EACH * 7 * 70);
    await pane.getByText("20 accounts in 100 lines.").waitFor();
    const total = LINES_EACH * 10 * Array.from({ length: CUSTOMERS }, (_, at) => (at + 1) ** 2).reduce(add);
    await pane.getByText(`100 lines add up to ${total.toLocaleString("en")}, all computed.`).waitFor();
  });

  test("every line of an account carries the account's tier", async () => {
    const [names, tiers] = await Promise.all([
      columnValues(page, "orders", "Customer"),
      columnValues(page, "orders", "Tier"),
    ]);
    const accounts = await byAccount("Tier");
    expect(tiers.slice(1)).toEqual(names.slice(1).map((name) => accounts.get(name)));
  });

  test("a tag on one line is its account's: it stands on the Accounts sheet and outlives the next run", async () => {
    await selectCells(page, 6, 0);
    await pane.locator("aside").getByRole("heading", { name: "Customer 2", exact: true }).waitFor();
    await pane.locator("aside").getByRole("button", { name: /3S/ }).click();
    await pane.getByText("1 account is now 3S, set by hand.").waitFor();
    await classify();
    const byHand = await byAccount("Set by hand");
    expect([...byHand].filter(([, tier]) => tier === "3S")).toEqual([["Customer 2", "3S"]]);
    expect((await columnValues(page, "orders", "Tier")).slice(6, 11)).toEqual(Array(5).fill("3S"));
  });

  test("Write report adds its sheet", async () => {
    await pane.getByRole("button", { name: "Write report" }).click();
    await pane.getByText("The report is on sheet “80-20 report”.").waitFor();
    const sheets = await page.evaluate(() =>
      hook()
        .book?.sheets()
        .map(({ name }) => name),
    );
    expect(sheets).toEqual(["orders", "Accounts", "Tier log", "80-20 report"]);
  });

  test("the browser reported no error on the way", () => {
    expect(workbench.errors).toEqual([]);
  });
});

const add = (sum: number, value: number) => sum + value;
