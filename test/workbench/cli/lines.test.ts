import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import type { Results } from "../../../src/engine";
import { classifyArguments } from "../../../src/workbench/cli/classifyArguments";
import { CliError } from "../../../src/workbench/cli/cliError";
import { runClassify } from "../../../src/workbench/cli/runClassify";

/** Order lines through the whole way: files in, settings, results.json out. */
const folder = mkdtempSync(path.join(os.tmpdir(), "vital-few-lines-"));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => writeFileSync(at(name), text);

async function run(
  input: string,
  settings: object,
  ...words: string[]
): Promise<{ results: Results; summary: string[] }> {
  write("settings.json", JSON.stringify(settings));
  const asked = classifyArguments(
    [input, "--settings", "settings.json", "--json", "results.json", ...words],
    folder,
  );
  const summary = await runClassify(asked, () => undefined);
  return { results: JSON.parse(readFileSync(at("results.json"), "utf8")) as Results, summary };
}
async function failure(
  input: string,
  settings: object,
  ...words: string[]
): Promise<{ exitCode: number; message: string }> {
  try {
    await run(input, settings, ...words);
  } catch (error) {
    if (error instanceof CliError) return { exitCode: error.exitCode, message: error.message };
    throw error;
  }
  throw new Error("It should have failed.");
}

beforeAll(async () => {
  write(
    "lines.csv",
    "Order,Product,Qty,Unit price,Off\n1,Nut,2,10,0\n1,Bolt,1,20,0.5\n2,Nut,5,2,0\n3,Nut,1,7,\n9,Nut,1,1,0\n",
  );
  write("orders.csv", "Order,Client no,Region,Status\n1,00103,North,Won\n2,7,South,Lost\n3,00103,,Won\n");
  write("clients.csv", "Client no,Client\n00103,Acme\n7,Beta\n");
  const book = new ExcelJS.Workbook();
  book.addWorksheet("Lines").addRows([
    ["Customer", "Amount", "Seller"],
    ["Acme", 10, "Ann"],
    ["ACME ", 30, "Bob"],
    ["", 5, "Bob"],
    ["Beta", 20, "Cy"],
  ]);
  book
    .addWorksheet("Teams")
    .addRows([
      ["All sellers", "", ""],
      [],
      ["Seller", "Office", "Notes"],
      ["Ann", "North", ""],
      ["Bob", "South", ""],
      ["Bob", "West", ""],
    ]);
  book.addWorksheet("People").addRows([
    ["Firm", "Person"],
    ["Acme", "Jo"],
  ]);
  await book.xlsx.writeFile(at("book.xlsx"));
});

const ORDERS = {
  file: "orders.csv",
  key: "Order",
  on: "Order",
  mapping: { id: "Client no", region: "Region", stage: "Status" },
};
const MAPPING = { quantity: "Qty", price: "Unit price", discount: "Off", name: null };

describe("a table in another file", () => {
  test("lines take the fields of their one match, are filtered by them and grouped by one [G1, G3, G6]", async () => {
    const { results } = await run("lines.csv", {
      account: "id",
      mapping: MAPPING,
      tables: { orders: ORDERS },
      where: [{ field: "stage", notIn: ["lost"] }],
    });
    expect(results.accounts.map(({ row, name, abc }) => [row, name, abc?.value, abc?.class])).toEqual([
      [2, "00103", 37, "A"],
    ]);
    expect(results.input).toMatchObject({
      rows: 5,
      accounts: 1,
      ledger: {
        computed: { lines: 3, sum: 37 },
        filtered: { lines: 1, sum: 10 },
        noAccount: { lines: 1, sum: 1 },
        unreadable: { lines: 0, sum: 0 },
        apart: { lines: 0, sum: 0 },
        total: 48,
      },
    });
    expect(results.input.issues.map(({ code, row, column, value }) => [code, row, column, value])).toEqual([
      ["no-match", 6, "Order", "9"],
      ["no-account", 6, "Client no", ""],
    ]);
  });

  test("is found below a title and a blank row of a file", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Firms").addRows([["Our firms"], [], ["Order", "Client"], [1, "Acme"], [2, "Beta"]]);
    await book.xlsx.writeFile(at("firms.xlsx"));
    const firms = {
      file: "firms.xlsx",
      sheet: "Firms",
      key: "Order",
      on: "Order",
      mapping: { name: "Client" },
    };
    const { results } = await run("lines.csv", {
      account: "name",
      mapping: { ...MAPPING, name: undefined },
      tables: { firms },
    });
    expect(results.accounts.map(({ name, abc }) => [name, abc?.value])).toEqual([
      ["Acme", 30],
      ["Beta", 10],
    ]);
  });

  test("gives the column that the settings name, whatever the main table has", async () => {
    write("deals.csv", "Account,Amount\nAcme,10\nAcme,20\nBeta,5\n");
    write("year.csv", "Account,Revenue\nAcme,100\nBeta,200\n");
    const year = {
      file: "year.csv",
      key: "Account",
      on: "Account",
      mapping: { name: "Account", revenue: "Revenue" },
    };
    const { results } = await run("deals.csv", { account: "name", tables: { year } });
    expect(results.accounts.map(({ name, abc }) => [name, abc?.value])).toEqual([
      ["Acme", 100],
      ["Beta", 200],
    ]);
  });

  test("is never replaced by a result", async () => {
    const tables = { orders: { ...ORDERS, file: "orders.csv" } };
    const asked = ["--json", "orders.csv"];
    const { exitCode, message } = await failure("lines.csv", { mapping: MAPPING, tables }, ...asked);
    expect(exitCode).toBe(2);
    expect(message).toContain("only read");
    expect(readFileSync(at("orders.csv"), "utf8")).toContain("Client no");
  });
});

