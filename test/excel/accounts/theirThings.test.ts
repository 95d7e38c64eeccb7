import { restoreLast } from "../../../src/excel";
import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import {
  ACCOUNTS,
  RUNNER,
  accountsSheet,
  cell,
  cellsOf,
  planOf,
  setUp,
  tableOn,
  write,
  type Setup,
} from "./support";

const DELTA = { name: "Delta", lines: 1, revenue: 50, tier: "A" };
const ZETA = { name: "Zeta", lines: 2, revenue: 20, tier: "B" };

/** A sheet where a first run wrote, and a person did something since. */
async function changed(change: (sheet: Sheet, made: Setup) => void): Promise<Setup & { sheet: Sheet }> {
  const made = await setUp();
  await write(made);
  const sheet = accountsSheet(made);
  change(sheet, made);
  return { ...made, sheet };
}

function addColumn(sheet: Sheet, header: string, cells: Record<number, CellValue>): number {
  const table = tableOn(sheet);
  table.addColumn(header);
  const column = table.area().columnCount - 1;
  for (const [row, value] of Object.entries(cells)) sheet.write(cell(Number(row), column), [[value]]);
  return column;
}

describe("a first run that is taken back leaves what the person wrote", () => {
  test.each<[string, (sheet: Sheet) => void, CellValue[][]]>([
    [
      "below accounts of which they had deleted some, once the table was a range",
      (sheet) => {
        tableOn(sheet).remove(true);
        sheet.deleteRows(2, 2);
        sheet.write({ ...cell(3, 0), columnCount: 3 }, [["My sum", "x", "y"]]);
      },
      [["My sum", "x", "y"]],
    ],
    [
      "right under the accounts of a range",
      (sheet) => {
        tableOn(sheet).remove(true);
        sheet.deleteRows(3, 1);
        sheet.write({ ...cell(3, 0), columnCount: 3 }, [["My sum", 4, "=SUM(C2:C3)"]]);
      },
      [["My sum", 4, 0]],
    ],
    [
      "into the table as a row of its own",
      (sheet) => {
        sheet.write({ ...cell(4, 0), columnCount: 3 }, [["Others", "", 70]]);
        const table = tableOn(sheet);
        table.resize({ ...table.area(), rowCount: 5 });
      },
      [["Others", "", 70]],
    ],
    [
      "into a totals row, in a column of their own",
      (sheet) => {
        const column = addColumn(sheet, "Mine", {});
        tableOn(sheet).showTotals = true;
        sheet.write(cell(4, column), [["checked"]]);
      },
      [["Mine"], [""], [""], [""], ["checked"]],
    ],
  ])("%s", async (_, change, cells) => {
    const { book, sheet } = await changed(change);
    expect(await restoreLast(RUNNER)).toMatchObject({ outcome: "restored", left: ["Accounts"] });
    await book.recalculated();
    expect(cellsOf(sheet)).toEqual(cells);
  });
});

test.each<[string, (sheet: Sheet) => void]>([
  ["the column of the accounts' names was deleted", (sheet) => sheet.deleteColumns(0, 1)],
  [
    "that column was deleted from a range",
    (sheet) => {
      tableOn(sheet).remove(true);
      sheet.deleteColumns(0, 1);
    },
  ],
  ["a totals row was shown", (sheet) => void (tableOn(sheet).showTotals = true)],
])("a first run that is taken back takes all of ours away where %s", async (_, change) => {
  const { book, home } = await changed(change);
  expect(await restoreLast(RUNNER)).not.toHaveProperty("left");
  expect(book.sheets()).toEqual([home]);
});

test("nothing of ours stays on the list's sheet where the person deleted the accounts' sheet", async () => {
  const { book, home } = await changed((sheet, made) => made.book.removeSheet(sheet));
  expect(await restoreLast(RUNNER)).toMatchObject({ outcome: "restored" });
  expect(book.names().filter(({ scope }) => scope === home.id)).toEqual([]);
});

