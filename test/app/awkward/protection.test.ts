import { pictureOf, tableSetUp } from "../support/prospects";
import { ordersSetUp } from "../support/orders";
import { everythingOf } from "./support/everything";

const REMEDY = "Unprotect it (Review › Protect Workbook), then run again.";

describe("a protected workbook", () => {
  test("refuses a report that needs a new sheet, before anything is written", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    workbench.book.protection = { password: null };
    const before = everythingOf(sheet);
    await expect(app.report()).rejects.toThrow(REMEDY);
    expect(everythingOf(sheet)).toEqual(before);
    expect(workbench.book.sheets()).toHaveLength(1);
  });

  test("takes a report whose sheet is there", async () => {
    const { app, workbench } = await tableSetUp();
    const { reportSheet } = await app.report();
    workbench.book.protection = { password: null };
    expect((await app.report()).reportSheet).toBe(reportSheet);
  });

  test("refuses order lines, which need the Accounts sheet, and a list of issues", async () => {
    const { app, sheet, workbench } = await ordersSetUp();
    workbench.book.protection = { password: null };
    const before = everythingOf(sheet);
    await expect(app.classify()).rejects.toThrow(REMEDY);
    expect(everythingOf(sheet)).toEqual(before);
    await expect(app.exportIssues()).rejects.toThrow(REMEDY);
    expect(workbench.book.sheets()).toHaveLength(1);
  });

  test("takes tiers beside each line, which need no sheet", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    workbench.book.protection = { password: null };
    await app.classify();
    expect(sheet.tables()[0]?.columns()).toHaveLength(15);
  });
});

describe("a protected sheet of ours is named, and nothing is written", () => {
  test("the report", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    const { reportSheet } = await app.report();
    const report = workbench.book.sheet(reportSheet);
    if (!report) throw new Error("There is no report.");
    report.protected = true;
    sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    const before = [
      everythingOf(sheet),
      pictureOf(report, { row: 0, column: 0, rowCount: 60, columnCount: 12 }),
    ];
    await expect(app.report()).rejects.toThrow(
      `“${reportSheet}” is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet), then try again.`,
    );
    expect([
      everythingOf(sheet),
      pictureOf(report, { row: 0, column: 0, rowCount: 60, columnCount: 12 }),
    ]).toEqual(before);
  });

  test("the list of issues", async () => {
    const { app, workbench } = await ordersSetUp();
    const listed = await app.exportIssues();
    const sheet = workbench.book.sheet(listed.sheet);
    if (!sheet) throw new Error("There is no list of issues.");
    sheet.protected = true;
    const before = everythingOf(sheet);
    await expect(app.exportIssues()).rejects.toThrow(`“${listed.sheet}” is protected`);
    expect(everythingOf(sheet)).toEqual(before);
  });
});
