import { createApp, createInlineEngine, UserError, type App } from "../../../src/app";
import { createSay } from "../../../src/locales";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import type { CellValue } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";
import { ORDER_HEADERS, ORDERS } from "../../app/support/orders";
import { HEADERS, LINES } from "../../app/support/prospects";
import { controlOf } from "./sessionsControl";
import { List } from "./sessionsList";
import { BY_HAND, Person } from "./sessionsPerson";
import { putBackInto, replaced } from "./sessionsStanding";
import { contents, differences, NOTES, sheetOf, View, type Standing } from "./sessionsView";
import { isOurs, type OurStep, type PLACES, type Session, type Step } from "./sessionsSteps";

/** What a run came to, row by row, and of which cells. */
interface Made {
  /** Steps of the session by then. */
  after: number;
  cells: CellValue[][];
  isTable: boolean;
  names: string[];
  byHand: Map<string, CellValue>;
  tiers: CellValue[] | null;
  classes: CellValue[] | null;
}

const UNFOUNDED: ReadonlySet<string> = new Set(["error.unexpected", "error.changedMeanwhile"]);
/** Records of three runs and of ten that added columns, what the last one saw, and what it found. */
const MOST_PARTS = 15;
const MOST_SHEETS = 3;

export const counts = { steps: 0, skipped: 0, refused: 0, classified: 0, restored: 0, compared: 0 };
export const refusals = new Map<string, number>();

/** One workbook that people work in, and what must hold of it after every step. */
export class SessionRun {
  private app: App;
  private readonly person = new Person();
  private readonly standings = new Map<string, { before: Standing; after: Standing }>();
  private overrides = new Map<string, CellValue>();
  private readonly everSet = new Set<string>();
  private readonly runsMade: Made[] = [];
  private stepsDone = 0;
  private what: Step["what"] = "classify";

  private constructor(
    private workbench: Workbench,
    private view: View,
    private readonly profile: Session["profile"],
  ) {
    this.app = this.pane();
  }

  static async open(place: (typeof PLACES)[number], profile: Session["profile"]): Promise<SessionRun> {
    const cells = place === "orders" ? [ORDER_HEADERS, ...ORDERS] : [HEADERS, ...LINES];
    const workbench = await openWorkbench({ cells, profile });
    const [sheet] = workbench.book.sheets();
    if (!sheet) throw new Error("A workbook has a sheet.");
    const columnCount = cells[0]?.length ?? 0;
    if (place !== "range") sheet.addTable({ row: 0, column: 0, rowCount: cells.length, columnCount }, "List");
    workbench.book
      .addSheet(NOTES)
      .write({ row: 0, column: 0, rowCount: 2, columnCount: 1 }, [["Mine"], ["=1+1"]]);
    workbench.book.activate(sheet);
    const key = place === "orders" ? "Customer" : "Account";
    const list = new List(workbench.book, sheet, key);
    return new SessionRun(workbench, new View(workbench.book, list), profile);
  }

  async does(step: Step): Promise<void> {
    const { what } = step;
    counts.steps++;
    this.stepsDone++;
    this.what = what;
    if (isOurs(what)) {
      await this.ours(what, step);
      await this.mustHold();
    } else this.theirs({ ...step, what });
    await this.workbench.book.recalculated();
  }

  private get list(): List {
    return this.view.list;
  }

  close(): void {
    this.workbench.close();
  }

  private pane(): App {
    const say = createSay("en");
    const settings = this.view.isGrouped ? { account: "name" } : {};
    return createApp({ engine: createInlineEngine(say), say, settings });
  }

  private theirs(step: Parameters<Person["does"]>[1]): void {
    const changed = this.person.does(this.list, step);
    if (!changed) counts.skipped++;
    if (changed?.ours) this.standings.clear();
    if (changed?.byHand !== undefined) this.overrides.delete(changed.byHand);
    if (changed?.renamed) {
      const tier = this.overrides.get(changed.renamed.from);
      this.overrides.delete(changed.renamed.from);
      if (tier !== undefined) this.everSet.add(`${changed.renamed.to} ${tier}`);
    }
    // What they set by hand is theirs to set on whichever account they like.
    this.noteByHand();
  }

