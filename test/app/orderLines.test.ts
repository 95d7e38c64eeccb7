import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import { columnUnder, countEdits, pictureOf, setUp, type Setup } from "./support/prospects";
import {
  accountRow,
  accountsOf,
  LINE_CLASSES,
  LINE_TIERS,
  ORDER_HEADERS,
  ORDERS,
  ordersSetUp,
} from "./support/orders";

const USER = { row: 0, column: 0, rowCount: ORDERS.length + 1, columnCount: ORDER_HEADERS.length };
const ALL = { ...USER, columnCount: ORDER_HEADERS.length + 4 };
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
const accounts = (made: Setup) => columnUnder(accountsOf(made), "Account");

describe("classify", () => {
  test("the lines get tier and class of their account only; everything else is on the Accounts sheet", async () => {
    const made = await ordersSetUp();
    const before = pictureOf(made.sheet, USER);
    const { analysis } = await made.app.classify();
    expect(analysis).toMatchObject({ grouped: true, accounts: 4 });
    expect(made.sheet.values({ ...USER, rowCount: 1, columnCount: 10 })[0]).toEqual([
      ...ORDER_HEADERS,
      "Tier",
      "ABC class",
      "",
    ]);
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS);
    expect(columnUnder(made.sheet, "ABC class")).toEqual(LINE_CLASSES);
    expect(pictureOf(made.sheet, USER)).toEqual(before);
    expect(accounts(made)).toEqual(["Acme", "Delta", "Beta", "00103"]);
    expect(accountRow(made, "Acme")).toMatchObject({
      Lines: 3,
      Revenue: 600,
      Tier: "3S",
      "Set by hand": "",
      "Next step": "Close this month.",
      "ABC class": "A",
      Share: 600 / 990,
      Cumulative: 600 / 990,
    });
    expect([...made.workbench.host.unimplemented]).toEqual([]);
  });

  test("again without a change: not a cell is written on either sheet", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    const edits = countEdits(made.workbench);
    await made.app.classify();
    expect(edits()).toBe(0);
  });

  test("restore takes both back", async () => {
    const made = await ordersSetUp();
    const before = pictureOf(made.sheet, ALL);
    await made.app.classify();
    expect(await made.app.restore()).toEqual({ done: true });
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
    expect(made.workbench.book.sheets()).toEqual([made.sheet]);
  });

  test("the Accounts sheet is no source: on it, the lines that it is about are classified", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    made.workbench.book.activate(accountsOf(made));
    expect((await made.app.preview()).source).toMatchObject({ kind: "table", tableName: "Orders" });
    await expect(made.app.preview({ choice: { kind: "sheet", name: "Accounts" } })).rejects.toMatchObject({
      said: { id: "error.ownSheet" },
    });
  });
});

describe("the report", () => {
  test("counts accounts: its formulas read the Accounts sheet", async () => {
    const made = await ordersSetUp();
    const { reportSheet } = await made.app.report();
    const sheet = made.workbench.book.sheet(reportSheet);
    const used = sheet?.usedArea(true);
    if (!sheet || !used) throw new Error("The report is written.");
    const formulas = sheet.formulas(used).flat().map(String);
    expect(formulas).toContain('=COUNTIF(Accounts[Tier],"3S")');
    expect(formulas.filter((formula) => formula.includes("Orders["))).toEqual([]);
    expect(formulas).toContain("Sheet Sheet1 · 10 lines of 4 accounts, by Revenue");
    await made.workbench.book.recalculated();
    const values = sheet.values(used);
    expect(values.find(([label]) => label === "A")?.slice(1, 3)).toEqual([3, 0.75]);
    const ledger = (label: string) => values.find(([first]) => first === label)?.filter((one) => one !== "");
    expect(ledger("Computed")).toEqual(["Computed", 9, 990]);
    expect(ledger("Without an account")).toEqual(["Without an account", 1, 50]);
    expect(values.filter(([first]) => first === "Total").map((line) => line.slice(4, 6))).toContainEqual([
      10, 1040,
    ]);
  });
});

