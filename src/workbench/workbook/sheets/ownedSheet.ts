import type { SheetPart } from "../edits/sheetJournal";
import { ownSheet } from "../univer/ownState";
import type { OwnSheet } from "../univer/ownState";
import type { SheetContext } from "../univer/context";
import type * as contract from "../types";
import { DEFAULT_PROTECTION } from "./defaultProtection";

/** What of a sheet is kept beside Univer: plain data, given out and taken in as copies. */
export abstract class OwnedSheet {
  readonly #context: SheetContext;

  constructor(context: SheetContext) {
    this.#context = context;
  }
  protected get own(): OwnSheet {
    return ownSheet(this.#context.own, this.#context.sheetId);
  }
  #mark(part: SheetPart): void {
    const { log, sheetId } = this.#context;
    log.journal.markPart(sheetId, part);
  }

  get openedAs(): string | null {
    return this.own.openedAs;
  }
  get showHeadings(): boolean {
    return this.own.showHeadings;
  }
  set showHeadings(show: boolean) {
    this.own.showHeadings = show;
    this.#mark("view");
  }
  get enableCalculation(): boolean {
    return this.own.enableCalculation;
  }
  /** No file keeps it. */
  set enableCalculation(on: boolean) {
    this.own.enableCalculation = on;
  }
  get protected(): boolean {
    return this.own.protection !== null;
  }
  set protected(on: boolean) {
    this.protection = on ? (this.own.protection ?? DEFAULT_PROTECTION) : null;
  }
  get protection(): contract.SheetProtection | null {
    return structuredClone(this.own.protection);
  }
  set protection(protection: contract.SheetProtection | null) {
    const before = this.protected;
    this.own.protection = structuredClone(protection);
    this.#mark("view");
    const { log, sheetId } = this.#context;
    if (before !== this.protected) log.tell({ kind: "sheet", sheetId, change: "protection" });
  }
  get customProperties(): Readonly<Record<string, string>> {
    return this.own.customProperties;
  }
  set customProperties(properties: Readonly<Record<string, string>>) {
    this.own.customProperties = { ...properties };
    this.#mark("view");
  }
  get pageLayout(): contract.PageLayout {
    return structuredClone(this.own.pageLayout);
  }
  set pageLayout(layout: contract.PageLayout) {
    this.own.pageLayout = structuredClone(layout);
    this.#mark("pageLayout");
  }
  get pageBreaks(): contract.PageBreaks {
    return this.own.pageBreaks;
  }
  set pageBreaks({ rows, columns }: contract.PageBreaks) {
    this.own.pageBreaks = { rows: ascending(rows), columns: ascending(columns) };
    this.#mark("pageLayout");
  }
  get notes(): readonly contract.Note[] {
    return this.own.notes;
  }
  set notes(notes: readonly contract.Note[]) {
    this.own.notes = structuredClone([...notes]).sort(byPlace);
    this.#mark("notes");
  }
  get comments(): readonly contract.Comment[] {
    return this.own.comments;
  }
  set comments(comments: readonly contract.Comment[]) {
    this.own.comments = structuredClone([...comments]).sort(byPlace);
    this.#mark("comments");
  }
}

const ascending = (numbers: readonly number[]): number[] =>
  [...new Set(numbers)].sort((one, other) => one - other);

function byPlace(one: { row: number; column: number }, other: { row: number; column: number }): number {
  return one.row - other.row || one.column - other.column;
}
