import { columnUnder, HEADERS, LINES, setUp, TIERS, type Setup } from "../support/prospects";
import { everythingOf } from "./support/everything";

const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});

const onSheet = ({ workbench }: Setup, work: (sheet: Excel.Worksheet) => void): Promise<void> =>
  workbench.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });

/** As an earlier version left it, which did not name the list. */
const withoutListName = (setup: Setup) =>
  onSheet(setup, (sheet) => sheet.names.getItem("_VitalFew_list").delete());

/** The list goes on under its number, and no name of ours is left over. */
function ownNames({ workbench, sheet }: Setup): string[] {
  const names = workbench.book
    .names()
    .filter(({ scope, name }) => scope === sheet.id && name !== "_VitalFew_log");
  return names.map(({ name }) => name.replace("_VitalFew_", "")).sort();
}

describe.each([
  ["by name", () => Promise.resolve()],
  ["by the place only, as an earlier version left it", withoutListName],
])("a list known %s whose headings are no more beside ours", (_, arrange) => {
  test("since they were deleted and typed anew: every account is one, and its tier beside it", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    const { app, sheet } = setup;
    await app.classify();
    const names = ownNames(setup);
    await arrange(setup);
    const old = sheet.values(area(1, 8, 8)).flat();
    sheet.deleteRows(0, 1);
    sheet.insertRows(0, 1);
    sheet.write(area(0, 0, 1, 8), [HEADERS]);
    const { preview } = await app.classify();
    expect(preview.source.rows).toBe(8);
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(sheet.values(area(1, 8, 8)).flat()).toEqual(old);
    expect(ownNames(setup)).toEqual(names);
  });

  test("since cells were inserted above it alone: the title is no heading", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    const { app, sheet } = setup;
    await app.classify();
    const names = ownNames(setup);
    await arrange(setup);
    await onSheet(setup, (worksheet) => {
      worksheet.getRange("A1:H1").insert("Down");
      worksheet.getRange("A1").values = [["Prospects of the third quarter"]];
    });
    const { preview } = await app.classify();
    expect(preview.source).toMatchObject({ rows: 8, headings: { first: 2, last: 2 } });
    const used = sheet.usedArea(true);
    const first = sheet
      .values(area(1, 0, 1, used?.columnCount))
      .flat()
      .indexOf("Tier");
    expect(sheet.values(area(2, first, 8)).flat()).toEqual(TIERS);
    expect(ownNames(setup)).toEqual(names);
  });
});

describe("a table that was drawn around the user's columns alone", () => {
  const beside = async (arrange: (setup: Setup) => Promise<void>): Promise<Setup> => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    await setup.app.classify();
    await arrange(setup);
    await onSheet(setup, (sheet) => {
      sheet.tables.add("A1:H9", true).name = "Deals";
      sheet.getRange("F2").values = [["no"]];
    });
    return setup;
  };

  test.each([
    ["by name", () => Promise.resolve()],
    ["by their place", withoutListName],
  ])("takes ours in again, known %s", async (_, arrange) => {
    const { app, sheet, workbench } = await beside(arrange);
    workbench.book.select(sheet, [area(1, 0)]);
    await app.classify();
    expect(sheet.tables().map((table) => table.area())).toEqual([area(0, 0, 9, 15)]);
    expect(columnUnder(sheet, "Tier")).toEqual(["2S", ...TIERS.slice(1)]);
    expect(sheet.usedArea(true)).toEqual(area(0, 0, 9, 15));
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["a totals row", (sheet) => (sheet.tables.getItem("Deals").showTotals = true)],
    ["a column of the user's between", (sheet) => sheet.getRange("I:I").insert("Right")],
  ])("%s is in the way: it says what to do, and nothing is written", async (_, arrange) => {
    const setup = await beside(() => Promise.resolve());
    await onSheet(setup, arrange);
    const { app, sheet } = setup;
    const before = everythingOf(sheet);
    await expect(app.classify({ choice: { kind: "table", name: "Deals" } })).rejects.toThrow(
      /^The results in (I1:O9|J1:P9) stand beside table “Deals”: .* Make the table reach over them/,
    );
    expect(everythingOf(sheet)).toEqual(before);
  });
});
