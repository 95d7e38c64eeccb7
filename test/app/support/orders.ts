import type { AppParts } from "../../../src/app";
import type { Settings } from "../../../src/engine";
import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import type { WorkbenchOptions } from "../../support/openWorkbench";
import { setUp, type Setup } from "./prospects";

export const ORDER_HEADERS = ["Customer", "Owner", "Need", "Budget", "Authority", "Urgency", "Revenue"];

/** Ten order lines of four accounts and one line without a customer: three tiers and an open question. */
export const ORDERS: CellValue[][] = [
  ["Acme", "Ann", "yes", "yes", "yes", "yes", 300],
  ["Beta", "Ben", "yes", "no", "", "", 120],
  ["ACME ", "Ann", "", "", "", "", 200],
  ["'00103", "Ann", "no", "no", "", "", 30],
  ["", "Ben", "", "", "", "", 50],
  ["Acme", "Ann", "yes", "yes", "yes", "yes", 100],
  ["Delta", "Ben", "yes", "", "yes", "yes", 200],
  ["Beta", "Ben", "", "", "", "", 30],
  ["Delta", "Ben", "", "", "", "", -10],
  ["'00103", "Ann", "", "", "", "", 20],
];
export const LINE_TIERS = ["3S", "A", "3S", "B", "", "3S", "open question", "A", "open question", "B"];
export const LINE_CLASSES = ["A", "A", "A", "B", "", "A", "A", "A", "A", "B"];

const GROUPED: Partial<Settings> = { account: "name" };

/** Order lines as an Excel table "Orders" at A1, grouped by customer. */
export async function ordersSetUp(
  parts: Partial<AppParts> = {},
  options: WorkbenchOptions = {},
): Promise<Setup> {
  const setup = await setUp(
    { cells: [ORDER_HEADERS, ...ORDERS], ...options },
    { settings: GROUPED, ...parts },
  );
  setup.sheet.addTable(
    { row: 0, column: 0, rowCount: ORDERS.length + 1, columnCount: ORDER_HEADERS.length },
    "Orders",
  );
  return setup;
}

/** The Accounts sheet. */
export function accountsOf({ workbench }: Setup): Sheet {
  const sheet = workbench.book.sheet("Accounts");
  if (!sheet) throw new Error("There is no Accounts sheet.");
  return sheet;
}

/** A row of the Accounts sheet by its account, as header → value. */
export function accountRow(setup: Setup, name: string): Record<string, CellValue> {
  const sheet = accountsOf(setup);
  const [table] = sheet.tables();
  const [headers = [], ...rows] = table ? sheet.values(table.area()) : [];
  const row = rows.find(([account]) => account === name);
  if (!row) throw new Error(`There is no account “${name}”.`);
  return Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ""]));
}