  private noteByHand(): void {
    for (const [account, tier] of this.view.byHand()) this.everSet.add(`${account} ${tier}`);
  }

  private async ours(what: OurStep, { at, how }: Step): Promise<void> {
    const { book } = this.workbench;
    const rows = this.list.rows();
    const row = rows[at % rows.length] ?? 1;
    book.activate(this.list.sheet);
    const column = this.list.column(this.list.key);
    book.select(this.list.sheet, [{ row, column, rowCount: 1, columnCount: 1 }]);
    switch (what) {
      case "classify":
        return this.runs(() => this.app.classify());
      case "report":
        return this.runs(() => this.app.report());
      case "tag":
        return this.tags(BY_HAND[how % BY_HAND.length] ?? "B", this.view.accounts()[at % rows.length] ?? "");
      case "automatic":
        return this.sets(() => this.app.tag(null));
      case "answer":
        return this.sets(() => this.app.answer(how % 2 === 0), 1);
      case "restore":
        return this.restores();
      case "reopen":
        this.app = this.pane();
        await this.keeping(() => this.app.preview());
        return;
      case "save and open":
        return this.savesAndOpens();
    }
  }

  /** A run comes to what a fresh workbook comes to, and doing it again writes nothing. */
  private async runs(work: () => Promise<unknown>): Promise<void> {
    const before = this.view.standing();
    const overrides = this.overrides;
    const last = this.view.marks().at(-1)?.id;
    if (!(await this.keeping(work))) return;
    counts.classified++;
    const latest = this.view.marks().at(-1)?.id;
    if (latest !== undefined && latest !== last) this.stood(latest, before);
    this.noteLogged(overrides);
    this.note();
    this.mustAgree();

    let edits = 0;
    const stop = this.workbench.book.onEdit((edit) => {
      if (edit.kind === "cells" && edit.by === "api") edits++;
    });
    await this.app.classify();
    stop();
    expect(edits).toBe(0);
  }

  /** Tiers set by hand stay with their accounts, and none is anybody's who never had it. */
  private noteLogged(before: ReadonlyMap<string, CellValue>): void {
    const now = this.view.byHand();
    const names = this.view.accounts();
    const here = [...before].filter(([account]) => names.filter((name) => name === account).length === 1);
    expect(here.map(([account]) => [account, now.get(account)])).toEqual(here);
    for (const [account, tier] of now) expect([...this.everSet]).toContain(`${account} ${tier}`);
    this.overrides = now;
  }

  private note(): void {
    this.runsMade.push({
      after: this.stepsDone,
      cells: this.list.typed(),
      isTable: this.list.sheet.tables().length > 0,
      names: this.view.accounts(),
      byHand: this.view.byHand(),
      tiers: this.list.ownValues("tier"),
      classes: this.list.ownValues("abcClass"),
    });
  }

  /**
   * Each run came to what it comes to in a fresh workbook with the same cells, but for what was set by hand. Looked at
   * once this workbook is closed: the client's globals are one.
   */
  async mustBeAsFresh(): Promise<void> {
    for (const { after, cells, isTable, names, byHand, tiers, classes } of this.runsMade) {
      const control = await controlOf(cells, isTable, this.list.key);
      const rows = (these: readonly CellValue[] | null) =>
        these?.map((value, at) => `${names[at]}: ${value}`);
      const expected = control.tiers?.map((tier, at) => byHand.get(names[at] ?? "") ?? tier) ?? null;
      expect({ after, tiers: rows(tiers), classes: rows(classes) }).toEqual({
        after,
        tiers: rows(expected),
        classes: rows(control.classes),
      });
    }
  }

  /** An account that no run has seen yet is noted in the tier log alone, until the next run. */
  private async tags(tier: (typeof BY_HAND)[number], account: string): Promise<void> {
    this.everSet.add(`${account} ${tier}`);
    await this.sets(() => this.app.tag(tier, { by: "Ann" }));
  }

