import { InsertSheetCommand, RemoveSheetCommand } from "@univerjs/sheets";
import type { Univer } from "@univerjs/core";
import { customXmlPart } from "../customXml/customXmlPart";
import { copySheet } from "./copySheet";
import { definedNames, removeName, setName } from "./names";
import { watchNames } from "./watchNames";
import { watchFilters } from "../filters/watchFilters";
import { watchMutations } from "../edits/watch";
import { emptySnapshot } from "../load/snapshot";
import { UniverSheet } from "../sheets/sheet";
import { watchRemoval } from "../sheets/watchRemoval";
import type { FrontEnd } from "./selection";
import { execute, onSheet } from "../univer/context";
import type { Context } from "../univer/context";
import type * as contract from "../types";

/** The book over one Univer instance; headless and in the browser the same. */
export class UniverBook implements contract.Book {
  readonly date1904: boolean;
  readonly original: Uint8Array | null;
  readonly #univer: Univer;
  readonly #context: Context;
  readonly #frontEnd: FrontEnd;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #watching: readonly { dispose(): void }[];
  #isDisposed = false;

  constructor(
    univer: Univer,
    context: Context,
    frontEnd: FrontEnd,
    content: Pick<contract.BookContent, "date1904" | "original">,
  ) {
    this.#univer = univer;
    this.#context = context;
    this.#frontEnd = frontEnd;
    this.date1904 = content.date1904;
    this.original = content.original;
    this.#watching = [
      watchMutations(context),
      watchFilters(context),
      watchNames(context),
      watchRemoval(context),
    ];
  }

  get name(): string {
    return this.#context.workbook.getName();
  }
  get journal(): contract.Journal {
    return this.#context.log.journal;
  }

  sheets(): readonly contract.Sheet[] {
    return this.#context.workbook.getSheetOrders().flatMap((id) => this.#byId(id) ?? []);
  }
  sheet(idOrName: string): contract.Sheet | undefined {
    const named = (): contract.Sheet | undefined =>
      this.sheets().find(({ name }) => name.toLowerCase() === idOrName.toLowerCase());
    return this.#byId(idOrName) ?? named();
  }
  activeSheet(): contract.Sheet {
    return this.#known(this.#context.workbook.getActiveSheet().getSheetId());
  }
  activate(sheet: contract.Sheet): void {
    if (sheet.id === this.activeSheet().id) return;
    this.#frontEnd.selection.activate(sheet.id);
  }
  addSheet(name: string): contract.Sheet {
    const { workbook, log } = this.#context;
    const id = this.#freeId();
    const front = workbook.getActiveSheet().getSheetId();
    // Univer brings a new sheet to the front, Excel's API does not.
    log.untold(() => {
      execute(this.#context, InsertSheetCommand.id, {
        index: workbook.getSheetSize(),
        sheet: emptySnapshot(id, name),
      });
      this.#frontEnd.selection.activate(front);
    });
    log.tell({ kind: "sheet", sheetId: id, change: "added" });
    return this.#known(id);
  }
  copySheet(sheet: contract.Sheet, name: string): contract.Sheet {
    const { workbook, log } = this.#context;
    const id = this.#freeId();
    const front = workbook.getActiveSheet().getSheetId();
    log.untold(() => {
      copySheet(this.#context, onSheet(this.#context, sheet.id), id, name);
      this.#frontEnd.selection.activate(front);
    });
    log.tell({ kind: "sheet", sheetId: id, change: "added" });
    return this.#known(id);
  }
  /** @throws RangeError for the last sheet: Excel keeps one. */
  removeSheet(sheet: contract.Sheet): void {
    if (this.#context.workbook.getSheetSize() <= 1)
      throw new RangeError("A workbook keeps at least one sheet.");
    execute(this.#context, RemoveSheetCommand.id, { subUnitId: sheet.id });
    this.#sheets.delete(sheet.id);
  }

  selection(): { sheet: contract.Sheet; areas: readonly contract.Area[] } {
    return { sheet: this.activeSheet(), areas: this.#frontEnd.selection.areas(this.activeSheet().id) };
  }
  select(sheet: contract.Sheet, areas: readonly contract.Area[]): void {
    this.activate(sheet);
    this.#frontEnd.selection.select(sheet.id, areas);
  }

  tables(): readonly contract.Table[] {
    return this.sheets().flatMap((sheet) => sheet.tables());
  }
  names(): readonly contract.DefinedName[] {
    return definedNames(this.#context);
  }
  setName(name: contract.DefinedName): void {
    setName(this.#context, name);
  }
  removeName(name: string, scope: string | null): void {
    removeName(this.#context, name, scope);
  }

  settings(): ReadonlyMap<string, unknown> {
    return this.#context.own.settings;
  }
  setSetting(key: string, value: unknown): void {
    this.#context.own.settings.set(key, structuredClone(value));
    this.#context.log.journal.markCustomXml();
  }
  removeSetting(key: string): void {
    if (this.#context.own.settings.delete(key)) this.#context.log.journal.markCustomXml();
  }

  customXml(): ReadonlyMap<string, contract.CustomXmlPart> {
    return this.#context.own.customXml;
  }
  addCustomXml(xml: string): contract.CustomXmlPart {
    const part = customXmlPart(`{${crypto.randomUUID().toUpperCase()}}`, xml);
    this.#context.own.customXml.set(part.id, part);
    this.#context.log.journal.markCustomXml();
    return part;
  }
  setCustomXml(id: string, xml: string): void {
    if (!this.#context.own.customXml.has(id)) throw new RangeError(`There is no custom XML part ${id}.`);
    this.#context.own.customXml.set(id, customXmlPart(id, xml));
    this.#context.log.journal.markCustomXml();
  }
  removeCustomXml(id: string): void {
    if (this.#context.own.customXml.delete(id)) this.#context.log.journal.markCustomXml();
  }

  namedStyles(): ReadonlyMap<string, contract.NamedStyle> {
    return this.#context.own.namedStyles;
  }
  setNamedStyle(style: contract.NamedStyle): void {
    this.#context.own.namedStyles.set(style.name.toLowerCase(), structuredClone(style));
  }
  removeNamedStyle(name: string): void {
    this.#context.own.namedStyles.delete(name.toLowerCase());
  }

  get properties(): contract.DocumentProperties {
    return structuredClone(this.#context.own.properties);
  }
  set properties(properties: contract.DocumentProperties) {
    this.#context.own.properties = structuredClone(properties);
    this.#context.log.journal.markWorkbook();
  }
  get protection(): contract.BookProtection | null {
    return structuredClone(this.#context.own.protection);
  }
  set protection(protection: contract.BookProtection | null) {
    this.#context.own.protection = structuredClone(protection);
    this.#context.log.journal.markWorkbook();
  }

  async recalculated(): Promise<void> {
    this.#context.univerTables.settle();
    await this.#context.calculation.done();
  }
  asApi<T>(work: () => T): T {
    return this.#context.log.asApi(work);
  }
  onEdit(listener: (edit: contract.Edit) => void): () => void {
    return this.#context.log.listen(listener);
  }
  onCalculated(listener: (sheetId: string, areas: readonly contract.Area[]) => void): () => void {
    return this.#context.log.listenToCalculation(listener);
  }
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const watching of this.#watching) watching.dispose();
    this.#frontEnd.dispose();
    this.#context.univerTables.dispose();
    this.#context.calculation.dispose();
    this.#univer.dispose();
  }

  #byId(id: string): contract.Sheet | undefined {
    const known = this.#sheets.get(id);
    const worksheet = this.#context.workbook.getSheetBySheetId(id);
    if (!worksheet) return undefined;
    if (known) return known;
    const sheet = new UniverSheet(onSheet(this.#context, id), (other) => this.#known(other));
    this.#sheets.set(id, sheet);
    return sheet;
  }
  #known(id: string): contract.Sheet {
    const sheet = this.#byId(id);
    if (!sheet) throw new Error(`The workbook lost its sheet ${id}.`);
    return sheet;
  }
  #freeId(): string {
    let id = this.#context.own.nextId("added");
    while (this.#context.workbook.getSheetBySheetId(id)) id = this.#context.own.nextId("added");
    return id;
  }
}
