import { UserError } from "../../../src/app";
import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import {
  columnUnder,
  HEADERS,
  LINES,
  pictureOf,
  setUp,
  tableSetUp,
  TIERS,
  type Setup,
} from "../../app/support/prospects";

const TIER = HEADERS.length;
const ROWS = LINES.length + 1;
const OURS = 7;
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const rangeSetUp = () => setUp({ cells: [HEADERS, ...LINES] });
const theirs = (sheet: Sheet) => pictureOf(sheet, at(0, 0, 20, TIER));
const ownNames = ({ workbench, sheet }: Setup) =>
  workbench.book.names().filter(({ name, scope }) => name.startsWith("_VitalFew") && scope === sheet.id);

async function classified(start: () => Promise<Setup> = rangeSetUp): Promise<Setup> {
  const made = await start();
  await made.app.classify();
  return made;
}

async function said(work: Promise<unknown>): Promise<string> {
  const error = await work.catch((reason: unknown) => reason);
  if (error instanceof UserError) return error.message;
  throw new Error("It was not refused.", { cause: error });
}

describe("columns of ours that were cut elsewhere", () => {
  test("one to another sheet: it is taken out there, and what stands in its old place stays", async () => {
    const made = await classified();
    const { app, sheet, workbench } = made;
    const before = theirs(sheet);
    const other = workbench.book.addSheet("Other");
    sheet.moveCells(at(0, TIER, ROWS), { row: 0, column: 0, sheet: other });
    sheet.write(at(0, TIER, 2), [["mine"], ["=1+1"]]);
    expect(await app.restore()).toEqual({ done: true });
    expect(theirs(sheet)).toEqual(before);
    expect(sheet.formulas(at(0, TIER, 2))).toEqual([["mine"], ["=1+1"]]);
    expect(other.usedArea(true)).toBeNull();
    expect(ownNames(made)).toEqual([]);
  });

  test("with the whole list to another sheet: the old values and the columns go there", async () => {
    const made = await classified();
    const { app, sheet, workbench } = made;
    sheet.write(at(2, 2), [["no"]]);
    await app.classify();
    const other = workbench.book.addSheet("Other");
    sheet.moveCells(at(0, 0, ROWS, TIER + OURS), { row: 0, column: 0, sheet: other });
    sheet.write(at(0, TIER, 2), [["new"], ["data"]]);
    await app.restore();
    expect(columnUnder(other, "Tier")).toEqual(TIERS);
    await app.restore();
    expect(other.usedArea(true)).toEqual(at(0, 0, ROWS, TIER));
    expect(sheet.values(at(0, TIER, 2))).toEqual([["new"], ["data"]]);
  });

  test("one within the sheet: nobody's cells above it are written, no width of theirs is set", async () => {
    const made = await classified();
    const { app, sheet } = made;
    sheet.write(at(2, 2), [["no"]]);
    await app.classify();
    sheet.moveCells(at(0, TIER, ROWS), { row: 19, column: 18 });
    const mine: CellValue[][] = Array.from({ length: ROWS }, (_, row) => [`mine ${row}`]);
    sheet.write(at(0, 18, ROWS), mine);
    sheet.setColumnWidth(18, 1, 211);
    await app.restore();
    await app.restore();
    expect(sheet.values(at(0, 18, ROWS))).toEqual(mine);
    expect(sheet.columnWidth(18)).toBe(211);
    expect(sheet.values(at(19, 18, ROWS)).flat()).toEqual(Array.from({ length: ROWS }, () => ""));
  });
});

test("where our columns were deleted, a column of theirs in their place stays, whatever it is called", async () => {
  const { app, sheet } = await classified();
  sheet.deleteColumns(TIER, OURS);
  const own: CellValue[][] = [["Tier"], ["gold"], ["silver"]];
  sheet.write(at(0, TIER, 3), own);
  await app.restore();
  expect(sheet.values(at(0, TIER, 3))).toEqual(own);
});

test("a column that was inserted left of ours keeps its width", async () => {
  const { app, sheet } = await classified();
  sheet.insertColumns(TIER, 1);
  sheet.write(at(0, TIER), [["Region"]]);
  sheet.setColumnWidth(TIER, 1, 173);
  await app.restore();
  expect(sheet.columnWidth(TIER)).toBe(173);
  expect(sheet.columnWidth(TIER + 1)).toBe(sheet.columnWidth(TIER + OURS + 3));
});

test("a table that was made a range gives the columns back all the same", async () => {
  const made = await classified(tableSetUp);
  const { app, sheet } = made;
  const before = theirs(sheet).formulas;
  sheet.tables()[0]?.remove(true);
  expect(await app.restore()).toEqual({ done: true });
  expect(theirs(sheet).formulas).toEqual(before);
  expect(sheet.usedArea(true)?.columnCount).toBe(TIER);
  expect(ownNames(made)).toEqual([]);
});

test("a range that was made a table with ours in it is as wide as before", async () => {
  const { app, sheet } = await classified();
  sheet.addTable(at(0, 0, ROWS, TIER + OURS), "List");
  await app.restore();
  expect(sheet.tables()[0]?.area()).toEqual(at(0, 0, ROWS, TIER));
  expect(sheet.usedArea(true)?.columnCount).toBe(TIER);
});

