import { supports } from "../../src/excel/core/requirementSets";
import { PROFILES } from "../../src/workbench/host/profiles";
import { accountRow, accountsOf, LINE_TIERS, ordersSetUp } from "./support/orders";
import { columnUnder, HEADERS, LINES, pictureOf, setUp, tableSetUp, TIERS } from "./support/prospects";

/**
 * The main job under every Excel that the manifest admits. The other suites run as Excel on the web; what differs – the
 * object model's version, the platform's client, limits – differs here.
 */
const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 22 };
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const CHANGED = [...TIERS.slice(0, 4), "1S", ...TIERS.slice(5)];
const PROFILE_NAMES = ["web", "desktop", "excel-2021", "floor"] as const;

test("these are all profiles, and the floor is what the manifest asks for", () => {
  expect(Object.keys(PROFILES)).toEqual([...PROFILE_NAMES]);
  expect(PROFILES.floor.requirementSets).toMatchObject({ ExcelApi: "1.9", SharedRuntime: "1.1" });
});

describe.each(PROFILE_NAMES)("%s", (profile) => {
  test("a table: classify, again, filter, tag, report, watch, restore", async () => {
    const { app, sheet, workbench } = await tableSetUp({}, { profile });
    const { host, book } = workbench;
    expect(supports("1.13")).toBe(profile !== "floor");
    const before = pictureOf(sheet, ALL);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(pictureOf(sheet, USER)).toEqual({
      ...pictureOf(sheet, USER),
      values: before.values.slice(0, 9).map((line) => line.slice(0, 8)),
    });
    await app.restore();
    expect(pictureOf(sheet, ALL)).toEqual(before);

    await app.classify();
    const ran = pictureOf(sheet, ALL);
    await app.classify();
    expect(pictureOf(sheet, ALL)).toEqual(ran);
    expect(await app.changedRows()).toBe(0);

    sheet.filterColumn(sheet.tables()[0]?.area() ?? USER, 1, { on: "Values", values: ["Ben"] });
    sheet.write(cell(5, 3), [["yes"]]);
    expect(await app.changedRows()).toBe(1);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(CHANGED);
    expect(LINES.map((_, at) => sheet.rowHidden(at + 1))).toContain(true);

    book.select(sheet, [cell(2, 0)]);
    expect(await app.tag("A")).toMatchObject({ accounts: 1, tier: "A" });
    expect(columnUnder(sheet, "Tier")[1]).toBe("A");
    book.select(sheet, [cell(6, 0)]);
    expect((await app.card())?.nextQuestion).toMatchObject({ field: "need" });
    expect(await app.answer(true)).toMatchObject({ tier: "3S" });

    const { reportSheet } = await app.report();
    const report = book.sheet(reportSheet);
    expect(report?.charts().length).toBeGreaterThanOrEqual(1);
    await book.recalculated();
    expect(report?.values(report.usedArea(true) ?? USER).flat()).not.toContain("#NAME?");
    expect((await app.exportIssues()).issues).toBe(0);
    expect([...host.unimplemented]).toEqual([]);
  });

  test("a plain range with rows that came, and cells in use beside it", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES], profile });
    sheet.write(cell(3, 9), [["mine"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    sheet.write({ row: 9, column: 0, rowCount: 1, columnCount: 7 }, [
      ["Heath", "Ann", "yes", "yes", "yes", "yes", 700],
    ]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS, "3S"]);
    await app.restore();
    expect(columnUnder(sheet, "Tier").slice(0, 8)).toEqual(TIERS);
    expect(sheet.values(cell(3, 9))).toEqual([["mine"]]);
  });

  test("text numbers that become numbers, and texts again", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES], profile });
    const { analysis } = await app.classify();
    for (const fix of analysis.fixes) await app.fix(fix);
    expect(sheet.values(cell(4, 6))).toEqual([[1200]]);
    expect(await app.undoFix()).toBe(1);
    expect(sheet.values(cell(4, 6))).toEqual([["1,200"]]);
  });

  test("order lines with an Accounts sheet that grows", async () => {
    const setup = await ordersSetUp({}, { profile });
    const { app, sheet } = setup;
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(LINE_TIERS);
    const rows = accountsOf(setup).tables()[0]?.area().rowCount ?? 0;
    sheet.tables()[0]?.insertRows(10, 1);
    sheet.write({ row: 11, column: 0, rowCount: 1, columnCount: 7 }, [
      ["Zeta", "Ben", "yes", "yes", "yes", "yes", 90],
    ]);
    await app.classify();
    expect(accountsOf(setup).tables()[0]?.area().rowCount).toBe(rows + 1);
    expect(accountRow(setup, "Zeta")).toMatchObject({ Tier: "3S" });
    await app.restore();
    expect(accountsOf(setup).tables()[0]?.area().rowCount).toBe(rows);
  });
});
