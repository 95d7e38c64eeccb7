import type { SourceChoice } from "../../../src/excel";
import type { CellValue } from "../../../src/workbench/workbook";
import { HEADERS, LINES, setUp, TIERS, type Setup } from "../support/prospects";

/** Accounts of which every one is a B. */
const others = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, at) => [`Other ${at}`, "Zoe", "no", "no", "no", "no", 1, ""]);
const BLANK = HEADERS.map(() => "");
const HILL = ["Hill", "Ann", "yes", "yes", "no", "no", 55, ""];
const area = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});

/** The accounts at A1, and another list of so many lines beside them, from K1 on: the tiers go to S, beyond it. */
function sideBySide(count = LINES.length): Promise<Setup> {
  const [left, right] = [
    [HEADERS, ...LINES],
    [HEADERS, ...others(count)],
  ];
  const rows = Array.from({ length: Math.max(left.length, right.length) }, (_, row) => row);
  return setUp({ cells: rows.map((row) => [...(left[row] ?? BLANK), "", "", ...(right[row] ?? BLANK)]) });
}
const LEFT = 0;
const RIGHT = 10;
const TIER_OF_LEFT = 18;

/** Classifies the list at this column of the first row, picked by its cell. */
async function classifyAt({ app, workbench, sheet }: Setup, column: number): Promise<void> {
  workbench.book.select(sheet, [area(0, column)]);
  await app.classify();
}
const tiersAt = ({ sheet }: Setup, column: number) => sheet.values(area(0, column, 9)).flat();
const width = ({ sheet }: Setup) => sheet.usedArea(true)?.columnCount;

/** The workbook as an earlier version left it, which did not name the lists. */
const withoutListNames = ({ workbench, sheet: { id } }: Setup): Promise<void> =>
  workbench.Excel.run(async (context) => {
    const names = context.workbook.worksheets.getItem(id).names.load("items/name");
    await context.sync();
    for (const item of names.items) if (item.name.endsWith("_list")) item.delete();
    await context.sync();
  });

describe("of two lists that share their rows", () => {
  test.each<[string, SourceChoice]>([
    ["by one of its cells", { kind: "auto" }],
    ["as a block", { kind: "cells", sheet: "Sheet1", address: "K1:R9" }],
    ["with blank rows and columns around it", { kind: "cells", sheet: "Sheet1", address: "J1:R12" }],
    ["by a name", { kind: "name", name: "Second" }],
  ])("the second one, picked %s, gets columns of its own", async (_, choice) => {
    const setup = await sideBySide();
    await setup.workbench.Excel.run(async (context) => {
      context.workbook.names.add("Second", context.workbook.worksheets.getFirst().getRange("K1:R9"));
      await context.sync();
    });
    await classifyAt(setup, LEFT);
    expect(tiersAt(setup, TIER_OF_LEFT)).toEqual(["Tier", ...TIERS]);
    setup.workbench.book.select(setup.sheet, [area(0, RIGHT)]);
    await setup.app.classify({ choice });
    expect(tiersAt(setup, TIER_OF_LEFT)).toEqual(["Tier", ...TIERS]);
    expect(tiersAt(setup, TIER_OF_LEFT + 7)).toEqual(["Tier", ...others(8).map(() => "B")]);
  });

  test("each keeps its columns, whichever is run again and however long it has become", async () => {
    const setup = await sideBySide();
    await classifyAt(setup, RIGHT);
    await classifyAt(setup, LEFT);
    setup.sheet.write(area(9, LEFT, 1, 8), [HILL]);
    for (const column of [LEFT, RIGHT, LEFT, RIGHT]) await classifyAt(setup, column);
    expect(width(setup)).toBe(RIGHT + 8 + 2 * 7);
    expect(tiersAt(setup, TIER_OF_LEFT)).toEqual(["Tier", ...others(8).map(() => "B")]);
    expect(tiersAt(setup, TIER_OF_LEFT + 7)).toEqual(["Tier", ...TIERS]);
  });

  test("one that was typed right of the first one's columns takes none of them", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    await classifyAt(setup, LEFT);
    setup.sheet.write(area(0, 17, 9, 8), [HEADERS, ...others(8)]);
    setup.sheet.write(area(9, 0, 1, 8), [HILL]);
    await classifyAt(setup, 17);
    expect(tiersAt(setup, 8)).toEqual(["Tier", ...TIERS]);
    expect(tiersAt(setup, 25)).toEqual(["Tier", ...others(8).map(() => "B")]);
  });
});