describe("a table in the same workbook", () => {
  const teams = { sheet: "Teams", on: "Seller", key: "Seller", mapping: { region: "Office" } };

  test("is found below its title, and joined [G1]", async () => {
    const { results } = await run(
      "book.xlsx",
      {
        account: "region",
        mapping: { name: "Customer", revenue: "Amount", owner: "Seller" },
        tables: { teams },
      },
      "--sheet",
      "Lines",
    );
    expect(results.accounts.map(({ name, abc }) => [name, abc?.value])).toEqual([["North", 10]]);
    expect(results.input.issues.filter(({ code }) => code !== "no-account")).toMatchObject([
      { code: "several-matches", row: 3, column: "Seller", value: "Bob" },
      { code: "no-match", row: 5, column: "Seller", value: "Cy" },
    ]);
    expect(results.input.ledger.noAccount).toEqual({ lines: 3, sum: 55 });
  });

  test("names and keys are the cells' texts, number formats included, from a sheet as from a file", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("Lines").addRows([
      ["Order", "Amount"],
      ["0007", 10],
      ["0008", 20],
    ]);
    const orders = book.addWorksheet("Orders");
    orders.addRows([
      ["Order", "Client"],
      [7, 103],
      [8, 5],
    ]);
    for (const cell of ["A2", "A3"]) orders.getCell(cell).numFmt = "0000";
    for (const cell of ["B2", "B3"]) orders.getCell(cell).numFmt = "00000";
    await book.xlsx.writeFile(at("codes.xlsx"));
    const join = { on: "Order", key: "Order", mapping: { name: "Client" } };
    const settings = (orderTable: object) => ({
      account: "name",
      mapping: { revenue: "Amount" },
      tables: { o: orderTable },
    });
    for (const place of [{ sheet: "Orders" }, { file: "codes.xlsx", sheet: "Orders" }]) {
      const { results } = await run("codes.xlsx", settings({ ...join, ...place }), "--sheet", "Lines");
      expect(results.accounts.map(({ name, abc }) => [name, abc?.value])).toEqual([
        ["00103", 10],
        ["00005", 20],
      ]);
    }
  });

  test("of people is accepted, and said not to be used yet", async () => {
    const people = { sheet: "People", mapping: { account: "Firm", person: "Person" } };
    const { summary, results } = await run(
      "book.xlsx",
      { account: "name", tables: { people } },
      "--sheet",
      "Lines",
    );
    expect(summary).toContain("“people” was not read: no model uses a table of people yet.");
    expect(results.accounts.map(({ name }) => name)).toEqual(["Acme", "Beta"]);
  });
});

test("the same file through several runs gives the same results", async () => {
  const settings = { account: "Customer", mapping: { revenue: "Amount" } };
  const first = await run("book.xlsx", settings, "--sheet", "Lines");
  const second = await run("book.xlsx", settings, "--sheet", "Lines");
  const { accounts, input, pareto, findings } = first.results;
  expect(second.results).toMatchObject({ accounts, input, pareto, findings });
  expect(accounts.map(({ row, name }) => [row, name])).toEqual([
    [2, "Acme"],
    [5, "Beta"],
  ]);
});

test("[D5, G6] dates of a workbook that counts from 1904 are the days that it shows", async () => {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = true;
  book.addWorksheet("Deals").addRows([
    ["Account", "Amount", "Order date"],
    ["Acme", 10, new Date(Date.UTC(2025, 11, 31))],
    ["Beta", 20, new Date(Date.UTC(2026, 0, 2))],
  ]);
  await book.xlsx.writeFile(at("from1904.xlsx"));
  const settings = { mapping: { date: "Order date" }, where: [{ field: "date", ge: "2026-01-01" }] };
  const { results } = await run("from1904.xlsx", settings);
  expect(results.accounts.map(({ name }) => name)).toEqual(["Beta"]);
});

