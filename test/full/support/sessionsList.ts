import { readColumnName } from "../../../src/excel/core/definedNames";
import type { Area, Book, CellValue, Sheet, Table } from "../../../src/workbench/workbook";

/** A column of ours in the user's list, wherever it stands. */
export interface OwnPlace {
  id: string;
  area: Area;
}

const UNTOUCHED = JSON.stringify(["", "General", {}]);
/** Whatever it looks like. */
const BLANK = /^\["",/;

const REFERENCE = /\$([A-Z]+)\$(\d+)(?::\$[A-Z]+\$(\d+))?$/;

export const ANSWERS = ["Need", "Budget", "Authority", "Urgency"] as const;
/** Cells in every direction that are looked at; a session stays within. */
const REACH = { rows: 40, columns: 40 };

/**
 * The user's list as a person sees it: where its headers are, which columns are theirs and which are ours. Found by
 * what stands in the sheet, since a session inserts, moves and deletes.
 */
export class List {
  constructor(
    readonly book: Book,
    readonly sheet: Sheet,
    readonly key: "Account" | "Customer",
  ) {}

  /** Columns of ours, by the hidden names that tell them. */
  own(): OwnPlace[] {
    return this.book.names().flatMap(({ name, scope, formula }) => {
      const id = readColumnName(name)?.id;
      const [, letters = "", first = "", last = first] = REFERENCE.exec(formula) ?? [];
      if (scope !== this.sheet.id || id === undefined || letters === "") return [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      const row = Number(first) - 1;
      return [{ id, area: { row, column, rowCount: Number(last) - row, columnCount: 1 } }];
    });
  }

  /** Row of the headers, and of each header of theirs its column. */
  headers(): { row: number; columns: Map<string, number> } {
    const ours = new Set(this.own().map(({ area }) => area.column));
    const cells = this.sheet.values({ row: 0, column: 0, rowCount: REACH.rows, columnCount: REACH.columns });
    const row = cells.findIndex((line) => line.includes(this.key));
    const headers = (cells[row] ?? []).flatMap((header, column) =>
      header !== "" && !ours.has(column) ? [[String(header), column] as const] : [],
    );
    return { row, columns: new Map(headers) };
  }

  column(header: string): number {
    const column = this.headers().columns.get(header);
    if (column === undefined) throw new Error(`There is no header “${header}”.`);
    return column;
  }

  /** Rows with a name or an amount in them, below the headers; totals of a table are none. */
  rows(): number[] {
    const { row, columns } = this.headers();
    const [table] = this.sheet.tables();
    const end = table ? table.area().row + table.area().rowCount - (table.showTotals ? 1 : 0) : REACH.rows;
    const named = [...columns.values()];
    const cells = this.sheet.values({ row: 0, column: 0, rowCount: end, columnCount: REACH.columns });
    return cells.flatMap((line, at) => (at > row && named.some((column) => line[column] !== "") ? [at] : []));
  }

  /** The whole list, ours with it: header row to last row. */
  area(): Area {
    const { row, columns } = this.headers();
    const all = [...columns.values(), ...this.own().map(({ area }) => area.column)];
    const column = Math.min(...all);
    const last = this.rows().at(-1) ?? row;
    return { row, column, rowCount: last - row + 1, columnCount: Math.max(...all) - column + 1 };
  }

  /** What stands in a column of ours, row by row of the list; null where the column is not there. */
  ownValues(id: string): CellValue[] | null {
    const place = this.own().find((own) => own.id === id);
    return place ? this.rows().map((row) => this.at(row, place.area.column)) : null;
  }

  names(): string[] {
    const column = this.column(this.key);
    return this.rows().map((row) => String(this.at(row, column)));
  }

  cell(row: number, column: number): Area {
    return { row, column, rowCount: 1, columnCount: 1 };
  }

  at(row: number, column: number): CellValue {
    return this.sheet.values(this.cell(row, column))[0]?.[0] ?? "";
  }

  put(row: number, column: number, value: CellValue): void {
    this.sheet.write(this.cell(row, column), [[value]]);
  }

  /** The cells of a column of theirs below its header. */
  body(header: string): Area {
    const { row } = this.headers();
    const last = this.rows().at(-1) ?? row + 1;
    return { row: row + 1, column: this.column(header), rowCount: last - row, columnCount: 1 };
  }

  /** The last row of a table with its totals; −1 without one. */
  lastRowOf(table: Table | undefined): number {
    if (!table) return -1;
    const { row, rowCount } = table.area();
    return row + rowCount - 1;
  }

  /** Their cells alone, as they would be typed: with the blank columns between them, without ours and totals. */
  typed(): CellValue[][] {
    const area = this.area();
    const ours = new Set(this.own().map((own) => own.area.column));
    const values = this.sheet.values(area);
    return this.sheet.formulas(area).map((line, row) =>
      line
        .map((cell, at) => {
          const value = values[row]?.[at] ?? "";
          const isFormula = typeof cell === "string" && cell.startsWith("=") && cell !== value;
          return isFormula || typeof cell !== "string" || cell === "" ? cell : `'${cell}`;
        })
        .filter((_, at) => !ours.has(area.column + at)),
    );
  }

  /**
   * Everything of theirs on the sheet, column by column and cell by cell with its look; columns without any are left
   * out. What stands above or below a column of ours is theirs, too, but for rows of the list that it does not reach
   * over yet; a cell of ours is told as an untouched one.
   */
  theirs(): string[][] {
    const { sheet } = this;
    const ours = this.own().map(({ area }) => area);
    const accounts = new Set(this.rows().filter((row) => this.at(row, this.column(this.key)) !== "Total"));
    const isOurs = (row: number, column: number) =>
      ours.some((area) => area.column === column && (isIn(area, row) || accounts.has(row)));
    const all = { row: 0, column: 0, rowCount: REACH.rows, columnCount: REACH.columns };
    const formulas = sheet.formulas(all);
    const formats = sheet.numberFormats(all);
    const cell = (row: number, column: number) =>
      isOurs(row, column)
        ? UNTOUCHED
        : JSON.stringify([formulas[row]?.[column], formats[row]?.[column], sheet.style(row, column)]);
    const columns = Array.from({ length: REACH.columns }, (_, column) =>
      formulas.map((__, row) => cell(row, column)),
    );
    return columns.filter((cells) => cells.some((one) => !BLANK.test(one)));
  }

  /** Of each column with a header of theirs: how wide it is, and whether it is hidden. */
  widths(): string[] {
    return [...this.headers().columns].map(([header, column]) =>
      JSON.stringify([header, this.sheet.columnWidth(column), this.sheet.columnHidden(column)]),
    );
  }

  /** Colour rules and drop-downs over columns of theirs: of each what it says, and over which rows of which columns. */
  rules(): string[] {
    const theirs = new Map([...this.headers().columns].map(([header, column]) => [column, header]));
    const over = (areas: readonly Area[]) =>
      areas.flatMap(({ row, column, rowCount, columnCount }) =>
        Array.from({ length: columnCount }, (_, at) => theirs.get(column + at)).flatMap((header) =>
          header === undefined ? [] : [`${header}: ${row} + ${rowCount}`],
        ),
      );
    const rules = [
      ...this.sheet.conditionalFormats().map(({ areas, rule, format }) => ({ areas, says: [rule, format] })),
      ...this.sheet.validations().map(({ areas, ...says }) => ({ areas, says })),
    ];
    return rules
      .map(({ areas, says }) => ({ says, over: over(areas).sort() }))
      .filter((rule) => rule.over.length > 0)
      .map((rule) => JSON.stringify(rule))
      .sort();
  }

  hiddenRows(): number[] {
    return Array.from({ length: REACH.rows }, (_, row) => row).filter((row) => this.sheet.rowHidden(row));
  }
}

function isIn(area: Area, row: number): boolean {
  return row >= area.row && row < area.row + area.rowCount;
}
