import type { Browser } from "playwright-core";
import { createHost, type Host } from "../../src/workbench/host";
import { sampleContent } from "../../src/workbench/sample/sampleContent";
import { createHeadlessBook, type Book } from "../../src/workbench/workbook";
import { launchBrowser } from "../support/browser";
import { openWebFrame, serveOverTls, type Served, type WebFrame } from "./support/webFrame";

let browser: Browser;
let served: Served;
let book: Book;
let host: Host;
let excel: WebFrame;

beforeAll(async () => {
  served = await serveOverTls();
  book = await createHeadlessBook(sampleContent());
  host = createHost(book, { profile: "web" });
  browser = await launchBrowser();
  excel = await openWebFrame(browser, host, served);
});

afterAll(async () => {
  excel?.side.disconnect();
  await browser?.close();
  host?.dispose();
  book?.dispose();
  served?.close();
});

/** Values below a header of the sample's sheet, header included. */
async function column(header: string): Promise<unknown[]> {
  await book.recalculated();
  const sheet = book.sheet("Prospects");
  const area = sheet?.usedArea(true);
  const values = sheet && area ? sheet.values(area) : [];
  const at = values[0]?.indexOf(header) ?? -1;
  return at < 0 ? [] : values.map((row) => row[at]);
}

/** The production page, unchanged, as it runs in Excel on the web: each step goes on where the last one ended. */
describe("the production pane in Excel on the web's frame", () => {
  test("Office.js comes from Microsoft's address, finds Excel on the web, and the pane sees the workbook", async () => {
    const { pane, officeJs } = excel;
    await pane.getByRole("button", { name: "Classify 240 accounts" }).waitFor();
    expect(officeJs[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(officeJs.some((address) => address.endsWith("/excel-web-16.00.js"))).toBe(true);
    const told = await pane.evaluate(() => ({
      platform: Office.context.platform,
      host: Office.context.host,
      newest: Office.context.requirements.isSetSupported("ExcelApi", "1.20"),
      next: Office.context.requirements.isSetSupported("ExcelApi", "1.21"),
      language: Office.context.displayLanguage,
    }));
    expect(told).toEqual({
      platform: "OfficeOnline",
      host: "Excel",
      newest: true,
      next: false,
      language: "en-US",
    });
  });

  test("Classify writes tiers and reasons into the workbook", async () => {
    const { pane } = excel;
    await pane.getByRole("button", { name: "Classify 240 accounts" }).click();
    await pane.getByRole("button", { name: "Write report" }).waitFor();
    const tiers = (await column("Tier")).slice(1, 241);
    expect(tiers).toHaveLength(240);
    expect(new Set(tiers)).toEqual(new Set(["3S", "2S", "1S", "A", "B", "open question"]));
    const reasons = (await column("Why")).slice(1, 241);
    expect(reasons.every((reason) => typeof reason === "string" && reason.length > 10)).toBe(true);
  });

  test("a selection in the sheet reaches the pane as an event: the row's card opens", async () => {
    const [name] = (await column("Account")).slice(1);
    const sheet = book.sheet("Prospects");
    if (!sheet) throw new Error("The sample has no sheet Prospects.");
    book.select(sheet, [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }]);
    await excel.pane.locator("aside").getByText(String(name)).first().waitFor();
  });

  test("a ribbon command reaches the page's function and completes", async () => {
    const tiers = await column("Tier");
    const row = tiers.findIndex((tier, index) => index > 0 && tier === "B");
    const sheet = book.sheet("Prospects");
    if (!sheet) throw new Error("The sample has no sheet Prospects.");
    book.select(sheet, [{ row, column: 0, rowCount: 1, columnCount: 1 }]);
    await host.invokeCommand("tag3S");
    expect((await column("Set by hand"))[row]).toBe("3S");
    expect((await column("Tier"))[row]).toBe("3S");
  });

  test("document settings are saved into the workbook", async () => {
    const status = await excel.pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set("frame", { seen: true });
          Office.context.document.settings.saveAsync((result) => resolve(result.status));
        }),
    );
    expect(status).toBe("succeeded");
    expect(book.settings().get("frame")).toEqual({ seen: true });
  });

  test("Write report adds its sheet with charts", async () => {
    await excel.pane.getByRole("button", { name: "Write report" }).click();
    await excel.pane.getByText(/The report is on sheet/).waitFor();
    expect(
      book
        .sheet("80-20 report")
        ?.charts()
        .map(({ series }) => series.length),
    ).toEqual(expect.arrayContaining([5]));
  });

  test("nothing else was asked of the net, and the browser reported no error", () => {
    expect({ abroad: excel.abroad, errors: excel.errors }).toEqual({ abroad: [], errors: [] });
    expect([...host.unimplemented.keys()]).toEqual([]);
  });
});
