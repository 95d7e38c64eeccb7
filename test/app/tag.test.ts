import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import {
  columnUnder,
  countEdits,
  HEADERS,
  LINES,
  setUp,
  tableSetUp,
  TIERS,
  type Setup,
} from "./support/prospects";

const row = (number: number, rowCount = 1, column = 0, columnCount = 1) => ({
  row: number,
  column,
  rowCount,
  columnCount,
});
const select = ({ workbench, sheet }: Setup, ...areas: ReturnType<typeof row>[]) =>
  workbench.book.select(sheet, areas);
const withTiers = (changes: Record<number, string>) => TIERS.map((tier, at) => changes[at] ?? tier);

describe("tag", () => {
  test("stands in “Set by hand”, wins in “Tier”, survives the next run; clear is automatic again", async () => {
    const made = await tableSetUp();
    const { app, sheet } = made;
    await app.classify();
    select(made, row(2, 2), row(6));
    expect(await app.tag("B")).toEqual({ accounts: 3, tier: "B" });
    const tagged = withTiers({ 1: "B", 2: "B", 5: "B" });
    expect(columnUnder(sheet, "Tier")).toEqual(tagged);
    expect(columnUnder(sheet, "Set by hand")).toEqual(["", "B", "B", "", "", "B", "", ""]);
    expect(columnUnder(sheet, "Why")[1]).toMatch(/hand/i);

    const edits = countEdits(made.workbench);
    await app.classify();
    expect(edits()).toBe(0);
    expect(columnUnder(sheet, "Tier")).toEqual(tagged);

    select(made, row(0, 1_048_576, 3));
    expect(await app.tag(null)).toEqual({ accounts: 8, tier: null });
    expect(columnUnder(sheet, "Tier")).toEqual(TIERS);
    expect(columnUnder(sheet, "Set by hand")).toEqual(LINES.map(() => ""));
  });

  test("changes no row but the selected ones", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    made.sheet.write(row(5, 1, 2), [["yes"]]);
    select(made, row(2));
    await made.app.tag("A");
    expect(columnUnder(made.sheet, "Tier")).toEqual(withTiers({ 1: "A" }));
  });

  test("before anything was classified writes the whole block with the tag in it", async () => {
    const made = await setUp({ cells: [HEADERS, ...LINES] });
    select(made, row(5));
    await made.app.tag("3S");
    expect(columnUnder(made.sheet, "Tier")).toEqual(withTiers({ 4: "3S" }));
    expect(columnUnder(made.sheet, "ABC class")[0]).toBe("A");
  });

  test("leaves rows alone that a filter hides", async () => {
    const made = await setUp({ cells: [HEADERS, ...LINES] });
    await made.app.classify();
    const area = row(0, LINES.length + 1, 0, HEADERS.length);
    made.sheet.setAutoFilter(area);
    made.sheet.filterColumn(area, 1, { on: "Values", values: ["Ann"] });
    select(made, row(1, 4));
    expect(await made.app.tag("B")).toEqual({ accounts: 2, tier: "B" });
    expect(columnUnder(made.sheet, "Set by hand").slice(0, 4)).toEqual(["B", "", "B", ""]);
  });

  test.each([
    ["the header", row(0)],
    ["below the table", row(40)],
  ])("with only %s selected is refused with a sentence", async (_, area) => {
    const made = await tableSetUp();
    await made.app.classify();
    select(made, area);
    await expect(made.app.tag("B")).rejects.toThrow("No account is selected.");
  });

  test("without columns that a tier could come from is refused with a sentence", async () => {
    const made = await setUp({
      cells: [
        ["Account", "Revenue"],
        ["One", 5],
        ["Two", 4],
      ],
    });
    select(made, row(1));
    await expect(made.app.tag("B")).rejects.toMatchObject({ said: { id: "error.tagNeedsAnswers" } });
  });
});

describe("card", () => {
  test("says what the sheet says about the selected row", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    select(made, row(1, 1, 3));
    expect(await made.app.card()).toMatchObject({
      row: 2,
      name: "Northwind",
      tier: "3S",
      setByHand: false,
      abcClass: "A",
      nextQuestion: null,
    });
  });

  test("names the next question of an open row, in a fresh session too", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    select(made, row(6));
    const question = { field: "need", header: "Need" };
    expect(await made.app.card()).toMatchObject({ row: 7, name: "Elm", tier: null, nextQuestion: question });
    const { createApp, createInlineEngine } = await import("../../src/app");
    const { createSay } = await import("../../src/locales");
    const fresh = createApp({ engine: createInlineEngine(), say: createSay("en") });
    expect(await fresh.card()).toMatchObject({ name: "Elm", nextQuestion: question });
  });

  test("follows columns that were moved", async () => {
    const made = await setUp({ cells: [HEADERS, ...LINES] });
    await made.app.classify();
    made.sheet.insertRows(0, 1);
    made.sheet.insertColumns(0, 1);
    select(made, row(2, 1, 2));
    expect(await made.app.card()).toMatchObject({ row: 3, name: "Northwind", tier: "3S" });
  });

  test.each([
    ["before anything was classified", false, row(1)],
    ["outside the rows", true, row(30)],
  ])("is null %s", async (_, classified, area) => {
    const made = await tableSetUp();
    if (classified) await made.app.classify();
    select(made, area);
    expect(await made.app.card()).toBeNull();
  });

  test("is null on an empty sheet", async () => {
    const made = await setUp({});
    expect(await made.app.card()).toBeNull();
  });
});

