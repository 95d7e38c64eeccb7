import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import type { Settings } from "../../../src/engine";
import { columnUnder, pictureOf, setUp, type Setup } from "../../app/support/prospects";
import { savedCells, type SavedCells } from "./savedCells";
import { HOSTILE } from "./strings";

const HEADERS = ["Account", "Need", "Budget", "Authority", "Urgency", "Revenue"];
const ROWS = HOSTILE.length;
const USER = { row: 0, column: 0, rowCount: ROWS + 1, columnCount: HEADERS.length };
const REVENUE = { row: 1, column: 5, rowCount: ROWS, columnCount: 1 };
/** So many accounts have a bar of their own in the report's chart. */
const TOP = 20;
/** As bars are labelled: cut where there is no more room. */
const labelOf = (text: string) => {
  const characters = Array.from(text);
  return characters.length <= 14 ? text : `${characters.slice(0, 13).join("")}…`;
};

test("there are sixty of them, all different for Excel", () => {
  expect(new Set(HOSTILE.map((text) => text.trim().toLowerCase())).size).toBe(60);
});

/** Every text names an account, and stands where an answer is expected. */
const open = (settings: Partial<Settings>) =>
  setUp(
    { cells: [HEADERS, ...HOSTILE.map((text, at) => [`'${text}`, "yes", `'${text}`, "no", "no", 100 - at])] },
    { settings },
  );

/** Texts of a sheet as they stand; a formula would show its result. */
function textsOf(sheet: Sheet | undefined): Set<CellValue> {
  const used = sheet?.usedArea(true);
  return new Set(sheet && used ? sheet.values(used).flat() : []);
}

describe.each<[string, Partial<Settings>]>([
  ["accounts in the user's table", {}],
  ["order lines with an Accounts sheet", { account: "name" }],
])("%s", (kind, settings) => {
  let setup: Setup;
  let before: unknown;
  let saved: SavedCells;
  const named = new Set<CellValue>();
  let listed: Sheet | undefined;

  const work = async () => {
    setup = await open(settings);
    const { app, sheet, workbench } = setup;
    before = pictureOf(sheet, { ...USER, columnCount: 5 });
    // Each run has others at the top, so that the report names them all.
    for (let first = 0; first < ROWS; first += TOP) {
      sheet.write(
        REVENUE,
        HOSTILE.map((_, at) => [1000 - ((at - first + ROWS) % ROWS)]),
      );
      const { reportSheet } = await app.report();
      for (const text of textsOf(workbench.book.sheet(reportSheet))) named.add(text);
    }
    sheet.write(
      REVENUE,
      HOSTILE.map((text) => [`'${text}`]),
    );
    await app.classify({ mapping: { name: 0, revenue: 5 } });
    listed = workbench.book.sheet((await app.exportIssues()).sheet);
    await workbench.book.recalculated();
    saved = await savedCells(workbench.book);
  };

  test("come back as they are: in their cells, on the Accounts sheet, in the report and the list of issues", async () => {
    await work();
    const { sheet, workbench } = setup;
    expect(pictureOf(sheet, { ...USER, columnCount: 5 })).toEqual(before);
    expect(sheet.values({ ...USER, row: 1, rowCount: ROWS, columnCount: 1 }).flat()).toEqual(HOSTILE);
    const accounts = textsOf(workbench.book.sheet("Accounts"));
    if (kind !== "accounts in the user's table") for (const text of HOSTILE) expect(accounts).toContain(text);
    for (const text of HOSTILE) expect(named).toContain(labelOf(text));
    // 00103, 12 % and the like are numbers to the reader: no issues.
    const unreadable = HOSTILE.filter((text) => textsOf(listed).has(text));
    expect(unreadable.length).toBeGreaterThan(50);

    // The saved file, as ExcelJS and hucre read it.
    expect(saved.texts.length).toBeGreaterThan(4 * ROWS);
    for (const { place, ours, excelJs, hucre } of saved.texts)
      expect({ place, excelJs, hucre }).toEqual({ place, excelJs: ours, hucre: ours });
    expect({ formulas: saved.foreignFormulas, calls: saved.calls }).toEqual({ formulas: [], calls: [] });
    expect([...saved.lists]).toEqual(['["\\"3S,2S,1S,A,B\\""]']);
    expect(workbench.book.sheets().flatMap((each) => each.hyperlinks())).toEqual([]);
  });
});

test("typed into “Set by hand” they stay, are issues, and set nothing", async () => {
  const { app, sheet } = await open({});
  await app.classify();
  const tiers = columnUnder(sheet, "Tier");
  const own = { row: 1, column: HEADERS.length + 1, rowCount: ROWS, columnCount: 1 };
  sheet.write(
    own,
    HOSTILE.map((text) => [`'${text}`]),
  );
  const { analysis } = await app.classify();
  expect(columnUnder(sheet, "Set by hand")).toEqual(HOSTILE);
  expect(columnUnder(sheet, "Tier")).toEqual(tiers);
  expect(analysis.issues.filter(({ field }) => field === "setByHand").length).toBeGreaterThan(50);
  await app.classify();
  expect(columnUnder(sheet, "Set by hand")).toEqual(HOSTILE);
});
