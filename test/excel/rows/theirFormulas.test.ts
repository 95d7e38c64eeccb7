import type { RequestBody } from "../../../src/workbench/host";
import { HEADERS, LINES, setUp, type Setup } from "../../app/support/prospects";

afterEach(() => jest.restoreAllMocks());

const TIER = HEADERS.length;
const BY_HAND = TIER + 1;
const SHARE = TIER + 5;
const ROWS = LINES.length + 1;
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const all = ({ sheet }: Setup) => sheet.formulas(at(0, 0, 12, TIER + 8));

/** A classified list with formulas of the user's in columns of ours. */
async function withFormulas(cells: readonly (readonly [row: number, column: number, formula: string])[]) {
  const made = await setUp({ cells: [HEADERS, ...LINES] });
  await made.app.classify();
  for (const [row, column, formula] of cells) {
    made.sheet.setNumberFormats(at(row, column), [["General"]]);
    made.sheet.write(at(row, column), [[formula]]);
  }
  await made.workbench.book.recalculated();
  return made;
}

const select = ({ workbench, sheet }: Setup, rows: readonly number[]) =>
  workbench.book.select(
    sheet,
    rows.map((row) => at(row, 0)),
  );

const FORMULAS = [
  [2, SHARE, "=G3/SUM(G:G)"],
  [2, BY_HAND, '=IF(G3>1,"A","")'],
  [4, SHARE, "=G5/SUM(G:G)"],
  [8, SHARE, "=G9/SUM(G:G)"],
] as const;

test("a tag writes over no formula but one in its own cell, and says the rest of its row", async () => {
  const made = await withFormulas(FORMULAS);
  const { app, sheet } = made;
  select(made, [2]);
  await app.tag("3S");
  const formulas = FORMULAS.map(([row, column]) => sheet.formulas(at(row, column))[0]?.[0]);
  expect(formulas).toEqual(["=G3/SUM(G:G)", "3S", "=G5/SUM(G:G)", "=G9/SUM(G:G)"]);
  expect(sheet.values(at(2, TIER, 1, 2))).toEqual([["3S", "3S"]]);
});

test("an answer leaves them alone, a tier by hand that is computed among them", async () => {
  const made = await withFormulas([
    ...FORMULAS,
    [6, SHARE, "=G7/SUM(G:G)"],
    [6, BY_HAND, '=IF(G7>1,"A","")'],
  ]);
  const { app, sheet } = made;
  select(made, [6]);
  await app.answer(false);
  expect([sheet.values(at(6, 2)), sheet.formulas(at(6, SHARE)), sheet.formulas(at(6, BY_HAND))]).toEqual([
    ...[[["no"]], [["=G7/SUM(G:G)"]], [['=IF(G7>1,"A","")']]],
  ]);
});

test.each<[string, number[]]>([
  ["one row", [2]],
  ["rows apart", [2, 4, 7]],
])("a tag of %s that fails before it stands leaves all formulas where they were", async (_, rows) => {
  const made = await withFormulas(FORMULAS);
  const before = all(made);
  const { faults } = made.workbench.host;
  let failed = 0;
  for (let sync = 1; sync < 60; sync++) {
    select(made, rows);
    faults.fail("AccessDenied", { sync, at: "start" });
    const isRefused = await made.app.tag("3S").then(
      () => false,
      () => true,
    );
    faults.clear();
    // Once it stands, only what is noted of it can fail.
    if (!isRefused || made.sheet.values(at(2, BY_HAND))[0]?.[0] === "3S") break;
    failed++;
    expect([sync, all(made)]).toEqual([sync, before]);
  }
  expect(failed).toBeGreaterThan(4);
});

test("a tag that was cut off: the next opening puts them back", async () => {
  const made = await withFormulas(FORMULAS);
  const before = all(made);
  const { host } = made.workbench;
  const process = host.process.bind(host);
  const writes = ({ Actions }: RequestBody) =>
    Actions.filter(({ Name, ActionType }) => ActionType === 4 && Name === "Values").length;
  jest.spyOn(host, "process").mockImplementation((body: RequestBody) => {
    if (writes(body) > 0) host.faults.fail("AccessDenied", { sync: 2, times: Infinity });
    return process(body);
  });
  select(made, [2, 4, 7]);
  await expect(made.app.tag("3S")).rejects.toMatchObject({ said: { id: "error.notPutBack" } });
  jest.restoreAllMocks();
  host.faults.clear();
  expect(all(made)).not.toEqual(before);
  expect((await made.app.preview()).repaired).toMatchObject({ id: "run.repaired" });
  expect(all(made)).toEqual(before);
});

test("rows that were sorted in the moment of a tag: no formula becomes a figure, all is put back at once", async () => {
  const made = await withFormulas(FORMULAS);
  const { app, sheet, workbench } = made;
  const formulas = () =>
    sheet
      .formulas(at(1, TIER, ROWS - 1, 8))
      .flat()
      .filter((cell) => String(cell).startsWith("=")).length;
  const { faults } = workbench.host;
  const refused: unknown[] = [];
  let isSwapped = true;
  for (let sync = 1; isSwapped && sync < 40; sync++) {
    select(made, [5]);
    isSwapped = false;
    faults.otherUser(
      () => {
        isSwapped = true;
        const rows = at(4, 0, 2, TIER + 7);
        const [first = [], second = []] = sheet.copyCells(rows);
        sheet.pasteCells(rows, [second, first], "All");
      },
      { sync },
    );
    await app.tag("3S").catch((error: unknown) => refused.push(error));
    faults.clear();
    expect([sync, formulas()]).toEqual([sync, FORMULAS.length]);
  }
  expect(refused.length).toBeGreaterThan(0);
  expect(refused).not.toContainEqual(
    expect.objectContaining({ said: expect.objectContaining({ id: "error.notPutBack" }) as unknown }),
  );
});
