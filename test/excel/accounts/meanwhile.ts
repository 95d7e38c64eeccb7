import { restoreLast } from "../../../src/excel";
import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import { ACCOUNTS, RUNNER, accountsSheet, cell, planOf, setUp, tableOn, write } from "./support";

/** Ones that a later run adds; where Excel searches, some of their signs stand for others. */
const ADDED = ["Delta", "Delta*", "Zeta ~ Söhne?", "Eta"];

/** What somebody does to the accounts while a run is taken back. */
export interface Meanwhile {
  edit: (sheet: Sheet) => void;
  /** The person had made a plain range of the table. */
  asRange?: boolean;
}

/** The rows of the accounts, wherever they begin and however many they are. */
function bodyOf(sheet: Sheet) {
  const [table] = sheet.tables();
  const area = table?.area() ?? sheet.usedArea(true);
  if (!area) throw new Error("Accounts stand on their sheet.");
  return { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
}

/** Of each account everything in its row. */
function byAccount(sheet: Sheet): Map<CellValue, CellValue[]> {
  return new Map(sheet.values(bodyOf(sheet)).map(([name = "", ...cells]) => [name, cells]));
}

/** As a person sorts: whole rows, the last first. */
export function sorts(sheet: Sheet): void {
  const body = bodyOf(sheet);
  sheet.pasteCells(body, sheet.copyCells(body).reverse(), "All");
}

/** As somebody else puts an account of theirs in. */
export function inserts(sheet: Sheet): void {
  sheet.insertRows(1, 1);
  sheet.write(cell(1, 0), [["Theirs"]]);
}

/**
 * Takes back a run that changed all figures and added accounts; a name was blanked and an account typed in since.
 * Nobody's row may be lost, and everyone has the figures from before.
 *
 * @param isTheOne whether somebody edits right before this request
 * @returns whether anybody did.
 */
export async function takenBackMeanwhile(
  { edit, asRange = false }: Meanwhile,
  isTheOne: (request: { number: number; searches: boolean }) => boolean,
): Promise<boolean> {
  const made = await setUp();
  const { host } = made.workbench;
  await write(made);
  const sheet = accountsSheet(made);
  const table = tableOn(sheet);
  table.addColumn("Mine");
  sheet.write(cell(1, table.area().columnCount - 1), [["ask Ann"]]);
  const before = byAccount(sheet);
  const changed = ACCOUNTS.map((account) => ({ ...account, revenue: account.revenue * 2, tier: "A" }));
  const fresh = ADDED.map((name) => ({ name, lines: 1, revenue: 1, tier: "B" }));
  await write(made, planOf([...changed, ...fresh]));
  const { rowCount } = table.area();
  sheet.write(cell(rowCount - 1, 0), [[""]]);
  const others: CellValue[] = ["Others", "", 70, "", "", "", ""];
  sheet.write({ ...cell(rowCount, 0), columnCount: others.length }, [others]);
  table.resize({ ...table.area(), rowCount: rowCount + 1 });
  if (asRange) table.remove(true);

  let hasEdited = false;
  let number = 0;
  const process = host.process.bind(host);
  const spy = jest.spyOn(host, "process").mockImplementation((body) => {
    number++;
    const searches = Object.values(body.ObjectPaths).some(({ Name }) => Name === "Find");
    if (!hasEdited && isTheOne({ number, searches })) {
      hasEdited = true;
      edit(sheet);
    }
    return process(body);
  });
  await restoreLast(RUNNER);
  spy.mockRestore();
  const after = byAccount(sheet);
  const isTheirs = after.delete("Theirs");
  after.delete("");
  const [name, ...cells] = others;
  expect([number, after]).toEqual([number, new Map([...before, [name, cells]])]);
  expect(isTheirs).toBe(hasEdited && edit === inserts);
  made.workbench.close();
  return hasEdited;
}