describe("set by hand", () => {
  test("on the Accounts sheet it wins for every line of the account, and survives runs and sorting", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    const sheet = accountsOf(made);
    const row = accounts(made).indexOf("Beta") + 1;
    const column = ["Account", "Lines", "Revenue", "Tier", "Set by hand"].length - 1;
    sheet.write(cell(row, column), [["2s"]]);
    await made.app.classify();
    expect(accountRow(made, "Beta")).toMatchObject({ Tier: "2S", "Set by hand": "2s" });
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS.map((tier) => (tier === "A" ? "2S" : tier)));
  });

  test("a tag on a line is its account's: it stands on the Accounts sheet, and all its lines follow", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    made.workbench.book.select(made.sheet, [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }]);
    expect(await made.app.tag("B")).toEqual({ accounts: 2, tier: "B" });
    expect(accountRow(made, "Acme")).toMatchObject({ Tier: "B", "Set by hand": "B" });
    expect(accountRow(made, "Beta")).toMatchObject({ Tier: "B", "Set by hand": "B" });
    expect(accountRow(made, "Delta")).toMatchObject({ "Set by hand": "" });
    const expected = LINE_TIERS.map((tier) => (tier === "3S" || tier === "A" ? "B" : tier));
    expect(columnUnder(made.sheet, "Tier")).toEqual(expected);
    await made.app.classify();
    expect(columnUnder(made.sheet, "Tier")).toEqual(expected);
    expect(await made.app.tag(null)).toEqual({ accounts: 2, tier: null });
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS);
    expect(accountRow(made, "Acme")).toMatchObject({ "Set by hand": "" });
  });

  test("a tag on rows of the Accounts sheet", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    const row = accounts(made).indexOf("00103") + 1;
    made.workbench.book.select(accountsOf(made), [cell(row, 0)]);
    expect(await made.app.tag("1S")).toEqual({ accounts: 1, tier: "1S" });
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS.map((tier) => (tier === "B" ? "1S" : tier)));
  });

  test("a tag before anything was classified writes both places with the tag in them", async () => {
    const made = await ordersSetUp();
    made.workbench.book.select(made.sheet, [cell(1, 0)]);
    await made.app.tag("B");
    expect(accountRow(made, "Acme")).toMatchObject({ Tier: "B", "Set by hand": "B" });
    expect(columnUnder(made.sheet, "Tier")[5]).toBe("B");
  });

  test("a protected Accounts sheet refuses a tag, and no line changes", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    accountsOf(made).protected = true;
    made.workbench.book.select(made.sheet, [cell(1, 0)]);
    await expect(made.app.tag("B")).rejects.toMatchObject({ said: { id: "error.protectedSheet" } });
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS);
  });

  test("a line of no account is no account to tag", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    made.workbench.book.select(made.sheet, [cell(5, 0)]);
    await expect(made.app.tag("B")).rejects.toMatchObject({ said: { id: "error.selectionOutside" } });
  });
});

describe("the card of a line", () => {
  test("says what the Accounts sheet says about its account, in a fresh session too", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    made.workbench.book.select(made.sheet, [cell(3, 1)]);
    const expected = {
      row: 4,
      name: "ACME ",
      tier: "3S",
      abcClass: "A",
      setByHand: false,
      nextStep: "Close this month.",
      nextQuestion: null,
    };
    expect(await made.app.card()).toMatchObject(expected);
    const settings = { account: "name" };
    const fresh = createApp({ engine: createInlineEngine(), say: createSay("en"), settings });
    expect(await fresh.card()).toMatchObject(expected);
  });

  test("says whether there are tiers at all", async () => {
    const made = await ordersSetUp({
      settings: { account: "name", mapping: { need: null, budget: null, authority: null, urgency: null } },
    });
    await made.app.classify();
    made.workbench.book.select(made.sheet, [cell(3, 1)]);
    expect(await made.app.card()).toMatchObject({ tiered: false, tier: null, abcClass: "A" });
  });

  test("on the Accounts sheet", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    const row = accounts(made).indexOf("Delta") + 1;
    made.workbench.book.select(accountsOf(made), [cell(row, 2)]);
    expect(await made.app.card()).toMatchObject({
      row: row + 1,
      selectedRows: 1,
      name: "Delta",
      tiered: true,
      tier: null,
      nextQuestion: { field: "budget", header: "Budget" },
    });
  });

  test("of a line without an account is what stands beside it", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    made.workbench.book.select(made.sheet, [cell(5, 1)]);
    expect(await made.app.card()).toMatchObject({ name: "", tier: null, why: "", nextQuestion: null });
  });
});

