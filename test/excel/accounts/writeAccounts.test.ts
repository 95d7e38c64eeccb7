import {
  ACCOUNTS,
  accountsSheet,
  asTyped,
  cell,
  cellsOf,
  columnOf,
  pictureOf,
  planOf,
  setUp,
  sheetNamed,
  tableOn,
  write,
} from "./support";

describe("the first time", () => {
  test("a native table on a sheet of its own at the end: names as texts, largest first", async () => {
    const made = await setUp();
    await write(made);
    expect(made.book.sheets().map(({ name }) => name)).toEqual(["Sheet1", "Accounts"]);
    const sheet = accountsSheet(made);
    expect(tableOn(sheet)).toMatchObject({ name: "Accounts", style: "TableStyleLight1" });
    expect(cellsOf(sheet)).toEqual([
      ["Account", "Lines", "Revenue", "Tier", "Set by hand", "Why"],
      ["Acme", 3, 500, "3S", "", "Because of Acme."],
      ["00103", 1, 300, "2S", "", "Because of 00103."],
      ["=Ceta", 1, 100, "B", "", "Because of =Ceta."],
    ]);
    expect(made.book.activeSheet().name).toBe("Sheet1");
    expect([...made.workbench.host.unimplemented]).toEqual([]);
  });

  test("looks like the block beside accounts: formats, colours, drop-down, widths; the header stays in view", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    expect(sheet.numberFormats(cell(1, 2))).toEqual([["#,##0 €"]]);
    expect(sheet.conditionalFormats()).toHaveLength(1);
    expect(sheet.validation(cell(3, 4))).toMatchObject({ rule: { kind: "list", source: "3S,2S,1S" } });
    expect(sheet.style(1, 5)).toMatchObject({ wrapText: true });
    expect(sheet.columnWidth(5)).toBeGreaterThan(sheet.columnWidth(3));
    expect(sheet.freeze()).toEqual({ rows: 1, columns: 0 });
    expect(sheet.pageLayout).toMatchObject({ orientation: "Landscape", fitToWidth: 1 });
  });

  test("names that are taken are made free, and nothing of their owner is touched", async () => {
    const made = await setUp();
    const users = made.book.addSheet("ACCOUNTS");
    users.write({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, [["Mine"], [1]]);
    users.addTable({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, "accounts");
    const before = pictureOf(users);
    await write(made);
    expect(tableOn(sheetNamed(made, "Accounts (2)")).name).toBe("Accounts_2");
    expect(pictureOf(users)).toEqual(before);
  });

  test("a measure that is called like a column of ours keeps its name, ours gives way", async () => {
    const made = await setUp();
    const plan = planOf(ACCOUNTS);
    const columns = plan.columns.map((one) => (one.id === "revenue" ? { ...one, header: "Tier" } : one));
    await write(made, { ...plan, columns });
    expect(cellsOf(accountsSheet(made))[0]?.slice(2, 4)).toEqual(["Tier", "Tier (Vital Few)"]);
  });
});

describe("again", () => {
  test("without a change not a cell is written", async () => {
    const made = await setUp();
    await write(made);
    const before = pictureOf(accountsSheet(made));
    const edits: unknown[] = [];
    made.book.onEdit((edit) => edit.kind === "cells" && edits.push(edit));
    await write(made);
    expect(pictureOf(accountsSheet(made))).toEqual(before);
    expect(edits).toEqual([]);
  });

  test("rows that the person sorted keep their place", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    const area = tableOn(sheet).area();
    const [, ...rows] = sheet.formulas(area);
    sheet.write(
      { ...area, row: 1, rowCount: 3 },
      [...rows].reverse().map((row) => row.map(asTyped)),
    );
    await write(
      made,
      planOf([{ ...ACCOUNTS[0], name: "ACME ", lines: 9, revenue: 900, tier: "1S" }, ...ACCOUNTS.slice(1)]),
    );
    expect(columnOf(sheet, "Account")).toEqual(["=Ceta", "00103", "Acme"]);
    expect(columnOf(sheet, "Revenue")).toEqual([100, 300, 900]);
    expect(columnOf(sheet, "Tier")).toEqual(["B", "2S", "1S"]);
  });

  test("new accounts go to the end with the looks of the others; those that are gone keep their row", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.write(cell(2, 4), [["1S"]]);
    await write(
      made,
      planOf([
        { name: "Delta", lines: 2, revenue: 800, tier: "3S" },
        ...ACCOUNTS.filter(({ name }) => name !== "00103"),
      ]),
    );
    expect(cellsOf(sheet).slice(1)).toEqual([
      ["Acme", 3, 500, "3S", "", "Because of Acme."],
      ["00103", "", "", "", "1S", "No line names this account."],
      ["=Ceta", 1, 100, "B", "", "Because of =Ceta."],
      ["Delta", 2, 800, "3S", "", "Because of Delta."],
    ]);
    expect(tableOn(sheet).area().rowCount).toBe(5);
    expect(sheet.numberFormats(cell(4, 2))).toEqual([["#,##0 €"]]);
    expect(sheet.validation(cell(4, 4))).toMatchObject({ rule: { kind: "list", source: "3S,2S,1S" } });
    await write(made);
    expect(columnOf(sheet, "Revenue")).toEqual([500, 300, 100, ""]);
    expect(columnOf(sheet, "Set by hand")).toEqual(["", "1S", "", ""]);
  });

  test("a deleted row comes back at the end", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.deleteRows(1, 1);
    await write(made);
    expect(columnOf(sheet, "Account")).toEqual(["00103", "=Ceta", "Acme"]);
    expect(columnOf(sheet, "Revenue")).toEqual([300, 100, 500]);
  });

  test("an account that stands twice has its figures in the upper row only", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.write(cell(3, 0), [["acme"]]);
    await write(made);
    expect(cellsOf(sheet)[3]).toEqual(["acme", "", "", "", "", planOf(ACCOUNTS).twiceReason]);
    expect(cellsOf(sheet)[4]?.slice(0, 3)).toEqual(["=Ceta", 1, 100]);
  });

  test("headers may be renamed, columns typed beside, inserted or moved, the sheet renamed: all is found again", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.name = "Customers";
    sheet.write(cell(0, 3), [["Ampel"]]);
    sheet.insertColumns(1, 1);
    sheet.insertRows(0, 2);
    const mine = { row: 2, column: 7, rowCount: 4, columnCount: 1 };
    sheet.write(mine, [["Mine"], ["a"], ["b"], ["c"]]);
    await write(made, planOf(ACCOUNTS.map((account) => ({ ...account, tier: "A" }))));
    expect(made.book.sheets()).toHaveLength(2);
    expect(sheet.values({ row: 2, column: 4, rowCount: 4, columnCount: 1 }).flat()).toEqual([
      "Ampel",
      "A",
      "A",
      "A",
    ]);
    expect(sheet.values(mine).flat()).toEqual(["Mine", "a", "b", "c"]);
  });

  test("a column that the person deleted comes back at the table's end; a sheet that they deleted, too", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.deleteColumns(3, 1);
    await write(made);
    expect(cellsOf(sheet)[0]).toEqual(["Account", "Lines", "Revenue", "Set by hand", "Why", "Tier"]);
    expect(columnOf(sheet, "Tier")).toEqual(["3S", "2S", "B"]);
    made.book.removeSheet(sheet);
    await write(made);
    expect(cellsOf(accountsSheet(made))).toHaveLength(4);
  });

  test("columns of a model that no longer runs are emptied, but not what was set by hand", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.write(cell(1, 4), [["B"]]);
    await write(made, planOf(ACCOUNTS, ["tier", "setByHand"]));
    expect(columnOf(sheet, "Tier")).toEqual(["", "", ""]);
    expect(columnOf(sheet, "Set by hand")).toEqual(["B", "", ""]);
  });

  test("another measure has a column of its own; no figure stands under the old header", async () => {
    const made = await setUp();
    await write(made);
    const plan = planOf(ACCOUNTS);
    const columns = plan.columns.map((one) =>
      one.id === "revenue" ? ({ ...one, id: "profit", header: "Profit" } as const) : one,
    );
    await write(made, { ...plan, columns });
    const sheet = accountsSheet(made);
    expect(columnOf(sheet, "Revenue")).toEqual(["", "", ""]);
    expect(columnOf(sheet, "Profit")).toEqual([500, 300, 100]);
    expect(tableOn(sheet).columns().at(-1)?.name).toBe("Profit");
  });

  test("a table that the person made a range of becomes a table again", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    tableOn(sheet).remove();
    await write(made, planOf([{ name: "Acme", lines: 4, revenue: 600, tier: "3S" }, ...ACCOUNTS.slice(1)]));
    expect(tableOn(sheet).area()).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 6 });
    expect(columnOf(sheet, "Revenue")).toEqual([600, 300, 100]);
  });

  test("under a filter every row gets its own figures", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    const table = tableOn(sheet);
    sheet.filterColumn(table.area(), 3, { on: "Values", values: ["3S", "B"] });
    await write(made, planOf(ACCOUNTS.map((account) => ({ ...account, revenue: account.revenue + 1 }))));
    expect(columnOf(sheet, "Revenue")).toEqual([501, 301, 101]);
  });
});

