import { createApp, createInlineEngine, type App } from "../../../src/app";
import { createSay } from "../../../src/locales";
import type { Area, Book, CellValue, Sheet } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";
import type { FaultScenario } from "./faultScenarios";

type Layout = Pick<FaultScenario, "place" | "stage" | "filter" | "profile">;

const PROSPECTS: CellValue[][] = [
  ["Account", "Owner", "Need", "Budget", "Authority", "Urgency", "Revenue", "Remark", "Sum"],
  ["Northwind", "Ann", "yes", "yes", "yes", "yes", 5000, "r1", "=1+1"],
  ["Alpine", "Ben", "yes", "yes", "yes", "no", 3000, "r2", "=1+1"],
  ["Bright", "Ann", "no", "yes", "yes", "no", 900, "r3", "=1+1"],
  ["'=Cedar", "Ben", "yes", "no", "no", "no", "'1,200", "r4", "=1+1"],
  ["Delta", "Ann", "no", "no", "no", "no", 40, "r5", "=1+1"],
  ["Elm", "Ben", "", "yes", "yes", "yes", 30, "r6", "=1+1"],
  ["Fjord", "Ann", "yes", "yes", "no", "yes", "", "r7", "=1+1"],
  ["Elm", "Ben", "no", "no", "", "", 10, "r8", "=1+1"],
];
const ORDERS: CellValue[][] = [
  ["Customer", "Owner", "Need", "Budget", "Authority", "Urgency", "Revenue", "Remark"],
  ["Acme", "Ann", "yes", "yes", "yes", "yes", 300, "r1"],
  ["Beta", "Ben", "yes", "no", "", "", 120, "r2"],
  ["ACME ", "Ann", "", "", "", "", 200, "r3"],
  ["'00103", "Ann", "no", "no", "", "", 30, "r4"],
  ["Acme", "Ann", "yes", "yes", "yes", "yes", 100, "r5"],
  ["Delta", "Ben", "yes", "", "yes", "yes", 200, "r6"],
  ["Beta", "Ben", "", "", "", "", 30, "r7"],
  ["'00103", "Ann", "", "", "", "", 20, "r8"],
];
/** Remarks tell the rows apart; nothing is read from them. */
const REMARK = "Remark";
const FIRST_RUN_ROWS = 7;
/** What somebody else adds, with a note a row. */
const ADDED = "Added";

/** Own cells by row (its remark) and header; of line data the Accounts sheet by account, too. */
export type Block = Record<string, Record<string, CellValue>>;

/** A workbook that a run is about to start on. */
export class FaultRun {
  private constructor(
    readonly workbench: Workbench,
    private readonly layout: Layout,
    private readonly headers: readonly string[],
  ) {}

  static async open(layout: Layout): Promise<FaultRun> {
    const cells = layout.place === "orders" ? ORDERS : PROSPECTS;
    const workbench = await openWorkbench({ cells, profile: layout.profile });
    const headers = (cells[0] ?? []).map(String);
    const run = new FaultRun(workbench, layout, [...headers, ADDED]);
    const { sheet } = run;
    const area = { row: 0, column: 0, rowCount: cells.length, columnCount: headers.length };
    if (layout.place !== "range") sheet.addTable(area, "Prospects");
    if (layout.stage === "later run") await run.runBefore();
    if (layout.filter === "filtered") {
      const filterArea = sheet.tables()[0]?.area() ?? area;
      if (layout.place === "range") sheet.setAutoFilter(area);
      sheet.filterColumn(filterArea, 1, { on: "Values", values: ["Ann"] });
    }
    return run;
  }

  /** A run over all rows but the last, and of other answers: the next one has something to replace and to carry on. */
  private async runBefore(): Promise<void> {
    await this.app().classify();
    const { sheet } = this;
    sheet.write({ row: 2, column: 3, rowCount: 1, columnCount: 1 }, [["no"]]);
    sheet.write({ row: 3, column: 6, rowCount: 1, columnCount: 1 }, [[7000]]);
    sheet.insertRows(FIRST_RUN_ROWS, 1);
    sheet.write({ row: FIRST_RUN_ROWS, column: 0, rowCount: 1, columnCount: 8 }, [
      ["Gamma", "Ann", "yes", "yes", "yes", "no", 700, "r9"],
    ]);
  }

  get sheet(): Sheet {
    const [sheet] = this.workbench.book.sheets();
    if (!sheet) throw new Error("A workbook has a sheet.");
    return sheet;
  }

