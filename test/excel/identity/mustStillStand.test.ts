import type { Source } from "../../../src/excel";
import { inExcel } from "../../../src/excel/core/inExcel";
import { mustStillStand } from "../../../src/excel/identity/mustStillStand";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";

const NAMES = ["Acme", "Beta", "Ceta", "Delta"];
const ROWS = { headerRow: 0, firstRow: 1, rowCount: 4, lastColumn: 0 };
const identity = { columns: [{ column: 0, header: "Account", isKey: true, values: NAMES }] };

let workbench: Workbench;
beforeEach(async () => {
  workbench = await openWorkbench({ cells: [["Account"], ...NAMES.map((name) => [name])] });
});
afterEach(() => workbench.close());

function check(lines: number[], columns = identity.columns): Promise<void> {
  const [sheet] = workbench.book.sheets();
  const area = { row: 0, column: 0, rowCount: 5, columnCount: 1 };
  const source: Source = { kind: "range", sheetId: sheet?.id ?? "", sheet: "Q3", area, block: 1, own: [] };
  return inExcel((context) => mustStillStand(context, source, ROWS, lines, { columns }));
}

test("rows that stand where they were read pass, in one request", async () => {
  const before = workbench.host.faults.arrived;
  await check([0, 2, 3]);
  expect(workbench.host.faults.arrived - before).toBe(1);
});

test("the sentence names the first row that is another account's", async () => {
  workbench.book.activeSheet().insertRows(3, 1);
  await expect(check([0, 2, 3])).rejects.toMatchObject({
    said: { id: "error.rowsMoved", values: { sheet: "Q3", count: 2, row: 4 } },
  });
});

test("rows above the change are nobody's concern", async () => {
  workbench.book.activeSheet().insertRows(3, 1);
  await check([0, 1]);
});

test.each([
  ["without rows", [], identity.columns],
  [
    "where nothing says whose a row is",
    [1],
    [{ ...identity.columns[0], column: 0, header: "Need", isKey: false, values: NAMES }],
  ],
])("%s there is nothing to compare", async (_, lines, columns) => {
  workbench.book.activeSheet().insertRows(1, 1);
  await check(lines, columns);
});
