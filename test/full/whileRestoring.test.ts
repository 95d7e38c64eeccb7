import { createApp, createInlineEngine, type App } from "../../src/app";
import { createSay } from "../../src/locales";
import type { Book, CellValue, Sheet } from "../../src/workbench/workbook";
import { HEADERS, LINES } from "../app/support/prospects";
import { openWorkbench } from "../support/openWorkbench";

const OWN = ["Tier", "Why", "ABC class"];
const ALL = { row: 0, column: 0, rowCount: 20, columnCount: 24 };
const TABLE = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
const MOST_REQUESTS = 60;

/** Of each account what stands under these headers, wherever they are by now. */
function byAccount(sheet: Sheet, headers: readonly string[]): Map<CellValue, CellValue[]> {
  const cells = sheet.values(ALL);
  const top = cells.findIndex((line) => line.includes("Account"));
  const [titles = [], ...lines] = cells.slice(top);
  const columns = headers.map((header) => titles.indexOf(header));
  const name = titles.indexOf("Account");
  return new Map(
    lines
      .filter((line) => line[name] !== "")
      .map((line) => [line[name] ?? "", columns.map((column) => line[column] ?? "")]),
  );
}

const firstOf = (book: Book): Sheet => {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error("A workbook has a sheet.");
  return sheet;
};

const EDITS: [string, (sheet: Sheet) => void][] = [
  ["a row is inserted", (sheet) => sheet.insertRows(2, 1)],
  ["a row is deleted", (sheet) => sheet.deleteRows(4, 1)],
  ["a row is inserted above the list", (sheet) => sheet.insertRows(0, 1)],
  ["a column is inserted", (sheet) => sheet.insertColumns(3, 1)],
  ["a column is inserted beside ours", (sheet) => sheet.insertColumns(HEADERS.length, 1)],
  ["a column is deleted", (sheet) => sheet.deleteColumns(1, 1)],
];

/** Answers that change four tiers. */
const CHANGED: [number, number, string][] = [
  [1, 3, "no"],
  [3, 2, "yes"],
  [5, 2, "yes"],
];

/** Classifies once or twice, and puts the last run back while somebody edits before the given request. */
async function interrupted(
  isTable: boolean,
  runs: number,
  request: number,
  edit: (sheet: Sheet) => void,
): Promise<boolean> {
  const workbench = await openWorkbench({ cells: [HEADERS, ...LINES] });
  try {
    const sheet = firstOf(workbench.book);
    if (isTable) sheet.addTable(TABLE, "List");
    const app: App = createApp({ engine: createInlineEngine(), say: createSay("en") });
    if (runs > 1) await app.classify();
    const ours = byAccount(sheet, OWN);
    for (const [row, column, value] of CHANGED)
      sheet.write({ row, column, rowCount: 1, columnCount: 1 }, [[value]]);
    await app.classify();
    const titles = HEADERS.filter((header) => header !== "Owner");
    const theirs = byAccount(sheet, titles);
    let hasEdited = false;
    const visit = (book: Book): void => {
      hasEdited = true;
      edit(firstOf(book));
    };
    workbench.host.faults.otherUser(visit, { sync: request });
    await app.restore();
    workbench.host.faults.clear();
    const now = { ours: byAccount(sheet, OWN), theirs: byAccount(sheet, titles) };
    for (const account of now.theirs.keys())
      expect([request, account, now.theirs.get(account), now.ours.get(account)]).toEqual([
        ...[request, account, theirs.get(account), ours.get(account)],
      ]);
    return hasEdited;
  } finally {
    workbench.close();
  }
}

describe.each([
  ["table", true],
  ["range", false],
])("while a run on a %s is put back,", (_, isTable) => {
  describe.each([
    ["first", 1],
    ["later", 2],
  ])("the %s one,", (__, runs) => {
    test.each(EDITS)("%s: whatever the moment, accounts have their own again", async (___, edit) => {
      let request = 1;
      while (request < MOST_REQUESTS && (await interrupted(isTable, runs, request, edit))) request++;
      expect(request).toBeGreaterThan(8);
      expect(request).toBeLessThan(MOST_REQUESTS);
    });
  });
});
