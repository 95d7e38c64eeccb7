import { HEADERS, LINES, pictureOf, setUp, tableSetUp, type Setup } from "../../app/support/prospects";

const TIER = HEADERS.length;
const NEXT = LINES.length + 1;
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const NEW = ["Ibis", "Ben", "yes", "yes", "no", "no", 55, ""];

/** An account is typed below a classified list. */
async function appended(start: () => Promise<Setup>): Promise<Setup> {
  const made = await start();
  const { app, sheet, workbench } = made;
  await app.classify();
  const [table] = sheet.tables();
  table?.resize({ ...table.area(), rowCount: NEXT + 1 });
  sheet.write({ ...cell(NEXT, 0), columnCount: NEW.length }, [NEW]);
  workbench.book.select(sheet, [cell(NEXT, 0)]);
  return made;
}

describe.each([
  ["range", () => setUp({ cells: [HEADERS, ...LINES] })],
  ["table", tableSetUp],
])("an account that was typed below our columns of a %s", (_, start) => {
  test("gets its tag there, looking like the others, and loses all of it with the columns", async () => {
    const { app, sheet } = await appended(start);
    const theirs = pictureOf(sheet, { ...cell(0, 0), rowCount: 12, columnCount: TIER }).formulas;
    await app.tag("3S");
    expect(sheet.values({ ...cell(NEXT, TIER), columnCount: 2 })).toEqual([["3S", "3S"]]);
    expect(sheet.style(NEXT, TIER)).toEqual(sheet.style(NEXT - 1, TIER));
    expect(await app.restore()).toHaveProperty("done", true);
    expect(sheet.usedArea(true)).toEqual({ ...cell(0, 0), rowCount: NEXT + 1, columnCount: TIER });
    expect(pictureOf(sheet, { ...cell(0, 0), rowCount: 12, columnCount: TIER }).formulas).toEqual(theirs);
    expect(sheet.style(NEXT, TIER)).toEqual({});
    expect(sheet.validations()).toEqual([]);
  });

  test("gets no tag where Excel refuses it, and our columns reach no further than before", async () => {
    const { app, sheet, workbench } = await appended(start);
    const names = () =>
      workbench.book.names().map(({ name, formula }) => [name, formula.replaceAll("'", "")]);
    const before = {
      names: names(),
      cells: pictureOf(sheet, { ...cell(0, 0), rowCount: 12, columnCount: 20 }),
    };
    const { faults } = workbench.host;
    for (let sync = 1; sync < 40; sync++) {
      faults.fail("AccessDenied", { sync, at: "start" });
      const isRefused = await app.tag("3S").then(
        () => false,
        () => true,
      );
      faults.clear();
      if (!isRefused) return;
      const now = {
        names: names(),
        cells: pictureOf(sheet, { ...cell(0, 0), rowCount: 12, columnCount: 20 }),
      };
      expect([sync, now]).toEqual([sync, before]);
    }
    throw new Error("Some request succeeds.");
  });
});

test("rows that change places meanwhile: what was computed for one account goes to that one, or to none", async () => {
  const { app, sheet, workbench } = await setUp({ cells: [HEADERS, ...LINES] });
  await app.classify();
  const ours = () => {
    const cells = sheet.values({ ...cell(1, 0), rowCount: NEXT - 1, columnCount: TIER + 3 });
    return new Map(cells.map((line) => [line[0], line.slice(TIER)]));
  };
  const before = ours();
  const { faults } = workbench.host;
  let refused = 0;
  let isSwapped = true;
  for (let sync = 1; isSwapped && sync < 40; sync++) {
    workbench.book.select(sheet, [cell(4, 0)]);
    isSwapped = false;
    const swap = () => {
      isSwapped = true;
      const rows = { ...cell(3, 0), rowCount: 2, columnCount: TIER + 7 };
      const [first = [], second = []] = sheet.copyCells(rows);
      sheet.pasteCells(rows, [second, first], "All");
    };
    faults.otherUser(swap, { sync });
    await app.tag("3S").catch(() => refused++);
    faults.clear();
    for (const [account, [tier, byHand, why]] of ours()) {
      const [computed] = before.get(account) ?? [];
      const isTagged = byHand === "3S";
      const expected = isTagged
        ? [sync, account, "3S", expect.stringContaining(`computed: ${computed}.`)]
        : [sync, account, ...(before.get(account) ?? []).filter((_, at) => at !== 1)];
      expect([sync, account, tier, why]).toEqual(expected);
    }
    for (const row of [3, 4]) {
      workbench.book.select(sheet, [cell(row, 0)]);
      await app.tag(null);
    }
    expect([sync, ours()]).toEqual([sync, before]);
  }
  expect(isSwapped).toBe(false);
  expect(refused).toBeGreaterThan(0);
});
