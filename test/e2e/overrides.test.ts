import type { Browser, Frame } from "playwright-core";
import { startServer, type WorkbenchServer } from "../../src/workbench/page/server/startServer";
import { launchBrowser } from "../support/browser";
import {
  columnValues,
  openWorkbenchPage,
  selectCells,
  waitForValue,
  type OpenedWorkbench,
} from "./support/workbenchPage";

let server: WorkbenchServer;
let browser: Browser;
let workbench: OpenedWorkbench;
let pane: Frame;
let row = 0;

beforeAll(async () => {
  server = await startServer({ port: 0, build: false });
  browser = await launchBrowser();
  workbench = await openWorkbenchPage(browser, server.address);
  pane = workbench.pane;
  await pane.getByRole("button", { name: "Classify 240 accounts" }).click();
  await pane.getByRole("button", { name: "Write report" }).waitFor();
  const tiers = await columnValues(workbench.page, "Prospects", "Tier");
  row = tiers.findIndex((tier) => tier === "2S");
  await selectCells(workbench.page, row, 0);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const card = () => pane.getByRole("region", { name: "Selected account" });

/** One override's life: each step goes on where the last one ended. */
describe("a tier set by hand in a real browser", () => {
  test("is set with reason, last day and name, and the log tells it", async () => {
    const { page } = workbench;
    await card().getByRole("button", { name: "With a reason or a last day" }).click();
    await card().getByRole("combobox", { name: "Tier" }).click();
    await pane.getByRole("option", { name: "B Burden" }).click();
    await card().getByLabel("Last day").fill("2999-12-31");
    await card().getByRole("textbox", { name: "Reason" }).fill("budget freeze");
    await card().getByRole("textbox", { name: "Your name" }).fill("Ann");
    await card().getByRole("button", { name: "Set to B", exact: true }).click();
    await waitForValue(page, "Prospects", "Tier", row, "B");
    await card()
      .getByText(/^Set by Ann on .*, until Dec 31, 2999\.$/)
      .waitFor();
    await card().getByText("Its own answers come to 2S.").waitFor();
    expect((await columnValues(page, "Tier log", "Why")).slice(1)).toEqual(["budget freeze"]);
    expect((await columnValues(page, "Tier log", "By")).slice(1)).toEqual(["Ann"]);
  });

  test("the name is asked for once", async () => {
    await selectCells(workbench.page, row + 1, 0);
    await card().getByRole("textbox", { name: "Reason" }).waitFor();
    await card().getByRole("textbox", { name: "Your name" }).waitFor({ state: "detached" });
  });

  test("one click goes back to what the answers come to", async () => {
    await selectCells(workbench.page, row, 0);
    await card().getByText("budget freeze").waitFor();
    await card().getByRole("button", { name: "Automatic again" }).click();
    await waitForValue(workbench.page, "Prospects", "Tier", row, "2S");
    await card().getByText("budget freeze").waitFor({ state: "detached" });
    expect(await columnValues(workbench.page, "Tier log", "To")).toHaveLength(3);
  });

  test("the browser reported no error on the way", () => {
    expect(workbench.errors).toEqual([]);
  });
});
