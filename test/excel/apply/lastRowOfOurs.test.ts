import { columnUnder, HEADERS, LINES, pictureOf, setUp, tableSetUp } from "../../app/support/prospects";

const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 20 };
const APPENDED = ["Ibis", "Ben", "yes", "yes", "yes", "yes", 70, ""];

describe.each([
  ["table", tableSetUp],
  ["range", () => setUp({ cells: [HEADERS, ...LINES] })],
])("in a %s, a row of before is sorted below the rows that a run carried its columns on from", (_, start) => {
  async function sorted() {
    const made = await start();
    const { app, sheet } = made;
    await app.classify();
    const [table] = sheet.tables();
    table?.resize({ ...table.area(), rowCount: LINES.length + 2 });
    sheet.write({ row: LINES.length + 1, column: 0, rowCount: 1, columnCount: HEADERS.length }, [APPENDED]);
    await app.classify();
    const body = { row: 1, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length + 7 };
    const [first = [], ...others] = sheet.copyCells(body);
    sheet.pasteCells(body, [...others, first], "All");
    return made;
  }

  test("its values come back there, and the run before takes them away again with its columns", async () => {
    const { app, sheet } = await sorted();
    const theirs = pictureOf(sheet, { ...ALL, columnCount: HEADERS.length }).formulas;
    expect(await app.restore()).toEqual({ done: true });
    expect(columnUnder(sheet, "Tier").slice(-2)).toEqual(["", "3S"]);
    expect(await app.restore()).toEqual({ done: true });
    expect(sheet.usedArea(true)).toEqual({ ...ALL, rowCount: LINES.length + 2, columnCount: HEADERS.length });
    expect(pictureOf(sheet, { ...ALL, columnCount: HEADERS.length }).formulas).toEqual(theirs);
  });

  test("a run after the values came back goes on from there", async () => {
    const { app, sheet } = await sorted();
    const tiers = columnUnder(sheet, "Tier");
    await app.restore();
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(tiers);
  });
});