test("where no row is known any more, the columns that the run added go all the same", async () => {
  const made = await rangeSetUp();
  const { app, sheet } = made;
  await app.classify({ settings: { models: ["readiness"] } });
  sheet.write(at(1, 3), [["no"]]);
  await app.classify({ settings: { models: ["readiness", "abc"] } });
  expect(sheet.usedArea(true)?.columnCount).toBe(TIER + OURS);
  const others = LINES.map((_, row) => [`Other ${row}`, "Cem", "no", "no", "yes", "no", 7 + row, "z"]);
  sheet.write(at(1, 0, ROWS - 1, TIER), others);
  expect(await said(app.restore())).toBe(
    "The rows of “Sheet1” have changed so much that the old values cannot be matched with them, so they were not put back. Classify again instead.",
  );
  expect(sheet.values(at(0, TIER, 1, OURS)).flat()).toEqual([
    ...["Tier", "Set by hand", "Why", "Next step", "", "", ""],
  ]);
  expect(await app.restore()).toHaveProperty("done", true);
  expect(sheet.usedArea(true)?.columnCount).toBe(TIER);
});

test("where the sheet was deleted, it is said once that nothing can be put back", async () => {
  const { app, sheet, workbench } = await classified();
  workbench.book.addSheet("Other");
  workbench.book.removeSheet(sheet);
  expect(await said(app.restore())).toContain("its sheet was deleted");
  expect(await app.restore()).toEqual({ done: false });
});

test("a formula of theirs in a row that came since stays one", async () => {
  const { app, sheet, workbench } = await classified();
  sheet.write(at(1, 3), [["no"]]);
  await app.classify();
  sheet.insertRows(3, 1);
  const own: CellValue[][] = [["Hill", "Ann", "yes", "yes", "no", "no", 55, "", '=IF(G4>50,"mine","")']];
  sheet.setNumberFormats(at(3, TIER), [["General"]]);
  sheet.write(at(3, 0, 1, TIER + 1), own);
  await workbench.book.recalculated();
  expect(await app.restore()).toEqual({ done: true });
  expect(sheet.formulas(at(3, TIER))).toEqual([['=IF(G4>50,"mine","")']]);
  expect(columnUnder(sheet, "Tier")).toEqual([...TIERS.slice(0, 2), "mine", ...TIERS.slice(2)]);
});

test("a filter on one of our columns goes with it, and hides nothing any more", async () => {
  const { app, sheet } = await classified(tableSetUp);
  sheet.filterColumn(at(0, 0, ROWS, TIER + OURS), TIER, { on: "Values", values: ["B"] });
  await app.restore();
  expect(sheet.isFiltered()).toBe(false);
  expect(LINES.map((_, row) => sheet.rowHidden(row + 1))).not.toContain(true);
});

test("a filter on one of theirs stays", async () => {
  const { app, sheet } = await classified(tableSetUp);
  sheet.filterColumn(at(0, 0, ROWS, TIER + OURS), 1, { on: "Values", values: ["Ben"] });
  await app.restore();
  expect(LINES.map((_, row) => sheet.rowHidden(row + 1))).toEqual(LINES.map(([, owner]) => owner !== "Ben"));
});

describe("is refused before anything is changed", () => {
  const WOULD_MOVE = (address: string) =>
    `Taking 7 columns out of table “Prospects” would move what stands in ${address}, on its right. Nothing was put back. Move those cells above or below the table, or turn off its totals row, then restore again.`;

  test.each<[string, () => Promise<Setup>, (sheet: Sheet) => void]>([
    [
      "its totals row is on",
      tableSetUp,
      (sheet) => sheet.tables().forEach((table) => (table.showTotals = true)),
    ],
    ["Excel is of the floor", () => tableSetUp({}, { profile: "floor" }), () => undefined],
    [
      "a column of theirs stands right of ours in the table",
      tableSetUp,
      (sheet) => {
        sheet.write(at(0, TIER + OURS), [["Comment"]]);
        sheet.tables()[0]?.resize(at(0, 0, ROWS, TIER + OURS + 1));
      },
    ],
  ])("where cells beside a table would move: %s", async (_, start, change) => {
    const made = await classified(start);
    const { app, sheet } = made;
    change(sheet);
    sheet.write(at(3, 18), [["mine"]]);
    const before = pictureOf(sheet, at(0, 0, 20, 20));
    expect(await said(app.restore())).toBe(WOULD_MOVE("S4"));
    expect(pictureOf(sheet, at(0, 0, 20, 20))).toEqual(before);
    sheet.write(at(3, 18), [[""]]);
    expect(await app.restore()).toEqual({ done: true });
    expect(ownNames(made)).toEqual([]);
  });

  test("on a protected sheet; unprotected, it is done", async () => {
    const made = await classified();
    const { app, workbench } = made;
    const set = (work: (protection: Excel.WorksheetProtection) => void) =>
      workbench.Excel.run(async (context) => {
        work(context.workbook.worksheets.getFirst().protection);
        await context.sync();
      });
    await set((protection) => protection.protect());
    expect(await said(app.restore())).toBe(
      "“Sheet1” is protected, so nothing was written. Unprotect it (Review › Unprotect Sheet), then try again.",
    );
    await set((protection) => protection.unprotect());
    await app.preview();
    expect(ownNames(made)).not.toEqual([]);
    expect(await app.restore()).toEqual({ done: true });
    expect(ownNames(made)).toEqual([]);
  });
});
