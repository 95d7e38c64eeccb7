import type { CellValue } from "../../../src/workbench/workbook";
import { ANSWERS, type List } from "./sessionsList";
import type { Step, TheirStep } from "./sessionsSteps";

const REPLIES = ["yes", "no", ""] as const;
export const BY_HAND = ["3S", "2S", "1S", "A", "B"] as const;

/** What a person changed besides cells of theirs. */
export interface Changed {
  /** Cells or columns of ours. */
  ours?: boolean;
  /** A tier that they set by hand, and whose. */
  byHand?: string;
  /** An account that has another name now. */
  renamed?: { from: string; to: string };
}

/** Somebody who works in the workbook. New names and sheets are counted, so that each is another one. */
export class Person {
  private count = 0;

  /** Does a step; null where there is nothing that it could be done to. */
  does(list: List, { what, at, how }: Step & { what: TheirStep }): Changed | null {
    const { sheet } = list;
    const rows = list.rows();
    const own = list.own();
    const row = rows[at % rows.length];
    const place = own[at % Math.max(own.length, 1)];
    if (row === undefined) return null;
    switch (what) {
      case "edit an answer":
        list.put(row, list.column(oneOf(ANSWERS, how)), oneOf(REPLIES, at + how));
        return {};
      case "edit a name": {
        const from = String(list.at(row, list.column(list.key)));
        const to = `${this.name()} Ltd`;
        list.put(row, list.column(list.key), to);
        return { renamed: { from, to } };
      }
      case "edit an amount":
        list.put(row, list.column("Revenue"), how * 10);
        return {};
      case "insert a row":
        sheet.insertRows(row, 1);
        this.fill(list, row, how);
        return {};
      case "append a row": {
        const [table] = sheet.tables();
        if (table?.showTotals) return null;
        const next = (rows.at(-1) ?? 0) + 1;
        // Where they typed something under a column of ours, they would put the row elsewhere.
        if (own.some(({ area }) => list.at(next, area.column) !== "")) return null;
        // A table takes in what is typed right below it.
        if (table) table.resize({ ...table.area(), rowCount: table.area().rowCount + 1 });
        this.fill(list, next, how);
        return {};
      }
      case "delete a row":
        if (rows.length < 4) return null;
        sheet.deleteRows(row, 1);
        return {};
      case "sort the rows":
        return this.sort(list, rows, how);
      case "insert a column": {
        const columns = [...list.headers().columns.values()];
        const column = columns[at % columns.length] ?? 0;
        if (columns.length > 12) return null;
        sheet.insertColumns(column, 1);
        list.put(list.headers().row, column, `Extra ${++this.count}`);
        list.put(row, column, `extra ${how}`);
        return {};
      }
      case "delete the notes": {
        const column = list.headers().columns.get("Notes");
        if (column === undefined) return null;
        sheet.deleteColumns(column, 1);
        return {};
      }
      case "move a column":
        return this.move(list, at, how);
      case "rename a header of ours":
        if (!place) return null;
        list.put(place.area.row, place.area.column, `Mine ${++this.count}`);
        return { ours: true };
      case "delete a column of ours":
        if (!place) return null;
        sheet.deleteColumns(place.area.column, 1);
        return { ours: true };
      case "overwrite a cell of ours": {
        const computed = own.filter(({ id }) => id !== "setByHand");
        const column = computed[how % Math.max(computed.length, 1)];
        if (!column) return null;
        list.put(row, column.area.column, oneOf(["", "mine", 7] as const, at + how));
        return { ours: true };
      }
      case "set a tier by hand": {
        const column = own.find(({ id }) => id === "setByHand");
        if (!column) return null;
        list.put(row, column.area.column, oneOf([...BY_HAND, ""] as const, how));
        return { ours: true, byHand: String(list.at(row, list.column(list.key))) };
      }
      case "filter":
        return this.filter(list);
      case "show all":
        return this.showAll(list);
      case "hide a row":
        sheet.setRowHidden(row, 1, true);
        return {};
      case "rename the sheet":
        sheet.name = `List ${++this.count}`;
        return {};
      case "make it a range": {
        const [table] = sheet.tables();
        if (!table) return null;
        if (sheet.isFiltered()) return null;
        table.remove(true);
        return {};
      }
      case "paste an export":
        return this.paste(list, rows, how);
      case "add totals":
        return this.total(list, rows);
      case "type below ours": {
        const below = Math.max(rows.at(-1) ?? 0, list.lastRowOf(sheet.tables()[0])) + 2 + (how % 3);
        if (!place || list.at(below, place.area.column) !== "") return null;
        list.put(below, place.area.column, oneOf(["theirs", 12, "=1+1"] as const, how));
        return {};
      }
      case "make it a table":
        if (sheet.tables().length > 0 || sheet.autoFilter()) return null;
        sheet.addTable(list.area(), `List${++this.count}`);
        return {};
      case "hide a column": {
        const column = list.column(oneOf(ANSWERS, at));
        sheet.setColumnHidden(column, 1, !sheet.columnHidden(column));
        return {};
      }
      case "colour a cell":
        sheet.setStyle(list.cell(row, list.column(oneOf(ANSWERS, how))), { fill: "#FFEE00" });
        return {};
      case "add a colour rule":
        sheet.addConditionalFormat({
          areas: [list.body(oneOf(ANSWERS, how))],
          priority: 0,
          stopIfTrue: false,
          rule: { kind: "cellValue", operator: "equal", formula1: `"no ${++this.count}"` },
          format: { fill: "#DDEEFF" },
        });
        return {};
      case "add a drop-down":
        sheet.setValidation(list.body(oneOf(ANSWERS, how)), {
          rule: { kind: "list", source: "yes,no", inCellDropDown: true },
          ignoreBlanks: true,
          errorAlert: { show: false, style: "stop", title: "", message: "" },
          prompt: { show: false, title: "", message: "" },
        });
        return {};
    }
  }

