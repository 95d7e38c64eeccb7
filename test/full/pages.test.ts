import type { Sheet } from "../../src/workbench/workbook";
import { savedAndOpened, tableSetUp, type Setup } from "../app/support/prospects";

const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const clock = { now: () => new Date(2026, 8, 30, 14, 5) };

type Kind = "report" | "issues";
const KINDS = [["report"], ["issues"]] as const satisfies [Kind][];

/** Writes the page of the list in front. */
async function write({ app }: Setup, kind: Kind): Promise<{ sheet: string; note?: unknown }> {
  if (kind === "issues") return app.exportIssues();
  const { reportSheet, note } = await app.report();
  return { sheet: reportSheet, ...(note && { note }) };
}

async function written(made: Setup, kind: Kind): Promise<Sheet> {
  const { sheet } = await write(made, kind);
  const page = made.workbench.book.sheet(sheet);
  if (!page) throw new Error(`There is no sheet “${sheet}”.`);
  return page;
}

/** Brings a list to the front again: a page is no list. */
function goBack({ workbench, sheet }: Setup, list = sheet): void {
  workbench.book.activate(list);
  workbench.book.select(list, [at(1, 0)]);
}

const allOf = (sheet: Sheet) => {
  const used = sheet.usedArea(true);
  return used && { used, formulas: sheet.formulas(used), tables: sheet.tables().map(({ name }) => name) };
};
const sheetNames = ({ workbench }: Setup) => workbench.book.sheets().map(({ name }) => name);

/** A list with one cell that cannot be read. */
async function list(): Promise<Setup> {
  const made = await tableSetUp(clock);
  made.sheet.write(at(2, 2), [["soon"]]);
  return made;
}

type Change = (page: Sheet, made: Setup) => void | Promise<void>;

/** The changed page stays as it is, the next one is another, and the one after that takes the same sheet. */
async function goesToANewSheet(kind: Kind, change: Change): Promise<void> {
  const made = await list();
  const page = await written(made, kind);
  await change(page, made);
  const before = allOf(page);
  goBack(made);
  const { sheet, note } = await write(made, kind);
  expect(sheet).toBe(`${page.name} (2)`);
  expect(note).toEqual({ id: "page.left", values: { sheet, left: page.name } });
  expect(allOf(page)).toEqual(before);
  goBack(made);
  expect((await write(made, kind)).note).toBeUndefined();
}

describe.each(KINDS)("the next page: %s", (kind) => {
  test("takes the same sheet; notes and a table beside it stay", async () => {
    const made = await list();
    const page = await written(made, kind);
    page.write(at(0, 20, 2, 1), [["To do"], ["theirs"]]);
    page.addTable(at(0, 20, 2, 1), "Todo");
    page.write(at(400, 1), [["below"]]);
    goBack(made);
    expect((await written(made, kind)).id).toBe(page.id);
    expect([page.values(at(1, 20)), page.values(at(400, 1))]).toEqual([[["theirs"]], [["below"]]]);
    expect(page.tables().map(({ name }) => name)).toContain("Todo");
  });

  test("goes to a new sheet, and says so, where a cell of it was changed", () =>
    goesToANewSheet(kind, (page) => page.write(at(1, 1), [["For Ann"]])));

  test("goes to a new sheet where notes stand in the rows that it needs now", async () => {
    const made = await list();
    const page = await written(made, kind);
    const end = page.usedArea(true)?.rowCount ?? 0;
    // Below the list; below the charts' numbers, which stand right of the page and move down with its end.
    const column = kind === "report" ? 9 : 1;
    page.write(at(end, column), [["theirs"]]);
    made.sheet.write(at(4, 6), [["tbd"]]);
    goBack(made);
    const next = await written(made, kind);
    expect(page.values(at(end, column))).toEqual([["theirs"]]);
    expect(next.id === page.id).toBe(false);
  });

  test("leaves a sheet of theirs alone that it was cut to", async () => {
    const made = await list();
    const page = await written(made, kind);
    const board = made.workbench.book.addSheet("Board deck");
    board.write(at(0, 30), [["theirs"]]);
    page.moveCells(at(0, 0, 150, 15), { row: 5, column: 0, sheet: board });
    const before = allOf(board);
    goBack(made);
    const { sheet } = await write(made, kind);
    expect([sheet === "Board deck", allOf(board)]).toEqual([false, before]);
  });

  test("of a copy of the list is its own", async () => {
    const made = await list();
    const first = await written(made, kind);
    const before = allOf(first);
    const copy = made.workbench.book.copySheet(made.sheet, "Copy");
    goBack(made, copy);
    const second = await written(made, kind);
    expect([second.id === first.id, allOf(first)]).toEqual([false, before]);
    goBack(made);
    expect((await written(made, kind)).id).toBe(first.id);
  });

  test.each(["Hidden", "VeryHidden"] as const)(
    "is written where it is %s, and says so",
    async (visibility) => {
      const made = await list();
      const page = await written(made, kind);
      goBack(made);
      page.visibility = visibility;
      made.sheet.write(at(1, 0), [["Northwind Ltd"]]);
      const { sheet, note } = await write(made, kind);
      expect(note).toEqual({ id: "page.hidden", values: { sheet } });
      expect([sheet, page.visibility, made.workbench.book.activeSheet().name]).toEqual([
        ...[page.name, visibility, made.sheet.name],
      ]);
    },
  );
});

