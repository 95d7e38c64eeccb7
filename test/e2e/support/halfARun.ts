import type { Frame, Page } from "playwright-core";
import type { OpenedWorkbench } from "./workbenchPage";

/** Where a workbook keeps the marks of its runs. */
const MARKS = "VitalFew.runs";

/** What the test looks at of a run's mark. */
export interface Mark {
  state: string;
  device: string;
}

/** The marks of the runs in a tab's workbook, oldest first. */
export function marksIn(page: Page): Promise<Mark[]> {
  return page.evaluate((key) => {
    const value = hook().book?.settings().get(key);
    return typeof value === "string" ? (JSON.parse(value) as Mark[]) : [];
  }, MARKS);
}

/**
 * Starts a run and keeps Excel from answering once the run's mark stands: half of it is in the workbook, and it goes
 * on until its tab is gone.
 *
 * @returns the workbook as it would be saved now
 */
export async function holdHalfARun({ page, pane }: OpenedWorkbench, button: string): Promise<number[]> {
  const lastAnswered = page.evaluate((key) => {
    const { host, book } = hook();
    if (!host || !book) throw new Error("No workbook is open.");
    const { faults } = host;
    return new Promise<number>((resolve) => {
      // Before each request: once an earlier one left the mark, this one is the last that is answered.
      const look = (): void => {
        if (String(book.settings().get(key)).includes('"unfinished"')) {
          faults.hold();
          resolve(faults.arrived);
        } else faults.otherUser(look, { sync: 1 });
      };
      faults.otherUser(look, { sync: 1 });
    });
  }, MARKS);
  await pane.getByRole("button", { name: button }).click();
  // The next one comes once that one is answered.
  await page.waitForFunction((last) => (hook().host?.faults.arrived ?? 0) > last, await lastAnswered);
  return page.evaluate(async () => Array.from(await hook().save()));
}

/** Opens a saved workbook in a tab, and gives the pane beside it once it has looked at the table. */
export async function openSaved({ page }: OpenedWorkbench, bytes: readonly number[]): Promise<Frame> {
  const loaded = page.waitForEvent("framenavigated", (frame) => frame.url().includes("taskpane.html"));
  await page.evaluate((file) => hook().open(new Uint8Array(file), "half.xlsx"), bytes);
  const pane = await loaded;
  await pane.getByRole("button", { name: /^Classify \d/ }).waitFor();
  return pane;
}
