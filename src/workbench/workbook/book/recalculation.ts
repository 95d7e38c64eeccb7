import type { ICellData, ICommandInfo, IDisposable, Injector, IUnitRange, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  FormulaDataModel,
  IOtherFormulaManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type {
  ISetFormulaCalculationNotificationMutation,
  ISetFormulaCalculationResultMutation,
  ISetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import { InsertSheetMutation, SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { toRange } from "../area";
import { hasFormula, numericKeys } from "../cells/touched";
import type { DirtyTable } from "./dirtyTable";
import { settled } from "../univer/settled";
import type { Area } from "../types";

type Dirty = Required<
  Pick<
    ISetFormulaCalculationStartMutation,
    | "dirtyRanges"
    | "dirtyNameMap"
    | "dirtyDefinedNameMap"
    | "dirtyUnitFeatureMap"
    | "dirtyUnitOtherFormulaMap"
    | "clearDependencyTreeCache"
    | "forceCalculation"
  >
> & { dirtySuperTableMap: NonNullable<ISetFormulaCalculationStartMutation["dirtySuperTableMap"]> };

/**
 * Starts Univer's formula engine and knows when it is done: keeps what is dirty, so that a read that asks for
 * values starts the engine at once and waits for exactly that run; with nothing dirty it costs nothing.
 */
export class Recalculation {
  readonly #table: DirtyTable;
  readonly #commands: ICommandService;
  readonly #model: FormulaDataModel;
  readonly #others: IOtherFormulaManagerService;
  readonly #unitId: string;
  #dirty: Dirty | null = null;
  /** What the calculation that runs now was started with. */
  #started: Dirty | null = null;
  #outdated = false;
  readonly #dropping: IDisposable;
  readonly #watching: IDisposable;
  /** Whether any cell holds a formula, or held one once; null: not looked yet. */
  #cellFormulas: boolean | null = null;
  #running: Promise<void> | null = null;
  #prepare: () => boolean = () => false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #delay: number | null;

  /** @param delay Milliseconds after which changes are calculated unasked; null: only when asked. */
  constructor(injector: Injector, table: DirtyTable, unitId: string, delay: number | null) {
    this.#table = table;
    this.#commands = injector.get(ICommandService);
    this.#model = injector.get(FormulaDataModel);
    this.#others = injector.get(IOtherFormulaManagerService);
    this.#unitId = unitId;
    this.#delay = delay;
    this.#dropping = this.#commands.beforeCommandExecuted(({ id, params }) => {
      if (id !== SetFormulaCalculationResultMutation.id || !this.#outdated) return;
      (params as ISetFormulaCalculationResultMutation).unitData = {};
    });
    this.#watching = this.#commands.beforeCommandExecuted(({ id, params }) => {
      if (this.#cellFormulas) return;
      if (id === InsertSheetMutation.id) this.#cellFormulas = null;
      else if (
        id === SetRangeValuesMutation.id &&
        hasFormula((params as ISetRangeValuesMutationParams).cellValue)
      )
        this.#cellFormulas = true;
    });
  }

  /**
   * Whether a cell of the workbook may hold a formula. Univer searches all cells of all sheets for formulas on
   * every write; where there are none, a big table is written in a fraction of the time without.
   */
  get hasCellFormulas(): boolean {
    this.#cellFormulas ??= Object.values(this.#model.getFormulaData()[this.#unitId] ?? {}).some(
      (sheet) => sheet && Object.keys(sheet).length > 0,
    );
    return this.#cellFormulas;
  }

  /** Cells of a sheet whose content changed: formulas over them have to be calculated anew. */
  markCells(sheetId: string, areas: readonly Area[]): void {
    if (areas.length === 0) return;
    const dirty = this.#ensure();
    for (const area of areas) dirty.dirtyRanges.push(this.#unitRange(sheetId, area));
    const arrays = this.#model.getArrayFormulaRange()[this.#unitId]?.[sheetId] ?? {};
    for (const row of numericKeys(arrays)) {
      for (const column of numericKeys(arrays[row] ?? {})) {
        const root = { row, column, rowCount: 1, columnCount: 1 };
        dirty.dirtyRanges.push(this.#unitRange(sheetId, root));
      }
    }
  }

  /** Any other mutation: Univer's own table says what it makes dirty. */
  markMutation(mutation: Readonly<ICommandInfo>): void {
    if (mutation.id === SetRangeValuesMutation.id) return;
    const found = this.#table.dirtyBy(mutation);
    if (found) merge(this.#ensure(), found);
  }

  /** Cells that a dynamic array formula fills beyond its own cell, by row and column. */
  spilled(sheetId: string): Record<number, Record<number, Nullable<ICellData>>> | undefined {
    const cells = this.#model.getArrayFormulaCellData()[this.#unitId]?.[sheetId];
    return cells ?? undefined;
  }

  /** The formula of a cell that shares its text with another. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined {
    return this.#model.getFormulaStringByCell(row, column, sheetId, this.#unitId) ?? undefined;
  }

  /** @param prepare Is called before each run; answers whether it wrote formulas. */
  beforeRuns(prepare: () => boolean): void {
    this.#prepare = prepare;
  }

  /** Resolves when nothing is dirty and no calculation runs. */
  async done(): Promise<void> {
    if (this.#dirty && !this.#running && !this.#hasFormulas()) this.#dirty = null;
    while (this.#running || this.#dirty) await (this.#running ?? this.#run());
  }

  /** Takes back what was marked in cells: cached values stand as they are. Formulas of rules stay marked. */
  forgetCells(): void {
    const rules = this.#dirty?.dirtyUnitOtherFormulaMap;
    this.#dirty = null;
    if (rules && Object.keys(rules).length > 0) this.#ensure().dirtyUnitOtherFormulaMap = rules;
  }
  dispose(): void {
    clearTimeout(this.#timer);
    this.#dirty = null;
    this.#dropping.dispose();
    this.#watching.dispose();
    this.#table.dispose();
  }

  #ensure(): Dirty {
    if (this.#dirty) return this.#dirty;
    this.#dirty = {
      dirtyRanges: [],
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
      forceCalculation: false,
    };
    this.#outdate(this.#dirty);
    if (this.#delay !== null) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.done(), this.#delay);
    }
    return this.#dirty;
  }

  /** Formulas in cells, or in rules: without any, the engine would read all cells for nothing. */
  #hasFormulas(): boolean {
    if (this.hasCellFormulas) return true;
    const rules = Object.values(this.#others.getOtherFormulaData()[this.#unitId] ?? {});
    return rules.some((sheet) => sheet && Object.keys(sheet).length > 0);
  }

  #run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running = this.#calculate().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #calculate(): Promise<void> {
    await settled();
    if (this.#prepare()) await settled();
    this.#started = this.#dirty;
    this.#outdated = false;
    this.#dirty = null;
    await new Promise<void>((resolve) => {
      const listening = this.#commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        const told = command.params as ISetFormulaCalculationNotificationMutation;
        if (told.functionsExecutedState === undefined) return;
        listening.dispose();
        this.#started = null;
        resolve();
      });
      this.#commands.syncExecuteCommand(SetFormulaCalculationStartMutation.id, {
        ...this.#started,
        maxIteration: 1,
        rowData: this.#model.getHiddenRowsFiltered(),
      });
    });
  }

  /**
   * A change while the engine is at work: its results would be written over it, or where cells no longer are.
   * They are dropped, and what it was to calculate goes into the next run. (Univer can stop a run, but then
   * leaves open the message channel that it waited on, which keeps Node from ending.)
   */
  #outdate(next: Dirty): void {
    if (!this.#started) return;
    merge(next, this.#started);
    this.#started = null;
    this.#outdated = true;
  }

  #unitRange(sheetId: string, area: Area): IUnitRange {
    return { unitId: this.#unitId, sheetId, range: toRange(area) };
  }
}

type PartialDirty = Partial<{ [K in keyof Dirty]: Dirty[K] | undefined }>;

function merge(into: Dirty, from: PartialDirty): void {
  into.dirtyRanges.push(...(from.dirtyRanges ?? []));
  into.forceCalculation ||= from.forceCalculation ?? false;
  mergeDeep(into.dirtyNameMap, from.dirtyNameMap);
  mergeDeep(into.dirtyDefinedNameMap, from.dirtyDefinedNameMap);
  mergeDeep(into.dirtySuperTableMap, from.dirtySuperTableMap);
  mergeDeep(into.dirtyUnitFeatureMap, from.dirtyUnitFeatureMap);
  mergeDeep(into.dirtyUnitOtherFormulaMap, from.dirtyUnitOtherFormulaMap);
  mergeDeep(into.clearDependencyTreeCache, from.clearDependencyTreeCache);
}

/** These maps are nested by unit, sheet and id; what is named in either is dirty. */
function mergeDeep(into: object, from: object | null | undefined): void {
  for (const [key, value] of Object.entries(from ?? {}) as [string, unknown][]) {
    const known = (into as Record<string, unknown>)[key];
    if (isObject(known) && isObject(value)) mergeDeep(known, value);
    else (into as Record<string, unknown>)[key] = isObject(value) ? structuredClone(value) : value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
