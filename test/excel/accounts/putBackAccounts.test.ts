import { repairRun, restoreLast } from "../../../src/excel";
import type { Sheet } from "../../../src/workbench/workbook";
import { rowsBefore } from "../../../src/excel/accounts/putBackFigures";
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
  type Setup,
} from "./support";

/** Names on the sheet of the order lines. */
function hiddenNames({ workbench, home }: Setup): Promise<string[]> {
  return workbench.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(home.id).names.load("items/name");
    await context.sync();
    return names.items.map(({ name }) => name);
  });
}

describe("restore", () => {
  test.each(["web", "floor"] as const)(
    "after the first run takes the sheet away that the run had made, and the next run makes it again (%s)",
    async (profile) => {
      const made = await setUp({ profile });
      const before = pictureOf(made.home);
      await write(made);
      const written = pictureOf(accountsSheet(made));
      expect(await restoreLast(RUNNER)).not.toHaveProperty("left");
      expect(made.book.sheets()).toEqual([made.home]);
      expect(await hiddenNames(made)).toEqual([]);
      expect(pictureOf(made.home)).toEqual(before);
      await write(made);
      expect(made.book.sheets()).toHaveLength(2);
      expect(pictureOf(accountsSheet(made))).toEqual(written);
    },
  );

  test.each<[string, (made: Setup, sheet: Sheet) => void | Promise<void>]>([
    [
      "a formula of theirs on another sheet points at it",
      ({ home }) => home.write(cell(9, 9), [["=Accounts!C2"]]),
    ],
    [
      "a name of theirs points at it",
      ({ workbench }) =>
        workbench.Excel.run(async (context) => {
          context.workbook.names.add("Best", context.workbook.worksheets.getItem("Accounts").getRange("A2"));
          await context.sync();
        }),
    ],
    [
      "they drew on it",
      ({ workbench }) =>
        workbench.Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem("Accounts");
          sheet.charts.add("ColumnClustered", sheet.getRange("A1:B3"));
          await context.sync();
        }),
    ],
    [
      "they left a comment on it",
      ({ workbench }) =>
        workbench.Excel.run(async (context) => {
          context.workbook.comments.add("Accounts!J9", "Ask Ann.");
          await context.sync();
        }),
    ],
    [
      "the workbook's structure is protected",
      ({ workbench }) =>
        workbench.Excel.run(async (context) => {
          context.workbook.protection.protect();
          await context.sync();
        }),
    ],
  ])("leaves the sheet, emptied, where %s, and says which", async (_, change) => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    await change(made, sheet);
    expect(await restoreLast(RUNNER)).toMatchObject({ outcome: "restored", left: ["Accounts"] });
    expect(made.book.sheets()).toHaveLength(2);
    expect(cellsOf(sheet)).toEqual([]);
    expect(sheet.tables()).toEqual([]);
    expect(sheet.conditionalFormats()).toEqual([]);
    await write(made);
    expect(made.book.sheets()).toHaveLength(2);
    expect(columnOf(sheet, "Account")).toEqual(["Acme", "00103", "=Ceta"]);
  });

  test("a sheet that stood before the run stays, whatever is on it", async () => {
    const made = await setUp();
    await write(made);
    await write(made, planOf(ACCOUNTS.map((account) => ({ ...account, tier: "A" }))));
    await restoreLast(RUNNER);
    expect(columnOf(accountsSheet(made), "Tier")).toEqual(["3S", "2S", "B"]);
    await restoreLast(RUNNER);
    expect(made.book.sheets()).toEqual([made.home]);
  });

  test("what the person typed beside stays, and the next run keeps clear of it", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.write(cell(2, 7), [["mine"]]);
    expect(await restoreLast(RUNNER)).toMatchObject({ left: ["Accounts"] });
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
    expect(cellsOf(accountsSheet(made))[0]).toEqual([
      "Account",
      "Lines",
      "Revenue",
      "Tier",
      "Set by hand",
      "Why",
    ]);
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

describe("a first run that is cut off while it makes the sheet", () => {
  /** Which request of a first run makes it, and how many actions that request has. */
  async function creation(): Promise<{ sync: number; actions: number }> {
    const made = await setUp();
    const { host } = made.workbench;
    const first = host.faults.arrived;
    const process = host.process.bind(host);
    let found = { sync: 0, actions: 0 };
    jest.spyOn(host, "process").mockImplementation((body) => {
      const makes = Object.values(body.ObjectPaths).some(({ Name }) => Name === "Add");
      const isOne = makes && made.book.sheets().length === 1;
      if (isOne && body.Actions.length > 20)
        found = { sync: host.faults.arrived - first + 1, actions: body.Actions.length };
      return process(body);
    });
    await write(made);
    jest.restoreAllMocks();
    made.workbench.close();
    return found;
  }

  let request = { sync: 0, actions: 0 };
  beforeAll(async () => (request = await creation()));

  test.each([0.03, 0.1, 0.3, 0.6, 1])(
    "leaves none behind once it is repaired (after %f of that request)",
    async (share) => {
      const { sync, actions } = request;
      expect(actions).toBeGreaterThan(20);
      const made = await setUp();
      const before = pictureOf(made.home);
      const { faults } = made.workbench.host;
      faults.fail("AccessDenied", { sync, at: { action: Math.ceil(share * (actions - 1)) } });
      faults.fail("AccessDenied", { sync: sync + 1, times: Infinity });
      await expect(write(made)).rejects.toMatchObject({ said: { id: "error.notPutBack" } });
      expect(made.book.sheets()).toHaveLength(2);
      faults.clear();
      expect(await repairRun(RUNNER)).toMatchObject({ outcome: "restored" });
      expect(made.book.sheets()).toEqual([made.home]);
      expect(pictureOf(made.home)).toEqual(before);
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
    expect(pictures()).toEqual(before);
  });
});

test.each<[string, string[], string[], (number | undefined)[]]>([
  ["rows that were sorted", ["B", "C", "a "], ["A", "B"], [1, undefined, 0]],
  ["an account that stands twice", ["A", "B", "A"], ["A", "A"], [0, undefined, 1]],
  ["blank ones by their order", ["", "A", ""], ["A", ""], [1, 0, undefined]],
])("rowsBefore: %s", (_, now, before, rows) => expect(rowsBefore(now, before)).toEqual(rows));
