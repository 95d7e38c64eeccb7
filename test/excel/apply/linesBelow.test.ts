import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import {
  columnUnder,
  HEADERS,
  LINES,
  pictureOf,
  setUp,
  TIERS,
  type Setup,
} from "../../app/support/prospects";

const TIER = HEADERS.length;
const BY_HAND = TIER + 1;
const LAST = LINES.length;
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const theirs = { row: 0, column: 0, rowCount: 20, columnCount: HEADERS.length };

/** The last account was cleared out of the list between two runs: the second one emptied the line of ours beside it. */
async function shorter(): Promise<Setup> {
  const made = await setUp({ cells: [HEADERS, ...LINES] });
  const { app, sheet } = made;
  await app.classify();
  sheet.write({ ...cell(LAST, 0), columnCount: HEADERS.length }, [HEADERS.map(() => "")]);
  await app.classify();
  expect(columnUnder(sheet, "Tier")).toEqual(TIERS.slice(0, -1));
  return made;
}

const under = (sheet: Sheet, row: number, column: number) => sheet.formulas(cell(row, column))[0]?.[0];

function fill(sheet: Sheet, row: number): void {
  const line: CellValue[] = ["Ibis", "Ben", "yes", "yes", "yes", "yes", 70, ""];
  sheet.write({ ...cell(row, 0), columnCount: HEADERS.length }, [line]);
}

test.each<[string, (sheet: Sheet) => void, string[]]>([
  ["as it stands", () => undefined, TIERS],
  ["after a row was deleted", (sheet) => sheet.deleteRows(2, 1), TIERS.filter((_, at) => at !== 1)],
  [
    "after a row was inserted",
    (sheet) => {
      sheet.insertRows(2, 1);
      fill(sheet, 2);
    },
    ["3S", "", ...TIERS.slice(1)],
  ],
])("a line below the list goes back under its columns, and with them: %s", async (_, change, tiers) => {
  const { app, sheet } = await shorter();
  change(sheet);
  const before = pictureOf(sheet, theirs);
  expect(await app.restore()).toEqual({ done: true });
  expect(columnUnder(sheet, "Tier")).toEqual(tiers);
  expect(await app.restore()).toEqual({ done: true });
  expect(sheet.usedArea(true)?.columnCount).toBe(HEADERS.length);
  expect(pictureOf(sheet, theirs)).toEqual(before);
});

test("a run after the line went back empties it again", async () => {
  const { app, sheet } = await shorter();
  sheet.deleteRows(2, 1);
  await app.restore();
  await app.classify();
  expect(columnUnder(sheet, "Tier")).toEqual(TIERS.filter((_, at) => at !== 1 && at !== LAST - 1));
});

test("what somebody typed there since stays, whatever runs and restores follow; other columns get theirs back", async () => {
  const { app, sheet } = await shorter();
  sheet.write(cell(LAST, TIER), [["=COUNTA(A2:A8)"]]);
  const theirsStays = () => expect(under(sheet, LAST, TIER)).toBe("=COUNTA(A2:A8)");
  await app.restore();
  theirsStays();
  expect(under(sheet, LAST, TIER + 2)).toBe("Need and Budget are “no”: nothing to win now.");
  await app.classify();
  theirsStays();
  expect(under(sheet, LAST, TIER + 2)).toBe("");
  await app.restore();
  await app.restore();
  theirsStays();
  expect(sheet.values(cell(1, TIER))).toEqual([[""]]);
});

test("what stands below one of the columns stays where others reach further down", async () => {
  const { app, sheet } = await shorter();
  await app.restore();
  sheet.write(cell(LAST, BY_HAND), [["=1+1"]]);
  await app.classify();
  expect(under(sheet, LAST, BY_HAND)).toBe("=1+1");
  expect(under(sheet, LAST, TIER)).toBe("");
});