describe("what is not allowed", () => {
  test("cells in use below the table: nothing is written, nothing moved", async () => {
    const made = await setUp();
    await write(made);
    const sheet = accountsSheet(made);
    sheet.write(cell(4, 1), [["my sum"]]);
    const before = [pictureOf(sheet), pictureOf(made.home)];
    const grown = planOf([...ACCOUNTS, { name: "Delta", lines: 1, revenue: 1, tier: "B" }]);
    await expect(write(made, grown)).rejects.toMatchObject({
      said: { id: "error.cellsBelowTable", values: { table: "Accounts", address: "A5:F5", count: 1 } },
    });
    expect([pictureOf(sheet), pictureOf(made.home)]).toEqual(before);
  });

  test("cells in use right of the table, where a column is missing", async () => {
    const made = await setUp();
    await write(made, planOf(ACCOUNTS, ["why"]));
    const sheet = accountsSheet(made);
    sheet.write(cell(1, 5), [["note"]]);
    await expect(write(made)).rejects.toMatchObject({
      said: { id: "error.cellsRightOfTable", values: { address: "F2", count: 1 } },
    });
  });

  test("a protected Accounts sheet: the user's table is not written either", async () => {
    const made = await setUp();
    await write(made);
    accountsSheet(made).protected = true;
    const before = pictureOf(made.home);
    await expect(write(made, planOf(ACCOUNTS.slice(1)))).rejects.toMatchObject({
      said: { id: "error.protectedSheet", values: { sheet: "Accounts" } },
    });
    expect(pictureOf(made.home)).toEqual(before);
  });
});

test("a protected table of the user: no Accounts sheet is made", async () => {
  const made = await setUp();
  made.home.protected = true;
  await expect(write(made)).rejects.toMatchObject({ said: { id: "error.protectedSheet" } });
  expect(made.book.sheets().map(({ name }) => name)).toEqual(["Sheet1"]);
});

describe("the floor, without Table.resize", () => {
  test("rows are added all the same", async () => {
    const made = await setUp({ profile: "floor" });
    await write(made);
    await write(
      made,
      planOf([
        ...ACCOUNTS,
        { name: "Delta", lines: 1, revenue: 1, tier: "B" },
        { name: "Echo", lines: 1, revenue: 1, tier: "B" },
      ]),
    );
    const sheet = accountsSheet(made);
    expect(columnOf(sheet, "Account")).toEqual(["Acme", "00103", "=Ceta", "Delta", "Echo"]);
    expect([...made.workbench.host.unimplemented]).toEqual([]);
  });
});
