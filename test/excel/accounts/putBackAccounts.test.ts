import { repairRun, restoreLast } from "../../../src/excel";
import { rowsBefore } from "../../../src/excel/accounts/putBackAccounts";
import {
  ACCOUNTS,
  OUTPUT,
  RUNNER,
  accountsSheet,
  asTyped,
  cell,
  cellsOf,
  columnOf,
  pictureOf,
  planOf,
  setUp,
  tableOn,
  write,
} from "./support";

describe("restore", () => {
  test("after the first run nothing stands on the sheet, and the next run uses it again", async () => {
    const made = await setUp();
    const before = pictureOf(made.home);
    await write(made);
    const sheet = accountsSheet(made);
    const written = pictureOf(sheet);
    await restoreLast(RUNNER);
    expect(cellsOf(sheet)).toEqual([]);
    expect(sheet.tables()).toEqual([]);
    expect(sheet.conditionalFormats()).toEqual([]);
    expect(pictureOf(made.home)).toEqual(before);
    await write(made);
    expect(made.book.sheets()).toHaveLength(2);
    expect(pictureOf(sheet)).toEqual(written);
  });

  test("what the person typed beside stays, and the next run keeps clear of it", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.write(cell(2, 7), [["mine"]]);
    await restoreLast(RUNNER);
    expect(cellsOf(sheet)).toEqual([["mine"]]);
    await write(made);
    expect(tableOn(sheet).area()).toMatchObject({ row: 0, column: 9 });
    expect(sheet.values(cell(2, 7))).toEqual([["mine"]]);
  });

  test("old figures come back to their accounts, wherever they were sorted to; added rows and columns go", async () => {
    const made = await setUp();
    await write(made, planOf(ACCOUNTS, ["why"]));
    const sheet = accountsSheet(made);
    const before = pictureOf(sheet);
    const changed = ACCOUNTS.map((account) => ({ ...account, revenue: account.revenue * 2, tier: "A" }));
    await write(made, planOf([...changed, { name: "Delta", lines: 1, revenue: 1, tier: "B" }]));
    expect(columnOf(sheet, "Revenue")).toEqual([1000, 600, 200, 1]);
    const area = tableOn(sheet).area();
    const [, ...rows] = sheet.formulas(area);
    const sorted = [rows[2], rows[3], rows[0], rows[1]].map((row = []) => row.map(asTyped));
    sheet.write({ ...area, row: 1, rowCount: 4 }, sorted);
    await restoreLast(RUNNER);
    expect(columnOf(sheet, "Account")).toEqual(["=Ceta", "Acme", "00103"]);
    expect(columnOf(sheet, "Revenue")).toEqual([100, 500, 300]);
    expect(columnOf(sheet, "Tier")).toEqual(["B", "3S", "2S"]);
    expect(pictureOf(sheet).tables).toEqual(before.tables);
  });

  test("a column that the person deleted in between is in nobody's way", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.deleteColumns(5, 1);
    await restoreLast(RUNNER);
    await write(made);
    expect(cellsOf(sheet)[0]).toEqual(["Account", "Lines", "Revenue", "Tier", "Set by hand", "Why"]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "cut off at its request %i, it is completed by a repair",
    async (sync) => {
      const made = await setUp();
      await write(made);
      const before = pictureOf(accountsSheet(made));
      await write(
        made,
        planOf([...ACCOUNTS.slice(0, 2), { name: "Delta", lines: 1, revenue: 1, tier: "A" }]),
      );
      const { faults } = made.workbench.host;
      faults.fail("AccessDenied", { sync });
      const said = await restoreLast(RUNNER).then(
        () => null,
        (error: unknown) => error,
      );
      expect(said).toMatchObject({ said: { id: "error.accessDenied" } });
      faults.clear();
      const repaired = await repairRun(RUNNER);
      if (repaired === null) await restoreLast(RUNNER);
      expect(pictureOf(accountsSheet(made))).toEqual(before);
    },
  );
});

describe("a cancel on the way", () => {
  test.each([
    ["of the first run, on the Accounts sheet", false, "Accounts"],
    ["of the first run, beside the lines", false, "Sheet1"],
    ["of a later run, on the Accounts sheet", true, "Accounts"],
    ["of a later run, beside the lines", true, "Sheet1"],
  ])("%s leaves every cell as it was", async (_, isLater, where) => {
    const made = await setUp();
    if (isLater) await write(made);
    const pictures = () =>
      made.book
        .sheets()
        .map((sheet) => [sheet.name, cellsOf(sheet), sheet.tables().map((table) => table.area())]);
    const before = pictures();
    const stop = new AbortController();
    made.book.onEdit((edit) => {
      if ("sheetId" in edit && made.book.sheet(where)?.id === edit.sheetId) stop.abort();
    });
    const fresh = { name: "Delta", lines: 1, revenue: 1, tier: "A" };
    const changed = planOf([...ACCOUNTS.map((account) => ({ ...account, tier: "A" })), fresh]);
    const output = {
      ...OUTPUT,
      columns: OUTPUT.columns.map((one) => ({ ...one, values: one.values.map(() => "A") })),
    };
    await expect(write(made, changed, { signal: stop.signal, output })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(stop.signal.aborted).toBe(true);
    expect(pictures()).toEqual(isLater ? before : [...before, ["Accounts", [], []]]);
  });
});

test.each<[string, string[], string[], (number | undefined)[]]>([
  ["rows that were sorted", ["B", "C", "a "], ["A", "B"], [1, undefined, 0]],
  ["an account that stands twice", ["A", "B", "A"], ["A", "A"], [0, undefined, 1]],
  ["blank ones by their order", ["", "A", ""], ["A", ""], [1, 0, undefined]],
])("rowsBefore: %s", (_, now, before, rows) => expect(rowsBefore(now, before)).toEqual(rows));
