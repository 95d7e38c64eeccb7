import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Browser, Frame, Page } from "playwright-core";
import { createSay } from "../../../src/locales";
import { startServer, type WorkbenchServer } from "../../../src/workbench/page/server/startServer";
import { launchBrowser } from "../../support/browser";
import {
  columnValues,
  openWorkbenchPage,
  selectCells,
  waitForValue,
  type OpenedWorkbench,
  type PageOptions,
} from "./workbenchPage";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
/** Excel's narrowest pane and its usual one, in CSS pixels. */
const WIDTHS = [320, 350];

/** The tests of how the pane looks; in one look each goes on where the last one ended. */
export function describeLooks(looks: readonly Required<PageOptions>[]): void {
  let server: WorkbenchServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await startServer({ port: 0, build: true });
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe.each(looks)("the pane in $language, dark: $dark", (look) => {
    let workbench: OpenedWorkbench;
    const say = createSay(look.language);
    const tierColumn = say({ id: "column.tier" });
    const byHandColumn = say({ id: "column.setByHand" });

    beforeAll(async () => {
      workbench = await openWorkbenchPage(browser, server.address, look);
    });
    afterAll(() => workbench?.page.close());

    test("before a run fits its width and is accessible", async () => {
      const { page, pane } = workbench;
      expect(await tooWide(page, pane)).toEqual([]);
      expect(await violations(pane)).toEqual([]);
    });

    test("the part where models are chosen fits its width, breaks no word and is accessible", async () => {
      const { page, pane } = workbench;
      const models = pane.locator("button[aria-expanded]").nth(1);
      await models.click();
      for (const id of ["models.rule", "models.cut", "models.text"] as const) {
        const part = pane.getByRole("button", { name: say({ id }), exact: true });
        await part.click();
        expect(await tooWide(page, pane)).toEqual([]);
        expect(await brokenWords(page, pane)).toEqual([]);
        expect(await violations(pane)).toEqual([]);
      }
      await models.click();
    });

    test("with results and a row's card fits its width and is accessible", async () => {
      const { page, pane } = workbench;
      await pane.getByRole("button", { name: say({ id: "run.classify", values: { count: 240 } }) }).click();
      await pane.getByRole("button", { name: say({ id: "report.write" }) }).waitFor();
      const open = (await columnValues(page, "Prospects", tierColumn)).findIndex(
        (tier, row) => row > 0 && !rank(tier),
      );
      await selectCells(page, open, 0);
      await pane.locator("aside").waitFor();
      await openAll(pane);
      expect(await tooWide(page, pane)).toEqual([]);
      expect(await violations(pane)).toEqual([]);
    });

    test("in high contrast fits its width and is accessible", async () => {
      const { page, pane } = workbench;
      await page.emulateMedia({ forcedColors: "active" });
      await pane.waitForFunction(() => matchMedia("(forced-colors: active)").matches);
      expect(await tooWide(page, pane)).toEqual([]);
      // axe-core reads the page's colours there, which the system's have taken the place of.
      expect(await violations(pane, ["color-contrast"])).toEqual([]);
      await page.emulateMedia({ forcedColors: "none" });
    });

    test("says in full that the data has changed", async () => {
      const { page, pane } = workbench;
      await page.evaluate(() => {
        const sheet = hook().book?.sheet("Prospects");
        sheet?.write({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, [["Renamed Ltd"]]);
      });
      const told = pane.getByText(say({ id: "watch.changed", values: { count: 1 } }));
      await told.waitFor();
      const cut = await pane.evaluate(() =>
        Array.from(
          document.querySelectorAll(".fui-MessageBar"),
          (bar) => bar.scrollHeight - bar.clientHeight,
        ),
      );
      expect(cut).toEqual([0]);
    });

    test("sets selected rows by hand", async () => {
      const { page, pane } = workbench;
      const before = await columnValues(page, "Prospects", tierColumn);
      const first = before.findIndex((tier, row) => row > 0 && tier !== "3S" && before[row + 1] !== "3S");
      await selectCells(page, first, 0, 2);
      const group = say({ id: "card.setRowsByHand", values: { count: 2 } });
      await pane.getByRole("group", { name: group }).getByRole("button", { name: /3S/ }).click();
      for (const row of [first, first + 1]) await waitForValue(page, "Prospects", tierColumn, row, "3S");
      const after = await columnValues(page, "Prospects", byHandColumn);
      expect(after.filter((tier) => tier === "3S")).toHaveLength(2);
      expect(workbench.errors).toEqual([]);
    });
  });
}

/** Whether a cell of the Tier column holds a tier, rather than an open question in any language. */
function rank(tier: unknown): boolean {
  return ["3S", "2S", "1S", "A", "B"].includes(String(tier));
}

/** Opens every group of what needs attention: the longest sentences of the pane stand there. */
async function openAll(pane: Frame): Promise<void> {
  const closed = pane.locator("li > button[aria-expanded=false]");
  for (let left = await closed.count(); left > 0; left--) await closed.first().click();
}

/** The widths at which something reaches over the pane's right edge, and how far. */
async function tooWide(page: Page, pane: Frame): Promise<string[]> {
  const found: string[] = [];
  const separator = page.getByRole("separator");
  for (const width of WIDTHS) {
    await moveTo(separator, width);
    await pane.waitForFunction((expected) => window.innerWidth === expected, width);
    const widest = await pane.evaluate(() =>
      Math.max(
        ...Array.from(document.body.querySelectorAll("*"), (part) => part.getBoundingClientRect().right),
      ),
    );
    if (Math.ceil(widest) > width) found.push(`${width}: reaches ${widest}`);
  }
  return found;
}

/** Headings of one word that stand on more than one line at the narrowest width, where words have letters to part. */
async function brokenWords(page: Page, pane: Frame): Promise<string[]> {
  const [narrowest = 0] = WIDTHS;
  await moveTo(page.getByRole("separator"), narrowest);
  await pane.waitForFunction((expected) => window.innerWidth === expected, narrowest);
  return pane.evaluate(() =>
    Array.from(document.querySelectorAll("th"))
      .filter((head) => {
        const range = document.createRange();
        range.selectNodeContents(head);
        return /^[A-Za-z]+$/.test(head.textContent) && range.getClientRects().length > 1;
      })
      .map((head) => head.textContent),
  );
}

/** Moves the edge between grid and pane by keyboard until the pane has the width. */
async function moveTo(separator: ReturnType<Page["getByRole"]>, width: number): Promise<void> {
  for (;;) {
    const now = Number(await separator.getAttribute("aria-valuenow"));
    if (now === width) return;
    await separator.press(now < width ? "ArrowLeft" : "ArrowRight");
  }
}

/** What axe-core finds in the pane as it is drawn, contrast included. */
async function violations(pane: Frame, without: readonly string[] = []): Promise<string[]> {
  // Evaluated, not added as a script: the pane's content security policy stays in force.
  if (!(await pane.evaluate(() => "axe" in window))) await pane.evaluate(AXE);
  return pane.evaluate(async (left) => {
    const { axe: tool } = window as unknown as { axe: typeof axe };
    const rules = Object.fromEntries(left.map((id) => [id, { enabled: false }]));
    const { violations: all } = await tool.run(document, { rules });
    return all
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join(" ")}`,
      );
  }, without);
}
