import { LOG_COLUMNS, type CellValue, type LogPlan } from "../../../src/engine";
import { stateCells, stateEntries } from "../../../src/engine/history/state";
import { readLog, writeLog, type Source } from "../../../src/excel";
import type { Sheet, Table } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench, type WorkbenchOptions } from "../../support/openWorkbench";

let opened: Workbench | null = null;
afterEach(() => {
  opened?.close();
  opened = null;
});

export interface Made {
  workbench: Workbench;
  home: Sheet;
  source: Source;
  write: (plan: Partial<LogPlan>) => Promise<void>;
  /** Accounts of the log's lines, as it is read. */
  accounts: () => Promise<string[]>;
  log: () => Sheet;
  table: () => Table;
}

/** A list of one account, and its tier log; put away after the test. */
export async function setUp(options: WorkbenchOptions = {}): Promise<Made> {
  const workbench = await openWorkbench({
    cells: [
      ["Account", "Revenue"],
      ["Acme", 1],
    ],
    ...options,
  });
  opened = workbench;
  const [home] = workbench.book.sheets();
  if (!home) throw new Error("A workbook has a sheet.");
  const area = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  const source: Source = { kind: "range", sheetId: home.id, sheet: home.name, area, block: 1, own: [] };
  const log = () => {
    const sheet = workbench.book.sheets()[1];
    if (!sheet) throw new Error("There is no log.");
    return sheet;
  };
  return {
    workbench,
    home,
    source,
    write: (plan) => writeLog(source, { headerRow: 0 }, { ...NOTHING, ...plan }),
    accounts: async () => (await readLog(source)).lines.map(({ account }) => account),
    log,
    table: () => {
      const [found] = log().tables();
      if (!found) throw new Error("The log is a table.");
      return found;
    },
  };
}

const columns = LOG_COLUMNS.map((id) => ({ id, header: id.toUpperCase(), width: 10 }));
export const NOTHING: LogPlan = {
  name: "Tier log",
  tableName: "TierLog",
  columns,
  added: [],
  gone: [],
  changed: [],
  state: null,
};

let moment = 0;
/** A line of a run of its own. */
export function line(account: string): CellValue[] {
  const run = `2026-09-30T08:00:00.${String(moment++).padStart(3, "0")}Z`;
  return [account, "A", "B", "2026-09-30", "=1+1", "B", "Ann", "2026-12-31", run];
}

/** The cells of the state of so many accounts. */
export function state(accounts: number): string[] {
  const entry = { hash: "abcdefg", computed: "3S", joined: 320 } as const;
  const entries = stateEntries(Array.from({ length: accounts }, () => entry));
  return stateCells({ since: "2026-09", firstRun: "a", run: "b", entries });
}

export function cell(row: number, column: number) {
  return { row, column, rowCount: 1, columnCount: 1 };
}
