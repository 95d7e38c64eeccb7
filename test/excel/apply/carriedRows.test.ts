import type { CellValue } from "../../../src/workbench/workbook";
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

const WIDTH = HEADERS.length;
const ROWS = LINES.length;
const theirs = { row: 0, column: 0, rowCount: 20, columnCount: WIDTH };
const NEW: CellValue[][] = [
  ["Ibis", "Ben", "yes", "yes", "yes", "yes", 70, ""],
  ["Jade", "Ann", "no", "no", "no", "no", 60, ""],
];

/** Two accounts are typed below the classified list; then all rows are turned by three, ours with them. */
function appendAndSort({ sheet }: Setup): void {
  const [table] = sheet.tables();
  const added = { row: ROWS + 1, column: 0, rowCount: NEW.length, columnCount: WIDTH };
  table?.resize({ ...table.area(), rowCount: ROWS + NEW.length + 1 });
  sheet.write(added, NEW);
  const body = { row: 1, column: 0, rowCount: ROWS + NEW.length, columnCount: WIDTH + 7 };
  const cells = sheet.copyCells(body);
  sheet.pasteCells(body, [...cells.slice(3), ...cells.slice(0, 3)], "All");
}

const rangeSetUp = () => setUp({ cells: [HEADERS, ...LINES] });

describe.each([
  ["range", rangeSetUp],
  ["table", tableSetUp],
])("rows of ours that were sorted below what our columns cover, in a %s", (_, start) => {
  test("lose what is ours with the columns", async () => {
    const made = await start();
    const { app, sheet } = made;
    await app.classify();
    appendAndSort(made);
    const before = pictureOf(sheet, theirs);
    expect(await app.restore()).toEqual({ done: true });
    expect(sheet.usedArea(true)).toEqual({ row: 0, column: 0, rowCount: 11, columnCount: WIDTH });
    expect({ ...pictureOf(sheet, theirs), merges: [] }).toEqual({ ...before, merges: [] });
    expect(sheet.style(ROWS + 1, WIDTH)).toEqual({});
  });

  test("get their old values back, and the run before takes them away", async () => {
    const made = await start();
    const { app, sheet } = made;
    await app.classify();
    sheet.write({ row: 2, column: 2, rowCount: 1, columnCount: 1 }, [["no"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")[1]).toBe("1S");
    appendAndSort(made);
    expect(await app.restore()).toEqual({ done: true });
    expect(columnUnder(sheet, "Tier")).toEqual([...TIERS.slice(3), "", "", ...TIERS.slice(0, 3)]);
    expect(await app.restore()).toEqual({ done: true });
    expect(sheet.usedArea(true)?.columnCount).toBe(WIDTH);
  });
});

test.each<[string, CellValue[]]>([
  ["a total of theirs under one of our columns", ["", "", "", "", "", "=SUM(N2:N9)"]],
  ["something of theirs under several", ["see", "", "note", "", "", 7]],
])("%s stays, with ours on either side of it", async (_, below) => {
  const made = await rangeSetUp();
  const { app, sheet } = made;
  await app.classify();
  appendAndSort(made);
  // Between two rows of ours that the sort carried there.
  sheet.insertRows(ROWS + 2, 1);
  const place = { row: ROWS + 2, column: WIDTH, rowCount: 1, columnCount: below.length };
  sheet.write({ ...place, column: 0, columnCount: 1 }, [["Total"]]);
  sheet.write(place, [below]);
  sheet.setNumberFormats(place, [below.map(() => "General")]);
  await app.restore();
  expect(sheet.formulas(place)).toEqual([below]);
  expect(sheet.values({ ...place, row: ROWS + 1 })).toEqual([below.map(() => "")]);
  expect(sheet.values({ ...place, row: ROWS + 3 })).toEqual([below.map(() => "")]);
});

test("a copy of ours that stands apart from the list is the user's", async () => {
  const { app, sheet } = await rangeSetUp();
  await app.classify();
  const body = { row: 1, column: 0, rowCount: 3, columnCount: WIDTH + 7 };
  const apart = { ...body, row: ROWS + 3 };
  sheet.pasteCells(apart, sheet.copyCells(body), "All");
  const copy = sheet.values(apart);
  await app.restore();
  expect(sheet.values(apart)).toEqual(copy);
});
