import { columnUnder, HEADERS, LINES, setUp, tableSetUp, TIERS } from "../../app/support/prospects";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

describe.each([
  ["range", () => setUp({ cells: [HEADERS, ...LINES] })],
  ["table", tableSetUp],
])("a %s whose headings have their name", (_, start) => {
  test.each<[string, number]>([
    ["at its left edge", 0],
    ["inside", 3],
    ["at its right edge", HEADERS.length],
  ])("is classified again after a column of theirs came %s", async (__, column) => {
    const { app, sheet } = await start();
    await app.classify();
    sheet.insertColumns(column, 1);
    const [table] = sheet.tables();
    if (table && column === 0)
      table.resize({ ...table.area(), column: 0, columnCount: table.area().columnCount + 1 });
    sheet.write(cell(0, column), [["Region"]]);
    const at = (header: string) => sheet.values({ ...cell(0, 0), columnCount: 20 })[0]?.indexOf(header) ?? -1;
    sheet.write(cell(1, at("Urgency")), [["no"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(["2S", ...TIERS.slice(1)]);
    expect(sheet.values(cell(0, column))).toEqual([["Region"]]);
    await app.restore();
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
  });
});