describe("what the settings name and is not there ends with one sentence", () => {
  const headers = "Order, Product, Qty, Unit price, Off";
  test.each<[string, object, number, string]>([
    [
      "a condition",
      { where: [{ field: "Status", in: ["Won"] }] },
      2,
      `no column “Status” for a condition (where). The headings found are: ${headers}`,
    ],
    [
      "a header that is a field's name",
      { where: [{ header: "stage", blank: true }] },
      2,
      "no column “stage”",
    ],
    [
      "the account",
      { account: "Client" },
      2,
      `no column “Client” for the account. The headings found are: ${headers}`,
    ],
    ["a field without column", { account: "owner" }, 2, "no column “owner” for the account"],
    [
      "the key of a table",
      { tables: { orders: { ...ORDERS, key: "No" } } },
      2,
      "no column “No” for the key of “orders”. The headings found are: Order, Client no, Region, Status",
    ],
    [
      "the column to look up",
      { tables: { orders: { ...ORDERS, on: "No" } } },
      2,
      "no column “No” for the joined table “orders” (on)",
    ],
    [
      "a header of the joined table",
      { tables: { orders: { ...ORDERS, mapping: { name: "Firm" } } } },
      2,
      "no column “Firm” for Name of “orders”",
    ],
    [
      "the sheet of a joined table",
      { tables: { orders: { sheet: "Orders", on: "Order", mapping: {} } } },
      2,
      "Orders",
    ],
    ["the sheet of a joined file", { tables: { orders: { ...ORDERS, sheet: "Other" } } }, 2, "orders"],
    [
      "the sheet of a joined file, and which table it is",
      { tables: { orders: { ...ORDERS, sheet: "Other" } } },
      2,
      "In “orders”: There is no sheet “Other”. Sheets found: orders.",
    ],
    [
      "a line that meets the conditions",
      { where: [{ field: "quantity", gt: 99 }] },
      4,
      "None of the 5 rows of “lines” meets the conditions (where) and filters. Change a condition, or clear the filter.",
    ],
    ["the joined file", { tables: { orders: { ...ORDERS, file: "none.csv" } } }, 3, "none.csv"],
    ["a table in the joined file", { tables: { orders: { ...ORDERS, file: "empty.csv" } } }, 3, "orders"],
  ])("%s", async (_, settings, exitCode, sentence) => {
    write("empty.csv", "\n");
    const failed = await failure("lines.csv", { mapping: MAPPING, ...settings });
    expect(failed).toMatchObject({ exitCode, message: expect.stringContaining(sentence) as string });
    expect(failed.message).not.toContain("    at ");
  });
});

test("lines without a single account end with one sentence", async () => {
  write("nobody.csv", "Customer,Amount\n,5\n,7\n");
  expect(await failure("nobody.csv", { account: "name", mapping: { name: "Customer" } })).toEqual({
    exitCode: 4,
    message: `${at("nobody.csv")}: None of the 2 rows of “nobody” names an account in “Customer”. Fill in the accounts, or group by another column.`,
  });
});

test("[D3] a date among the figures is an issue, not 46,295", async () => {
  write("dates.csv", "Company,Revenue\nAcme,2026-09-30\nBeta,7\n");
  const { results } = await run("dates.csv", {});
  expect(results.accounts.map(({ abc }) => abc?.value)).toEqual([null, 7]);
  expect(results.input.issues).toMatchObject([{ row: 2, value: "2026-09-30", code: "not-a-number" }]);
});

test("[G4] only lines that say the same are repeated, unreadable cells included", async () => {
  write(
    "again.csv",
    "Customer,Amount,Date\nD,n/a,2026-01-03\nD,,2026-01-03\nD,soon,2026-01-03\nD,n/a,2026-01-03\n",
  );
  const { results } = await run("again.csv", {
    account: "name",
    mapping: { name: "Customer", revenue: "Amount" },
  });
  const repeated = results.findings.filter(({ kind }) => kind === "duplicate.line");
  expect(repeated.map(({ message }) => message)).toEqual([
    expect.stringContaining("Row 5 repeats an earlier row"),
  ]);
});

test("[G4] figures of nobody that are alike are no repeated rows", async () => {
  write("figures.csv", "Region,Revenue\n3,5\n3,5\n2,1\n");
  const { results } = await run("figures.csv", { mapping: { revenue: "Revenue" } });
  expect(results.findings.filter(({ kind }) => kind === "duplicate.line")).toEqual([]);
});
