import { readAccountsByHand } from "../../../src/excel";
import { accountsSheet, setUp, write } from "./support";

describe("readAccountsByHand", () => {
  test("what was typed, by account and row, as it stands", async () => {
    const made = await setUp();
    expect(await readAccountsByHand(made.source)).toEqual([]);
    await write(made);
    accountsSheet(made).write({ row: 1, column: 4, rowCount: 3, columnCount: 1 }, [["b"], [""], ["call me"]]);
    expect(await readAccountsByHand(made.source)).toEqual([
      { account: "Acme", value: "b", row: 2, sheet: "Accounts" },
      { account: "00103", value: "", row: 3, sheet: "Accounts" },
      { account: "=Ceta", value: "call me", row: 4, sheet: "Accounts" },
    ]);
  });

  test("nothing is set by hand where the person deleted the column", async () => {
    const made = await setUp();
    await write(made);
    accountsSheet(made).deleteColumns(4, 1);
    expect((await readAccountsByHand(made.source)).map(({ account, value }) => [account, value])).toEqual([
      ["Acme", ""],
      ["00103", ""],
      ["=Ceta", ""],
    ]);
  });

  test("of an account that stands twice the upper row counts", async () => {
    const made = await setUp();
    await write(made);
    accountsSheet(made).write({ row: 1, column: 0, rowCount: 3, columnCount: 1 }, [["X"], ["x "], [""]]);
    accountsSheet(made).write({ row: 1, column: 4, rowCount: 3, columnCount: 1 }, [["3S"], ["B"], ["A"]]);
    expect(await readAccountsByHand(made.source)).toEqual([
      { account: "X", value: "3S", row: 2, sheet: "Accounts" },
    ]);
  });
});