  /** The use cases as a pane has them that was just opened. */
  app(): App {
    const settings = this.layout.place === "orders" ? { account: "name" } : {};
    const say = createSay("en");
    return createApp({ engine: createInlineEngine(say), say, settings, patience: 5 });
  }

  /** Everything that is the user's: texts and formulas of their columns, from their headers down to the last row. */
  users(): CellValue[][] {
    const { headers, formulas } = this.cells();
    const columns = headers.flatMap((header, column) => (this.headers.includes(header) ? [column] : []));
    return formulas.map((line) => columns.map((column) => line[column] ?? ""));
  }

  /** Whatever stands in other columns is ours. */
  block(): Block {
    const { headers, values } = this.cells();
    const remark = headers.indexOf(REMARK);
    const block: Block = {};
    for (const line of values.slice(1)) {
      const own = headers.flatMap((header, at) => {
        const cell = line[at] ?? "";
        return this.headers.includes(header) || (header === "" && cell === "")
          ? []
          : [[header, cell] as const];
      });
      block[String(line[remark])] = Object.fromEntries(own);
    }
    return { ...block, ...this.accounts() };
  }

  private cells(): { headers: string[]; values: CellValue[][]; formulas: CellValue[][] } {
    const used = this.sheet.usedArea(true);
    if (!used) throw new Error("The sheet has cells.");
    const area = {
      row: 0,
      column: 0,
      rowCount: used.row + used.rowCount,
      columnCount: used.column + used.columnCount,
    };
    const values = this.sheet.values(area);
    return { headers: (values[0] ?? []).map(String), values, formulas: this.sheet.formulas(area) };
  }

  private accounts(): Block {
    const sheet = this.workbench.book.sheet("Accounts");
    const used = sheet?.usedArea(true);
    const [headers = [], ...rows] = sheet && used ? sheet.values(used) : [];
    return Object.fromEntries(
      rows.map((row) => [
        `account ${String(row[0])}`,
        Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ""])),
      ]),
    );
  }

  /** Names of the sheets: what a run that was cut off leaves behind is seen even where it is blank. */
  sheets(): string[] {
    return this.workbench.book.sheets().map(({ name }) => name);
  }

  /** States of the runs that the workbook remembers. */
  marks(): string[] {
    const value = this.workbench.book.settings().get("VitalFew.runs");
    if (typeof value !== "string") return [];
    return (JSON.parse(value) as { state: string }[]).map(({ state }) => state);
  }

  close(): void {
    this.workbench.close();
  }
}

function addColumn(sheet: Sheet, { rowCount }: Area, column: number): void {
  sheet.insertColumns(column, 1);
  const notes = Array.from({ length: rowCount }, (_, row) => [row === 0 ? ADDED : `note ${row}`]);
  sheet.write({ row: 0, column, rowCount, columnCount: 1 }, notes);
}

/** What somebody else does, and to which row. */
export function editBook(kind: FaultScenario["edit"]["kind"], book: Book): void {
  const [sheet] = book.sheets();
  const used = sheet?.usedArea(true);
  if (!sheet || !used) throw new Error("The workbook has rows.");
  const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });
  switch (kind) {
    case "nothing":
      return;
    case "a row inserted":
      sheet.insertRows(3, 1);
      return sheet.write({ row: 3, column: 0, rowCount: 1, columnCount: 8 }, [
        ["Zenith", "Ann", "yes", "yes", "no", "no", 60, "new"],
      ]);
    case "a row deleted":
      return sheet.deleteRows(4, 1);
    case "a column inserted":
      return addColumn(sheet, used, 3);
    case "a column inserted beside ours":
      return addColumn(sheet, used, sheet.values({ ...used, rowCount: 1 })[0]?.indexOf(REMARK) ?? 0);
    case "a column deleted":
      return sheet.deleteColumns(1, 1);
    case "rows sorted": {
      const area = { ...used, row: 1, rowCount: used.rowCount - 1 };
      const typed = (value: CellValue) =>
        typeof value === "string" && value !== "" && !/^=1/.test(value) ? `'${value}` : value;
      return sheet.write(
        area,
        sheet
          .formulas(area)
          .reverse()
          .map((row) => row.map(typed)),
      );
    }
    case "an answer edited":
      return sheet.write(cell(2, 2), [["no"]]);
    case "a note edited":
      return sheet.write(cell(2, 1), [["Cem"]]);
    case "a tier set by hand": {
      const header = sheet.values({ ...used, rowCount: 1 })[0]?.indexOf("Set by hand") ?? -1;
      if (header >= 0) sheet.write(cell(2, header), [["2S"]]);
    }
  }
}
