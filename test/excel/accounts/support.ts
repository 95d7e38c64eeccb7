import type {
  AccountColumnId,
  AccountsColumn,
  AccountsPlan,
  CellValue,
  OutputPlan,
} from "../../../src/engine";
import { accountKey } from "../../../src/engine";
import { applyOutput, liveRuns } from "../../../src/excel";
import type { DataRows, Runner, Source } from "../../../src/excel";
import type { Area, Book, Sheet, Table } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../support/openWorkbench";

/** An account with its figures, as a plan gives them. */
export interface PlannedAccount {
  name: string;
  lines: number;
  revenue: number;
  tier: string;
  byHand?: string;
}

export const ACCOUNTS: PlannedAccount[] = [
  { name: "Acme", lines: 3, revenue: 500, tier: "3S" },
  { name: "00103", lines: 1, revenue: 300, tier: "2S" },
  { name: "=Ceta", lines: 1, revenue: 100, tier: "B" },
];

const column = (
  id: AccountColumnId,
  header: string,
  values: readonly CellValue[],
  look: Partial<AccountsColumn> = {},
): AccountsColumn => ({
  id,
  header,
  values,
  numberFormat: "@",
  width: 12,
  wrap: false,
  alignment: "Left",
  colours: [],
  ...look,
});

/** The plan of an Accounts sheet with these accounts, in this order. */
export function planOf(
  accounts: readonly PlannedAccount[],
  without: readonly AccountColumnId[] = [],
): AccountsPlan {
  const colours = [{ text: "3S", fill: "#0B5A8A", fontColor: "#FFFFFF" }];
  const columns = [
    column(
      "account",
      "Account",
      accounts.map(({ name }) => name),
    ),
    column(
      "lines",
      "Lines",
      accounts.map(({ lines }) => lines),
      { numberFormat: "#,##0", alignment: "Right" },
    ),
    column(
      "revenue",
      "Revenue",
      accounts.map(({ revenue }) => revenue),
      { numberFormat: "#,##0 €" },
    ),
    column(
      "tier",
      "Tier",
      accounts.map(({ tier }) => tier),
      { colours },
    ),
    column(
      "setByHand",
      "Set by hand",
      accounts.map(({ byHand }) => byHand ?? ""),
      { choices: ["3S", "2S", "1S"] },
    ),
    column(
      "why",
      "Why",
      accounts.map(({ name }) => `Because of ${name}.`),
      { width: 40, wrap: true },
    ),
  ];
  return {
    name: "Accounts",
    tableName: "Accounts",
    order: accounts.map((_, row) => row),
    keys: accounts.map(({ name }) => accountKey(name)),
    columns: columns.filter(({ id }) => !without.includes(id)),
    goneReason: "No line names this account.",
    twiceReason: "This account stands further up already; its figures are there.",
    namesakesReason: "Accounts of this name have rows of their own, with their id; the figures are there.",
  };
}

/** Five order lines: the user's own table, which is not read here. */
const LINES = [
  ["Customer", "Amount"],
  ["Acme", 200],
  ["Acme", 200],
  ["'00103", 300],
  ["Acme", 100],
  ["'=Ceta", 100],
];
const ROWS: DataRows = { headerRow: 0, firstRow: 1, rowCount: 5, lastColumn: 1 };

/** Tier of each line. */
export const OUTPUT: OutputPlan = {
  rowCount: 5,
  columns: [
    {
      id: "tier",
      header: "Tier",
      values: ["3S", "3S", "2S", "3S", "B"],
      numberFormat: "@",
      width: 8,
      wrap: false,
      alignment: "Center",
      colours: [],
    },
  ],
};

export interface Setup {
  workbench: Workbench;
  book: Book;
  home: Sheet;
  source: Source;
}

const opened: Workbench[] = [];
afterEach(() => {
  for (const workbench of opened.splice(0).reverse()) workbench.close();
});

/** A workbench with the order lines; put away after the test. */
export async function setUp(options: WorkbenchOptions = {}): Promise<Setup> {
  const workbench = await openWorkbench({ cells: LINES, ...options });
  opened.push(workbench);
  const { book } = workbench;
  const [home] = book.sheets();
  if (!home) throw new Error("A workbook has a sheet.");
  const area = { row: 0, column: 0, rowCount: 6, columnCount: 2 };
  const source: Source = { kind: "range", sheetId: home.id, sheet: home.name, area, block: 1, own: [] };
  return { workbench, book, home, source };
}

export function sheetNamed({ book }: Setup, name: string): Sheet {
  const sheet = book.sheet(name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

export function tableOn(sheet: Sheet): Table {
  const [table] = sheet.tables();
  if (!table) throw new Error(`There is no table on “${sheet.name}”.`);
  return table;
}

/** All cells of a sheet that hold something. */
export function cellsOf(sheet: Sheet): CellValue[][] {
  const used = sheet.usedArea(true);
  return used ? sheet.values(used) : [];
}

/** Values of a table's column, by its header. */
export function columnOf(sheet: Sheet, header: string): CellValue[] {
  const [headers = [], ...rows] = sheet.values(tableOn(sheet).area());
  const at = headers.indexOf(header);
  if (at < 0) throw new Error(`There is no column “${header}”.`);
  return rows.map((row) => row[at] ?? "");
}

/** Everything a person could see changed on a sheet. */
export function pictureOf(sheet: Sheet) {
  const area = { row: 0, column: 0, rowCount: 12, columnCount: 14 };
  const rows = Array.from({ length: area.rowCount }, (_, row) => row);
  const columns = Array.from({ length: area.columnCount }, (_, column) => column);
  return {
    formulas: sheet.formulas(area),
    numberFormats: sheet.numberFormats(area),
    styles: rows.map((row) => columns.map((at) => sheet.style(row, at))),
    widths: columns.map((at) => sheet.columnWidth(at)),
    conditionalFormats: sheet.conditionalFormats().map(({ id: _id, ...rule }) => rule),
    tables: sheet
      .tables()
      .map((table) => [table.name, table.area(), table.columns().map(({ name }) => name)]),
  };
}

export const RUNNER: Runner = { device: "", now: () => new Date(2026, 8, 30, 14, 5), runs: liveRuns() };

/** Brings both places to the plan. */
export function write(
  { source }: Setup,
  accounts: AccountsPlan = planOf(ACCOUNTS),
  more: { signal?: AbortSignal; output?: OutputPlan } = {},
) {
  return applyOutput({ source, rows: ROWS, output: OUTPUT, accounts, runner: RUNNER, ...more });
}

export function accountsSheet(made: Setup): Sheet {
  return sheetNamed(made, "Accounts");
}

export function cell(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** A formula text as a person would have to type it so that it stays a text. */
export function asTyped(formula: CellValue): CellValue {
  return typeof formula === "string" && /^[=0]/.test(formula) ? `'${formula}` : formula;
}
