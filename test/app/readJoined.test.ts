import { UserError } from "../../src/app";
import { defaultSettings, type JoinSettings, type Settings } from "../../src/engine";
import type { CellValue } from "../../src/workbench/workbook";
import { setUp } from "./support/prospects";

const DEALS: CellValue[][] = [
  ["Account", "Amount"],
  ["Acme", 10],
  ["acme ", 30],
  ["Beta", 20],
  ["Ceta", 5],
];
const FIRMS: CellValue[][] = [
  ["Account", "Industry", "Region", "Annual revenue", "Employees", "Need"],
  ["ACME", "Steel", "North", 9_000, 50, "yes"],
  ["Beta", "Food", "", 8_000, 7, "no"],
];

async function withFirms(tables: Record<string, JoinSettings>, rest: Partial<Settings> = {}) {
  const settings: Settings = {
    ...defaultSettings(),
    mapping: { name: "Account", revenue: "Amount" },
    account: "name",
    tables,
    ...rest,
  };
  const setup = await setUp({ cells: DEALS }, { settings });
  const sheet = setup.workbench.book.addSheet("Firms");
  sheet.write(
    { row: 0, column: 0, rowCount: FIRMS.length, columnCount: 6 },
    FIRMS.map((row) => [...row]),
  );
  return setup;
}

test("the account is looked up in the column of the same heading; sure headings say the rest", async () => {
  const { app } = await withFirms({ Firms: { mapping: {} } });
  const { analysis } = await app.classify();
  const { texts, numbers, readiness, names, abc } = analysis;
  const text = (field: "industry" | "region") =>
    Array.from(texts[field]?.codes ?? [], (code) => texts[field]?.values[code]);
  expect(names).toEqual(["Acme", "Beta", "Ceta"]);
  expect(text("industry")).toEqual(["Steel", "Food", ""]);
  expect(text("region")).toEqual(["North", "", ""]);
  expect(Array.from(numbers.employees ?? [])).toEqual([50, 7, NaN]);
  // To rank or to tier by another table is a choice that nobody made.
  expect(Array.from(abc?.values ?? [])).toEqual([40, 20, 5]);
  expect(readiness).toBeUndefined();
  expect(analysis.issues.map(({ code, row, value }) => [code, row, value])).toEqual([
    ["no-match", 5, "Ceta"],
  ]);
});

test("what the settings name is taken, and null is left out", async () => {
  const { app } = await withFirms({ f: { sheet: "Firms", mapping: { need: "Need", industry: null } } });
  const { analysis } = await app.classify();
  expect(Array.from(analysis.readiness?.answers.need ?? [])).toEqual([1, 0, 2]);
  expect(analysis.texts.industry).toBeUndefined();
});

test("a file is beyond what Excel lets the add-in open, and the sentence says what to do", async () => {
  const { app } = await withFirms({ orders: { file: "Orders.csv", mapping: { name: "Customer" } } });
  const failed = await app.classify().catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(UserError);
  expect((failed as UserError).message).toBe(
    "“orders” stands in the file Orders.csv, which Excel does not let the add-in open. Copy it to a sheet of this workbook and name that sheet instead.",
  );
});
