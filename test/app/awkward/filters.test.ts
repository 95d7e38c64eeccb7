import { columnUnder, HEADERS, LINES, setUp, tableSetUp, TIERS } from "../support/prospects";
import { everythingOf } from "./support/everything";

const USER = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
const CHANGED = [...TIERS.slice(0, 4), "1S", ...TIERS.slice(5)];
const hidden = (sheet: { rowHidden(row: number): boolean }) => LINES.map((_, at) => sheet.rowHidden(at + 1));

describe("an active filter", () => {
  test.each([
    ["of one column", [[1, ["Ann"]]]],
    [
      "of several columns",
      [
        [1, ["Ben"]],
        [5, ["no", ""]],
      ],
    ],
    ["that hides every row", [[1, ["Nobody"]]]],
    ["that hides the first row", [[0, LINES.slice(1).map(([name]) => String(name))]]],
  ] as [string, [number, string[]][]][])(
    "%s of a table: every row gets its own value and stays hidden or shown; so do a second run and a restore",
    async (_, filters) => {
      const { app, sheet } = await tableSetUp();
      for (const [column, values] of filters) sheet.filterColumn(USER, column, { on: "Values", values });
      const before = everythingOf(sheet);
      const shown = hidden(sheet);
      expect(shown).toContain(true);
      await app.classify();
      expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
      expect(hidden(sheet)).toEqual(shown);
      sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
      await app.classify();
      expect(columnUnder(sheet, "Tier")).toEqual(CHANGED);
      expect(hidden(sheet)).toEqual(shown);
      sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [[LINES[4]?.[3] ?? ""]]);
      await app.classify();
      await app.restore();
      expect(columnUnder(sheet, "Tier")).toEqual(CHANGED);
      expect({ ...everythingOf(sheet).filters[1] }).toMatchObject({ ...before.filters[1] });
    },
  );

  test("of our own column: tiers change beneath it, in shown rows and in hidden ones", async () => {
    const { app, sheet } = await tableSetUp();
    await app.classify();
    const area = sheet.tables()[0]?.area() ?? USER;
    sheet.filterColumn(area, HEADERS.length, { on: "Values", values: ["B"] });
    const shown = hidden(sheet);
    expect(shown).toEqual(TIERS.map((tier) => tier !== "B"));
    sheet.write({ row: 5, column: 3, rowCount: 1, columnCount: 1 }, [["yes"]]);
    sheet.write({ row: 1, column: 2, rowCount: 1, columnCount: 4 }, [["no", "no", "no", "no"]]);
    await app.classify();
    expect(columnUnder(sheet, "Tier")).toEqual(["B", ...CHANGED.slice(1)]);
    expect(sheet.filterCriteria(area)[HEADERS.length]).toEqual({ on: "Values", values: ["B"] });
  });

  test("a tag sets the shown row that is selected, and no hidden one between", async () => {
    const { app, sheet, workbench } = await tableSetUp();
    await app.classify();
    sheet.filterColumn(sheet.tables()[0]?.area() ?? USER, 1, { on: "Values", values: ["Ann"] });
    workbench.book.select(sheet, [{ row: 1, column: 0, rowCount: 5, columnCount: 1 }]);
    expect(await app.tag("A")).toMatchObject({ accounts: 3 });
    expect(columnUnder(sheet, "Set by hand")).toEqual(["A", "", "A", "", "A", "", "", ""]);
  });
});

test("a row that came under a filter stays shown when our columns go: clearing any filter would judge it anew", async () => {
  const { app, sheet } = await tableSetUp();
  await app.classify();
  const [table] = sheet.tables();
  const area = table?.area() ?? USER;
  sheet.filterColumn(area, 1, { on: "Values", values: ["Ann"] });
  const shown = hidden(sheet);
  table?.resize({ ...area, rowCount: area.rowCount + 1 });
  sheet.write({ ...USER, row: LINES.length + 1, rowCount: 1 }, [
    ["Hill", "Ben", "yes", "no", "no", "no", 5, ""],
  ]);
  await app.restore();
  expect([hidden(sheet), sheet.rowHidden(LINES.length + 1)]).toEqual([shown, false]);
});

describe("rows and columns that are hidden by hand", () => {
  test.each(["table", "range"])("of a %s take part, stay hidden, and are put back so", async (kind) => {
    const { app, sheet } = await (kind === "table" ? tableSetUp() : setUp({ cells: [HEADERS, ...LINES] }));
    sheet.setRowHidden(2, 3, true);
    sheet.setColumnHidden(2, 2, true);
    const before = everythingOf(sheet);
    const shown = hidden(sheet);
    expect((await app.classify()).analysis.accounts).toBe(LINES.length);
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(hidden(sheet)).toEqual(shown);
    await app.restore();
    expect(everythingOf(sheet)).toEqual(before);
  });

  test("are left out where the person asks for the rows that are shown", async () => {
    const { app, sheet } = await tableSetUp();
    sheet.setRowHidden(2, 3, true);
    const { analysis } = await app.classify({ settings: { lines: "visible" } });
    expect(analysis.accounts).toBe(LINES.length - 3);
    expect(columnUnder(sheet, "Tier").slice(1, 4)).toEqual(["", "", ""]);
  });
});
