import type { CellValue } from "../../../src/workbench/workbook";
import { inserts } from "./meanwhile";
import { ACCOUNTS, accountsSheet, cellsOf, columnOf, planOf, setUp, tableOn, write } from "./support";

const DELTA = { name: "Delta", lines: 1, revenue: 1, tier: "B" };
const NAMES = ACCOUNTS.map(({ name }) => name);
const MOST_REQUESTS = 30;

/** A later run that adds an account and a column, while somebody inserts a row before one of its requests. */
async function interrupted(request: number): Promise<boolean> {
  const made = await setUp();
  await write(made, planOf(ACCOUNTS, ["why"]));
  const sheet = accountsSheet(made);
  tableOn(sheet).addColumn("Mine");
  sheet.write({ row: 3, column: tableOn(sheet).area().columnCount - 1, rowCount: 1, columnCount: 1 }, [
    ["ask"],
  ]);
  let hasEdited = false;
  const { faults } = made.workbench.host;
  faults.otherUser(
    () => {
      hasEdited = true;
      inserts(sheet);
    },
    { sync: request },
  );
  const failed = await write(made, planOf([...ACCOUNTS, DELTA])).then(
    () => false,
    () => true,
  );
  faults.clear();
  const expected: CellValue[] = [...(hasEdited ? ["Theirs"] : []), ...NAMES, ...(failed ? [] : ["Delta"])];
  expect([request, columnOf(sheet, "Account")]).toEqual([request, expected]);
  const [headers = [], ...rows] = cellsOf(sheet);
  const mine = headers.indexOf("Mine");
  expect([request, rows.find((row) => row[0] === NAMES[2])?.[mine]]).toEqual([request, "ask"]);
  expect(rows.filter((row) => row[mine] !== "")).toHaveLength(1);
  made.workbench.close();
  return hasEdited;
}

test("a row inserted while a run adds an account and a column costs nobody theirs, whatever the moment", async () => {
  let request = 1;
  while (request < MOST_REQUESTS && (await interrupted(request))) request++;
  expect(request).toBeGreaterThan(5);
  expect(request).toBeLessThan(MOST_REQUESTS);
});