describe("an account that the run added", () => {
  async function withNote(column: (sheet: Sheet) => void) {
    const made = await changed(() => undefined);
    await write(made, planOf([...ACCOUNTS, DELTA, ZETA]));
    column(made.sheet);
    return made;
  }
  const rows = (sheet: Sheet) => sheet.values({ row: 3, column: 0, rowCount: 3, columnCount: 8 });

  test.each<[string, (sheet: Sheet) => void, number]>([
    [
      "in a column of theirs within the table",
      (sheet) => void addColumn(sheet, "My note", { 5: "call Ann" }),
      6,
    ],
    [
      "as a formula of this row alone",
      (sheet) => void addColumn(sheet, "My sum", { 1: "=[@Revenue]*2", 5: '="call "&"Ann"' }),
      6,
    ],
  ])("keeps its row and its name, without figures, where the person wrote %s", async (_, change, column) => {
    const made = await withNote(change);
    expect(await restoreLast(RUNNER)).toMatchObject({
      outcome: "restored",
      accounts: { sheet: "Accounts", holds: "notes" },
    });
    await made.book.recalculated();
    const [ceta = [], zeta = [], below = []] = rows(made.sheet);
    expect(ceta.slice(0, 4)).toEqual(["=Ceta", 1, 100, "B"]);
    expect(zeta).toEqual([
      "Zeta",
      ...Array.from({ length: 7 }, (__, at) => (at + 1 === column ? "call Ann" : "")),
    ]);
    expect(below.slice(0, 6)).toEqual(["", "", "", "", "", ""]);

    await write(made, planOf([...ACCOUNTS, DELTA, ZETA]));
    expect(rows(made.sheet)[1]?.slice(0, 4)).toEqual(["Zeta", 2, 20, "B"]);
  });

  test("keeps its place where the person wrote beside the table, and so do those above: nothing there moves along", async () => {
    const made = await withNote((sheet) => sheet.write(cell(5, 7), [["call Ann"]]));
    expect(await restoreLast(RUNNER)).toMatchObject({ accounts: { holds: "notes" } });
    expect(rows(made.sheet).map((row) => [...row.slice(0, 3), row[7]])).toEqual([
      ["=Ceta", 1, 100, ""],
      ["Delta", "", "", ""],
      ["Zeta", "", "", "call Ann"],
    ]);
  });

  test("goes with what a column of theirs computes in every row", async () => {
    const made = await withNote((sheet) => {
      const column = addColumn(sheet, "Double", {});
      sheet.write(
        { row: 1, column, rowCount: 5, columnCount: 1 },
        Array.from({ length: 5 }, () => ["=[@Revenue]*2"]),
      );
    });
    expect(await restoreLast(RUNNER)).not.toHaveProperty("accounts");
    expect(tableOn(made.sheet).area().rowCount).toBe(4);
  });

  test("loses its figures where the person made a range of the table", async () => {
    const made = await withNote((sheet) => tableOn(sheet).remove(true));
    await restoreLast(RUNNER);
    expect(rows(made.sheet).map(([name]) => name)).toEqual(["=Ceta", "", ""]);
    expect(cellsOf(made.sheet)).toHaveLength(4);
  });
});

test("a later run is not put back where the names of the accounts are gone, which is said", async () => {
  const made = await changed(() => undefined);
  await write(made, planOf(ACCOUNTS.map((account) => ({ ...account, tier: "A" }))));
  made.sheet.deleteColumns(0, 1);
  const before = cellsOf(made.sheet);
  expect(await restoreLast(RUNNER)).toMatchObject({ accounts: { sheet: "Accounts", holds: "unknown" } });
  expect(cellsOf(made.sheet)).toEqual(before);
});

test("a protected Accounts sheet is refused by its name before anything is put back; then the run still can be", async () => {
  const { book, home, sheet } = await changed((accounts) => void (accounts.protected = true));
  const area = { row: 0, column: 0, rowCount: 7, columnCount: 4 };
  const before = home.formulas(area);
  await expect(restoreLast(RUNNER)).rejects.toMatchObject({
    said: { id: "error.protectedSheet", values: { sheet: "Accounts" } },
  });
  expect(home.formulas(area)).toEqual(before);
  sheet.protected = false;
  expect(await restoreLast(RUNNER)).toMatchObject({ outcome: "restored" });
  expect(book.sheets()).toEqual([home]);
});