test.each<[string, Change]>([
  ["a note stands in a blank of it", (page) => page.write(at(0, 0), [["mine"]])],
  [
    "a row was inserted in it and filled",
    (page) => {
      page.insertRows(1, 1);
      page.write(at(1, 1), [["mine"]]);
    },
  ],
  [
    "it was remarked on",
    (page, { workbench }) =>
      workbench.Excel.run(async (context) => {
        context.workbook.comments.add(`'${page.name}'!B2`, "Is this so?");
        await context.sync();
      }),
  ],
])("the next list goes to a new sheet, and says so, where %s", (_, change) =>
  goesToANewSheet("issues", change),
);

test("a sorted and filtered list of issues takes the same sheet, and shows all its rows", async () => {
  const made = await list();
  made.sheet.write(at(3, 2), [["later"]]);
  const page = await written(made, "issues");
  await made.workbench.Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem(page.id).tables.getItemAt(0);
    table.sort.apply([{ key: 2, ascending: true }]);
    table.columns.getItemAt(2).filter.applyValuesFilter(["later"]);
    await context.sync();
  });
  expect([1, 2].some((row) => page.rowHidden(row))).toBe(true);
  goBack(made);
  expect((await written(made, "issues")).id).toBe(page.id);
  expect([1, 2].some((row) => page.rowHidden(row))).toBe(false);
  expect(page.values(at(1, 2, 2, 1))).toEqual([["soon"], ["later"]]);
});

test("a report is known again in the file that was saved, and goes with its run", async () => {
  const made = await list();
  const page = await written(made, "report");
  const { name } = page;
  goBack(made);
  const opened = await savedAndOpened(made);
  expect(await write(opened, "report")).toEqual({ sheet: name });
  goBack(opened);
  expect(await opened.app.restore()).toEqual({ done: true });
  expect(sheetNames(opened)).toEqual(["Sheet1"]);
});

test("a list of no issues takes the same sheet", async () => {
  const made = await tableSetUp(clock);
  const page = await written(made, "issues");
  goBack(made);
  expect((await written(made, "issues")).id).toBe(page.id);
});

test("a restore takes the names along that point at pages no more", async () => {
  const made = await list();
  const pages = [await written(made, "report")];
  goBack(made);
  pages.push(await written(made, "issues"));
  for (const page of pages) made.workbench.book.removeSheet(page);
  goBack(made);
  await made.app.restore();
  const left = made.workbench.book.names().filter(({ scope }) => scope === made.sheet.id);
  expect([left, sheetNames(made)]).toEqual([[], ["Sheet1"]]);
});

test("a hidden sheet is not gone to: how to see it is said", async () => {
  const made = await tableSetUp(clock);
  await made.app.classify();
  const other = made.workbench.book.addSheet("Elsewhere");
  made.workbench.book.activate(other);
  made.sheet.visibility = "Hidden";
  await expect(made.app.goTo(2, 0, made.sheet.name)).rejects.toMatchObject({
    said: { id: "error.hiddenSheet", values: { sheet: "Sheet1" } },
  });
  expect(made.workbench.book.activeSheet().name).toBe("Elsewhere");
});
