import { accountRow, accountsOf, LINE_TIERS, ordersSetUp } from "./support/orders";
import { columnUnder, type Setup } from "./support/prospects";
import { logLines } from "./support/tierLog";

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

async function tagged(): Promise<Setup> {
  const made = await ordersSetUp();
  await made.app.classify();
  made.workbench.book.activate(made.sheet);
  made.workbench.book.select(made.sheet, [cell(1, 0)]);
  await made.app.tag("B", { by: "Ann" });
  return made;
}

function deleteColumn(made: Setup, header: string): void {
  const [table] = accountsOf(made).tables();
  table?.removeColumn(table.columns().findIndex(({ name }) => name === header));
}

test.each(["Set by hand", "Tier"])(
  "tiers set by hand stay where the person deleted the column “%s” of the Accounts sheet",
  async (header) => {
    const made = await tagged();
    deleteColumn(made, header);
    await made.app.classify();
    expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS.map((tier) => (tier === "3S" ? "B" : tier)));
    expect(accountRow(made, "Acme")).toMatchObject({ Tier: "B", "Set by hand": "B" });
    expect(logLines(made)).toHaveLength(1);
    await expect(made.app.changedRows()).resolves.toBe(0);
  },
);

test("one that is blanked there ends", async () => {
  const made = await tagged();
  const sheet = accountsOf(made);
  const row = columnUnder(sheet, "Account").indexOf("Acme") + 1;
  sheet.write(cell(row, 4), [[""]]);
  expect(accountRow(made, "Acme")).toMatchObject({ "Set by hand": "" });
  await made.app.classify();
  expect(columnUnder(made.sheet, "Tier")).toEqual(LINE_TIERS);
});

test("a tier typed for an account that no line names (any more) is no change since the run", async () => {
  const made = await ordersSetUp();
  await made.app.classify();
  const sheet = accountsOf(made);
  sheet.write(cell(4, 0), [["Zeta"]]);
  sheet.write(cell(4, 4), [["B"]]);
  expect(await made.app.changedRows()).toBe(1);
  await made.app.classify();
  expect(await made.app.changedRows()).toBe(0);
});

test.each<[string, (made: Setup) => void, string]>([
  [
    "rows stay for what the person wrote beside them",
    (made) => {
      const [table] = accountsOf(made).tables();
      table?.addColumn("My note");
      accountsOf(made).write(cell(5, (table?.area().columnCount ?? 0) - 1), [["200 k promised"]]);
    },
    "restore.rowsLeft",
  ],
  ["the names of the accounts are gone", (made) => deleteColumn(made, "Account"), "restore.accountsUnknown"],
])("a restore says where %s", async (_, change, id) => {
  const made = await ordersSetUp();
  await made.app.classify();
  made.sheet.write(cell(2, 0), [["Zeta"]]);
  await made.app.classify();
  change(made);
  expect(await made.app.restore()).toEqual({ done: true, note: { id, values: { sheet: "Accounts" } } });
});