describe("columns of an earlier version, which did not say whose they are", () => {
  test("of an only list are its own, and say so from the next run on", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    await classifyAt(setup, LEFT);
    await withoutListNames(setup);
    setup.sheet.write(area(1, 5), [["no"]]);
    await classifyAt(setup, LEFT);
    expect(width(setup)).toBe(15);
    expect(tiersAt(setup, 8)).toEqual(["Tier", "2S", ...TIERS.slice(1)]);
    expect(setup.workbench.book.names().filter(({ name }) => name === "_VitalFew_list")).toHaveLength(1);
  });

  test("beyond a shorter list belong to the one that ends where they do", async () => {
    const setup = await sideBySide(5);
    await classifyAt(setup, LEFT);
    await withoutListNames(setup);
    await classifyAt(setup, RIGHT);
    await withoutListNames(setup);
    await classifyAt(setup, LEFT);
    expect(tiersAt(setup, TIER_OF_LEFT)).toEqual(["Tier", ...TIERS]);
    expect(width(setup)).toBe(RIGHT + 8 + 2 * 7);
  });

  test("between two lists belong to the one on their left, however long it has become", async () => {
    const setup = await setUp({ cells: [HEADERS, ...LINES] });
    await classifyAt(setup, LEFT);
    await withoutListNames(setup);
    setup.sheet.write(area(0, 17, 9, 8), [HEADERS, ...others(8)]);
    setup.sheet.write(area(9, 0, 1, 8), [HILL]);
    await classifyAt(setup, LEFT);
    expect(width(setup)).toBe(25);
    await withoutListNames(setup);
    await classifyAt(setup, 17);
    expect(tiersAt(setup, 8)).toEqual(["Tier", ...TIERS]);
  });

  test("where nobody knows, nothing is written over", async () => {
    const setup = await sideBySide();
    await classifyAt(setup, LEFT);
    await withoutListNames(setup);
    await classifyAt(setup, RIGHT);
    expect(tiersAt(setup, TIER_OF_LEFT)).toEqual(["Tier", ...TIERS]);
  });
});

describe("a part of a classified list, picked with its headings, is these lines of it", () => {
  test("what the columns say of the others stays theirs, what a person set by hand above all", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
    await app.classify();
    sheet.write(area(8, 9), [["2S"]]);
    const choice: SourceChoice = { kind: "cells", sheet: "Sheet1", address: "A1:H5" };
    const { preview } = await app.classify({ choice });
    expect(preview.source).toMatchObject({ rows: 4, lines: { of: 8, taken: "chosen" } });
    expect(sheet.values(area(8, 9))).toEqual([["2S"]]);
    await app.classify({ choice: { kind: "sheet", name: "Sheet1" } });
    expect(sheet.values(area(1, 8, 8)).flat()).toEqual([...TIERS.slice(0, 7), "2S"]);
  });

  test("where nothing of ours goes on below it, the block is all that is meant", async () => {
    const { app, sheet } = await setUp({ cells: [HEADERS, ...LINES] });
    const choice: SourceChoice = { kind: "cells", sheet: "Sheet1", address: "A1:H5" };
    for (let run = 0; run < 2; run++) {
      const { preview } = await app.classify({ choice });
      expect(preview.source).toMatchObject({ rows: 4, lines: { of: 4, taken: "all" } });
    }
    expect(sheet.values(area(1, 8, 8)).flat()).toEqual([...TIERS.slice(0, 4), "", "", "", ""]);
  });
});
