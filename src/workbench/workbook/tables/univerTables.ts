import { ICommandService } from "@univerjs/core";
import type { IDisposable } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  TableColumnDataTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import type { ITableColumnJson, ITableFilterItem } from "@univerjs/sheets-table";
import { sameArea, toArea, toRange } from "../area";
import { toBrokenReferences } from "./cellReferences";
import { changeFormulas } from "./changeFormulas";
import { nameNewColumns } from "./followStructure";
import type { TableEntry } from "./registry";
import { renameInFormulas } from "./renameInFormulas";
import { univerStyle } from "./styles";
import type { BaseContext } from "../univer/context";

const RESTRUCTURING = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
]);

/**
 * Keeps Univer's own tables in step with the registry, which leads.
 *
 * When rows or columns come or go, Univer's tables lose column names, forget filters and write formulas back as
 * they were before. So they are taken out just before such a command, and put back where the registry, which
 * follows the rows and columns themselves, says they belong.
 */
export class UniverTables {
  readonly #context: BaseContext;
  readonly #manager: TableManager;
  /** Filters of tables that are taken out, by column id. */
  readonly #filters = new Map<string, ReadonlyMap<number, ITableFilterItem>>();
  readonly #unsettled = new Set<TableEntry>();
  readonly #listening: IDisposable[];

  constructor(context: BaseContext) {
    this.#context = context;
    this.#manager = context.injector.get(TableManager);
    const commands = context.injector.get(ICommandService);
    this.#listening = [
      commands.beforeCommandExecuted(({ id, params }) => {
        if (!RESTRUCTURING.has(id)) return;
        const { subUnitId } = params as { subUnitId?: string };
        this.#takeOut(subUnitId ?? context.workbook.getActiveSheet().getSheetId());
      }),
      commands.onCommandExecuted(({ id }) => {
        if (RESTRUCTURING.has(id)) this.settle();
      }),
    ];
  }

  /** The same around work that is no such command: cells that shift within rows or columns. */
  around(sheetIds: readonly string[], work: () => void): void {
    for (const sheetId of new Set(sheetIds)) this.#takeOut(sheetId);
    work();
  }

  /** Univer's part is brought into step when the command that is running now is through. */
  settleLater(entry: TableEntry): void {
    if (this.#unsettled.size === 0) queueMicrotask(() => this.settle());
    this.#unsettled.add(entry);
  }
  isUnsettled(entry: TableEntry): boolean {
    return this.#unsettled.has(entry);
  }
  settle(): void {
    const unsettled = [...this.#unsettled];
    this.#unsettled.clear();
    for (const entry of unsettled) {
      if (this.#context.tables.get(entry.id) === entry) {
        nameNewColumns(this.#context, entry);
        this.push(entry);
        this.#breakReferences(entry);
      } else {
        this.#delete(entry);
        // What named the table shows #REF!, unless its name is another's by now.
        if (!this.#context.tables.named(entry.name))
          changeFormulas(this.#context, (formula) => toBrokenReferences(formula, entry.name));
      }
    }
  }

  /** Makes Univer's table, and what its formula engine knows of it, the same as the entry. */
  push(entry: TableEntry): void {
    const { unitId, commands } = this.#context;
    const range = toRange(entry.area);
    const table = this.#manager.getTableById(unitId, entry.id);
    if (!table) this.#add(entry);
    else {
      if (!sameArea(toArea(table.getRange()), entry.area)) {
        this.#manager.updateTableRange(unitId, entry.id, { newRange: range });
      }
      table.setColumns(columnsOf(entry));
    }
    commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId,
      tableName: entry.name,
      reference: {
        range,
        sheetId: entry.sheetId,
        titleMap: new Map(entry.columns.map((column, index) => [column.name, index])),
      },
    });
  }

  dispose(): void {
    for (const listening of this.#listening) listening.dispose();
  }

  #takeOut(sheetId: string): void {
    for (const entry of this.#context.tables.onSheet(sheetId)) {
      this.#filters.set(entry.id, this.#filtersOf(entry));
      this.#delete(entry);
      this.settleLater(entry);
    }
  }
  /** What named a column that is gone shows #REF!, as in Excel. */
  #breakReferences(entry: TableEntry): void {
    const lost = entry.lostColumns.splice(0);
    if (lost.length === 0) return;
    renameInFormulas(this.#context, entry.name, { columns: new Map(lost.map((name) => [name, null])) });
  }
  #filtersOf(entry: TableEntry): Map<number, ITableFilterItem> {
    const table = this.#manager.getTableById(this.#context.unitId, entry.id);
    return new Map(
      entry.columns.flatMap(({ id }, index) => {
        const filter = table?.getTableFilterColumn(index);
        return filter ? [[id, filter] as const] : [];
      }),
    );
  }
  #add(entry: TableEntry): void {
    const filters = this.#filters.get(entry.id);
    this.#filters.delete(entry.id);
    this.#quietly(AddSheetTableMutation.id, entry, {
      name: entry.name,
      range: toRange(entry.area),
      header: entry.columns.map((column) => column.name),
      options: {
        tableStyleId: univerStyle(entry.style),
        columns: columnsOf(entry),
      },
    });
    for (const [index, { id }] of entry.columns.entries()) {
      const tableFilter = filters?.get(id);
      if (tableFilter) this.#quietly(SetSheetTableFilterMutation.id, entry, { column: index, tableFilter });
    }
  }
  #delete(entry: TableEntry): void {
    const known = this.#manager.getTableById(this.#context.unitId, entry.id);
    if (known) this.#quietly(DeleteSheetTableMutation.id, entry, {});
  }
  #quietly(id: string, entry: TableEntry, params: object): void {
    const { log, commands, unitId } = this.#context;
    log.quietly(() =>
      commands.syncExecuteCommand(id, { unitId, subUnitId: entry.sheetId, tableId: entry.id, ...params }),
    );
  }
}

function columnsOf(entry: TableEntry): ITableColumnJson[] {
  return entry.columns.map(({ id, name }) => ({
    id: `${entry.id}.${id}`,
    displayName: name,
    dataType: TableColumnDataTypeEnum.String,
    formula: "",
    meta: {},
    style: {},
  }));
}