  private name(): string {
    return `Newcomer ${++this.count}`;
  }

  private fill(list: List, row: number, how: number): void {
    const cells: Record<string, CellValue> = { [list.key]: this.name(), Owner: "Cem", Revenue: 50 + how };
    ANSWERS.forEach((answer, at) => (cells[answer] = oneOf(REPLIES, how + at)));
    for (const [header, value] of Object.entries(cells)) list.put(row, list.column(header), value);
  }

  /** As Excel's sort does: rows move with their looks, ours with theirs. */
  private sort(list: List, rows: readonly number[], how: number): Changed | null {
    const { sheet } = list;
    if (sheet.isFiltered() || rows.some((row) => sheet.rowHidden(row))) return null;
    const area = list.area();
    const body = { ...area, row: area.row + 1, rowCount: area.rowCount - 1 };
    const turn = 1 + (how % Math.max(rows.length - 1, 1));
    const cells = sheet.copyCells(body);
    sheet.pasteCells(body, [...cells.slice(turn), ...cells.slice(0, turn)], "All");
    return {};
  }

  /** Cut, and insert the cut cells elsewhere. */
  private move(list: List, at: number, how: number): Changed | null {
    const { sheet } = list;
    const columns = [...list.headers().columns.values()];
    const from = columns[at % columns.length] ?? 0;
    const to = columns[how % columns.length] ?? 0;
    if (sheet.tables().length > 0 || sheet.autoFilter() || from === to || from === to - 1) return null;
    const { row, rowCount } = list.area();
    sheet.insertColumns(to, 1);
    const moved = from >= to ? from + 1 : from;
    sheet.moveCells({ row, column: moved, rowCount, columnCount: 1 }, { row, column: to });
    sheet.deleteColumns(moved, 1);
    return {};
  }

  private filter(list: List): Changed {
    const { sheet } = list;
    const [table] = sheet.tables();
    if (!table && !sheet.autoFilter()) sheet.setAutoFilter(list.area());
    const area = table?.area() ?? sheet.autoFilter() ?? list.area();
    sheet.filterColumn(area, list.column("Owner") - area.column, { on: "Values", values: ["Ann"] });
    return {};
  }

  private showAll(list: List): Changed {
    const { sheet } = list;
    const [table] = sheet.tables();
    const area = table?.area() ?? sheet.autoFilter();
    if (area) sheet.filterColumn(area, list.column("Owner") - area.column, null);
    if (!table) sheet.setAutoFilter(null);
    for (const row of list.hiddenRows()) sheet.setRowHidden(row, 1, false);
    return {};
  }

  /** A fresh export over the old: the same accounts in another order, one gone, answers changed; ours stays beside it. */
  private paste(list: List, rows: readonly number[], how: number): Changed | null {
    if (rows.length < 4 || list.sheet.isFiltered()) return null;
    const columns = [...list.headers().columns.values()];
    const cells = rows.map((row) => columns.map((column) => list.at(row, column)));
    const turn = 1 + (how % (rows.length - 1));
    const fresh = [...cells.slice(turn), ...cells.slice(0, turn - 1)];
    const answer = columns.indexOf(list.column(oneOf(ANSWERS, how)));
    const [first] = fresh;
    if (first) first[answer] = first[answer] === "yes" ? "no" : "yes";
    rows.forEach((row, at) => {
      columns.forEach((column, index) => list.put(row, column, asText(fresh[at]?.[index] ?? "")));
    });
    return {};
  }

  private total(list: List, rows: readonly number[]): Changed | null {
    const [table] = list.sheet.tables();
    if (table) {
      table.showTotals = !table.showTotals;
      return {};
    }
    const names = list.names();
    if (names.includes("Total")) return null;
    const sum = rows.reduce((total, row) => total + (Number(list.at(row, list.column("Revenue"))) || 0), 0);
    const below = (rows.at(-1) ?? 0) + 1;
    list.put(below, list.column(list.key), "Total");
    list.put(below, list.column("Revenue"), sum);
    return {};
  }
}

function asText(value: CellValue): CellValue {
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}

function oneOf<T>(items: readonly T[], at: number): T {
  return items[at % items.length] as T;
}