describe("[G1] customers with a number of their own that share a name", () => {
  const cells = [
    ["Customer no", "Customer", "Need", "Budget", "Authority", "Urgency", "Revenue"],
    [12, "Smith", "yes", "yes", "yes", "yes", 300],
    [57, "Smith", "no", "no", "", "", 200],
    [12, "Smith", "", "", "", "", 100],
  ];
  const settings = { account: "id", mapping: { id: "Customer no", name: "Customer" } };

  test("are two accounts that are told apart, and each line shows the card of its own", async () => {
    const made = await setUp({ cells }, { settings });
    await made.app.classify();
    expect(accounts(made)).toEqual(["Smith (12)", "Smith (57)"]);
    expect(columnUnder(made.sheet, "Tier")).toEqual(["3S", "B", "3S"]);
    made.workbench.book.select(made.sheet, [cell(2, 0)]);
    expect(await made.app.card()).toMatchObject({
      name: "Smith",
      tier: "B",
      nextStep: "Drop it; spend no time.",
    });
    made.workbench.book.select(made.sheet, [cell(3, 0)]);
    expect(await made.app.card()).toMatchObject({ name: "Smith", tier: "3S" });
  });
});

test("accounts whose number the sheet shows with zeros are found by what it shows", async () => {
  const cells = [
    ["Customer", "Need", "Budget", "Revenue"],
    [103, "yes", "no", 5],
    [103, "", "", 4],
    [7, "no", "no", 1],
  ];
  const made = await setUp({ cells }, { settings: { account: "name" } });
  made.sheet.setNumberFormats({ row: 1, column: 0, rowCount: 3, columnCount: 1 }, [
    ["00000"],
    ["00000"],
    ["00000"],
  ]);
  await made.app.classify();
  expect(accounts(made)).toEqual(["00103", "00007"]);
  made.workbench.book.select(made.sheet, [cell(2, 1)]);
  const card = await made.app.card();
  expect(card).toMatchObject({ name: "00103", tier: "A" });
  expect(card?.nextStep).not.toBe("");
  await made.app.goToWritten(3, "why");
  expect(made.workbench.book.selection().areas[0]?.row).toBe(1);
});

describe("an answer", () => {
  test.each([
    ["on a line goes into its own cell", 9, 9],
    ["on the Accounts sheet goes into the account's first line", null, 7],
  ])("%s, and the account's row and lines follow", async (_, line, answered) => {
    const made = await ordersSetUp();
    await made.app.classify();
    if (line === null) {
      const row = accounts(made).indexOf("Delta") + 1;
      made.workbench.book.select(accountsOf(made), [cell(row, 0)]);
    } else made.workbench.book.select(made.sheet, [cell(line, 0)]);
    expect(await made.app.answer(true)).toMatchObject({ tier: "3S" });
    expect(made.sheet.values(cell(answered, 3))).toEqual([["yes"]]);
    expect(accountRow(made, "Delta")).toMatchObject({ Tier: "3S" });
    expect(columnUnder(made.sheet, "Tier")).toEqual(
      LINE_TIERS.map((tier) => (tier === "open question" ? "3S" : tier)),
    );
  });
});

describe("goToWritten", () => {
  test.each([
    ["tier", "beside the line", "Sheet1", 4, 7],
    ["why", "on the Accounts sheet", "Accounts", 3, 5],
  ] as const)("%s of a line: %s", async (column, _, sheet, row, at) => {
    const made = await ordersSetUp();
    await made.app.classify();
    const line = sheet === "Sheet1" ? 5 : 3;
    await made.app.goToWritten(line, column);
    const selection = made.workbench.book.selection();
    expect([selection.sheet.name, selection.areas]).toEqual([sheet, [cell(row, at)]]);
  });

  test("without a line goes to the header", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    await made.app.goToWritten(null, "share");
    const { sheet, areas } = made.workbench.book.selection();
    expect(sheet.name).toBe("Accounts");
    expect(sheet.values(areas[0] ?? cell(0, 0))).toEqual([["Share"]]);
  });

  test("of a line without an account says that it is not there", async () => {
    const made = await ordersSetUp();
    await made.app.classify();
    await expect(made.app.goToWritten(6, "why")).rejects.toMatchObject({ said: { id: "error.columnGone" } });
  });
});