describe("answer", () => {
  test("writes the column's own word into the asked cell and classifies the row", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    select(made, row(6));
    const edits = countEdits(made.workbench);
    const card = await made.app.answer(true);
    expect(made.sheet.values(row(6, 1, 2))).toEqual([["yes"]]);
    expect(card).toMatchObject({ name: "Elm", tier: "3S", nextQuestion: null });
    expect(columnUnder(made.sheet, "Tier")).toEqual(withTiers({ 5: "3S" }));
    expect(edits()).toBeGreaterThan(0);
    await made.app.classify();
    expect(columnUnder(made.sheet, "Tier")).toEqual(withTiers({ 5: "3S" }));
  });

  test("writes “no” in the words of a 0/1 column", async () => {
    const cells = [
      ["Account", "Need", "Budget", "Authority", "Urgency"],
      ["One", 1, 1, 1, 1],
      ["Two", 0, 1, 1, 0],
      ["Three", "", 1, 1, 1],
    ];
    const made = await setUp({ cells });
    await made.app.classify();
    select(made, row(3));
    await made.app.answer(false);
    expect(made.sheet.values(row(3, 1, 1))).toEqual([[0]]);
  });

  test("where no question is open is refused with a sentence", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    select(made, row(1));
    await expect(made.app.answer(true)).rejects.toThrow("There is no open question");
  });

  test("never overwrites a formula", async () => {
    const made = await tableSetUp();
    made.sheet.write(row(6, 1, 2), [['=IF(H1="","yes","")']]);
    await made.app.classify();
    select(made, row(6));
    await expect(made.app.answer(true)).rejects.toMatchObject({
      said: { id: "error.formulaInAnswer", values: { column: "Need", row: 7 } },
    });
  });
});

test("goTo selects the cell of an issue", async () => {
  const made = await setUp({ cells: [["Title"], [], HEADERS, ...LINES] });
  await made.app.preview();
  await made.app.goTo(5, 6);
  expect(made.workbench.book.selection().areas).toEqual([row(4, 1, 6)]);
});

test("the card counts the selected rows of the table: a tag sets them all", async () => {
  const made = await tableSetUp();
  await made.app.classify();
  select(made, row(2, 2), row(6));
  expect(await made.app.card()).toMatchObject({ row: 3, selectedRows: 3 });
  select(made, row(8, 40));
  expect(await made.app.card()).toMatchObject({ row: 9, selectedRows: 1 });
});

test("onSelection calls back when other rows are selected, until it is stopped", async () => {
  const made = await tableSetUp();
  const first = await listen(made);
  select(made, row(1));
  await first.reaches(1);
  select(made, row(1, 1, 3));
  select(made, row(2));
  await first.reaches(2);
  select(made, row(2, 3));
  await first.reaches(3);

  await first.stop();
  const second = await listen(made);
  select(made, row(4));
  await second.reaches(1);
  expect([first.calls(), second.calls()]).toEqual([3, 1]);
});

/** Counts calls, and waits for one: Excel tells of a selection in a turn of its own. */
async function listen({ app }: Setup) {
  let calls = 0;
  let told = () => {};
  const stop = await app.onSelection(() => {
    calls++;
    told();
  });
  const reaches = async (count: number) => {
    while (calls < count) await new Promise<void>((resolve) => (told = resolve));
    expect(calls).toBe(count);
  };
  return { stop, reaches, calls: () => calls };
}

describe("the card after an account above was renamed", () => {
  const rename = ({ sheet }: Setup) =>
    sheet.write({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, [["Northwind Traders"]]);

  test("finds the open question all the same", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    const fresh = createApp({ engine: createInlineEngine(), say: createSay("en") });
    select(made, row(6));
    await fresh.preview();
    rename(made);
    expect(await fresh.card()).toMatchObject({ name: "Elm", nextQuestion: { field: "need" } });
  });

  test("asks nothing where there are no tiers", async () => {
    const made = await tableSetUp();
    await made.app.classify({ settings: { models: ["abc"] } });
    select(made, row(3));
    await made.app.card();
    rename(made);
    select(made, row(6));
    expect(await made.app.card()).toMatchObject({ name: "Elm", tiered: false, nextQuestion: null });
  });
});
