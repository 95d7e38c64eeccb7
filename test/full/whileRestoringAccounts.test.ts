import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import type { Book, CellValue, Sheet } from "../../src/workbench/workbook";
import { ORDER_HEADERS, ORDERS } from "../app/support/orders";
import { inserts, sorts, takenBackMeanwhile, type Meanwhile } from "../excel/accounts/meanwhile";
import { openWorkbench } from "../support/openWorkbench";

const MOST_REQUESTS = 120;

function sheetOf(book: Book, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** Of each account everything in its row. */
function byAccount(book: Book): Map<CellValue, CellValue[]> {
  const sheet = sheetOf(book, "Accounts");
  const used = sheet.usedArea(true);
  const [, ...rows] = used ? sheet.values(used) : [];
  return new Map(rows.map((row) => [row[0] ?? "", row.slice(1)]));
}

/** As a person sorts: whole rows, the last first. */
function turnAccounts(book: Book): void {
  const sheet = sheetOf(book, "Accounts");
  const used = sheet.usedArea(true);
  if (!used) throw new Error("Accounts stand on their sheet.");
  const body = { ...used, row: used.row + 1, rowCount: used.rowCount - 1 };
  sheet.pasteCells(body, sheet.copyCells(body).reverse(), "All");
}

/** Puts a later run of order lines back while somebody sorts the accounts before the given request. */
async function interrupted(request: number): Promise<boolean> {
  const workbench = await openWorkbench({ cells: [ORDER_HEADERS, ...ORDERS] });
  try {
    const { book, host } = workbench;
    const say = createSay("en");
    const app = createApp({ engine: createInlineEngine(say), say, settings: { account: "name" } });
    await app.classify();
    const before = byAccount(book);
    const [sheet] = book.sheets();
    const answers = ["Need", "Budget"].map((header) => ORDER_HEADERS.indexOf(header));
    ORDERS.forEach((_, line) =>
      answers.forEach((column) =>
        sheet?.write({ row: line + 1, column, rowCount: 1, columnCount: 1 }, [[line % 2 ? "yes" : "no"]]),
      ),
    );
    await app.classify();
    expect(byAccount(book)).not.toEqual(before);
    let hasSorted = false;
    host.faults.otherUser(
      () => {
        hasSorted = true;
        turnAccounts(book);
      },
      { sync: request },
    );
    await app.restore();
    host.faults.clear();
    expect([request, byAccount(book)]).toEqual([request, before]);
    return hasSorted;
  } finally {
    workbench.close();
  }
}

test("accounts that are sorted while their figures are put back have their own, whatever the moment", async () => {
  let request = 1;
  while (request < MOST_REQUESTS && (await interrupted(request))) request++;
  expect(request).toBeGreaterThan(8);
  expect(request).toBeLessThan(MOST_REQUESTS);
});

test.each<[string, Meanwhile]>([
  ["a table that is sorted", { edit: sorts }],
  ["a table in which somebody inserts a row", { edit: inserts }],
  ["a range that is sorted", { edit: sorts, asRange: true }],
  ["a range in which somebody inserts a row", { edit: inserts, asRange: true }],
])("%s while accounts that a run added are taken out loses nobody", async (_, meanwhile) => {
  let request = 1;
  const isTheOne = ({ number }: { number: number }) => number === request;
  while (request < MOST_REQUESTS && (await takenBackMeanwhile(meanwhile, isTheOne))) request++;
  expect(request).toBeGreaterThan(8);
  expect(request).toBeLessThan(MOST_REQUESTS);
});