  /** A tag or an answer: of the user's cells, at most so many are others afterwards. */
  private async sets(work: () => Promise<unknown>, cells = 0): Promise<void> {
    const stood = this.view.marks().length > 0;
    const last = this.view.marks().at(-1)?.id;
    const before = this.view.standing();
    if (!(await this.keeping(work, cells))) return;
    const latest = this.view.marks().at(-1)?.id;
    if (stood) this.standings.clear();
    else if (latest !== undefined && latest !== last) this.stood(latest, before);
    this.overrides = this.view.byHand();
    for (const [account, tier] of this.overrides) this.everSet.add(`${account} ${tier}`);
  }

  private stood(run: string, before: Standing): void {
    this.standings.set(run, { before, after: this.view.standing() });
  }

  private async restores(): Promise<void> {
    const last = this.view.marks().at(-1)?.id ?? "";
    const then = this.standings.get(last);
    const here = this.view.standing();
    let done = false;
    const isResolved = await this.keeping(async () => {
      done = (await this.app.restore()).done;
    });
    if (!isResolved || !done) return;
    counts.restored++;
    this.standings.delete(last);
    if (then) {
      counts.compared++;
      const now = this.view.standing();
      const expected = [...here].flatMap(([account, stands]) => {
        const row = then.before.get(account);
        return row ? [[account, putBackInto(stands, row, replaced(then))] as const] : [];
      });
      expect(expected.map(([account]) => [account, now.get(account)])).toEqual(expected);
    }
    this.overrides = this.view.byHand();
  }

  private async savesAndOpens(): Promise<void> {
    const { name } = this.list.sheet;
    const bytes = await saveXlsx(this.workbench.book);
    const theirs = contents(this.list);
    this.workbench.close();
    this.workbench = await openWorkbench({
      content: await openXlsx(bytes, "list.xlsx"),
      profile: this.profile,
    });
    const { book } = this.workbench;
    this.view = new View(book, new List(book, sheetOf(book, name), this.list.key));
    expect(contents(this.list)).toEqual(theirs);
    this.app = this.pane();
  }

  /** Does something of ours: it succeeds, or is refused with a sentence; either way what is theirs is as it was. */
  private async keeping(work: () => Promise<unknown>, cells = 0): Promise<boolean> {
    const before = this.view.everythingOfTheirs();
    const standing = this.view.standing();
    const isDone = await this.isDone(work);
    const after = this.view.everythingOfTheirs();
    if (cells === 0) expect(after).toEqual(before);
    else expect(differences(before, after)).toBeLessThanOrEqual(isDone ? cells : 0);
    if (!isDone) expect(this.view.standing()).toEqual(standing);
    return isDone;
  }

  private async isDone(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      // Nobody else is at work in a session.
      if (!(error instanceof UserError) || UNFOUNDED.has(error.said.id)) throw error;
      counts.refused++;
      const step = `${this.what}: ${error.said.id}`;
      refusals.set(step, (refusals.get(step) ?? 0) + 1);
      return false;
    }
  }

  /** What must hold of the workbook at any time. */
  private async mustHold(): Promise<void> {
    const { book } = this.workbench;
    expect(this.view.marks().filter(({ state }) => state !== "done")).toEqual([]);
    expect(book.customXml().size).toBeLessThanOrEqual(MOST_PARTS);
    expect(book.sheets().length - 2).toBeLessThanOrEqual(MOST_SHEETS);
    await book.recalculated();
  }

  /** Lines of one account say the same, and what its row on the Accounts sheet says. */
  private mustAgree(): void {
    if (!this.view.isGrouped) return;
    const tiers = this.list.ownValues("tier") ?? [];
    const accounts = this.view.accountsSheet();
    const lines = this.view.accounts().map((account, at) => [account, tiers[at] ?? ""] as const);
    const named = lines.filter(([account]) => account !== "" && account !== "total");
    expect(named).toEqual(named.map(([account]) => [account, accounts.get(account)?.Tier]));
  }
}
