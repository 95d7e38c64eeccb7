import { createApp, createInlineEngine, UserError, type App } from "../../../src/app";
import { createSay } from "../../../src/locales";
import { openXlsx, saveXlsx } from "../../../src/workbench/files";
import type { CellValue, Sheet } from "../../../src/workbench/workbook";
import { openWorkbench, type Workbench } from "../../support/openWorkbench";
import { ORDER_HEADERS, ORDERS } from "../../app/support/orders";
import { HEADERS, LINES } from "../../app/support/prospects";
import { controlOf } from "./sessionsControl";
import { List } from "./sessionsList";
import { BY_HAND, Person } from "./sessionsPerson";
import { isOurs, type OurStep, type PLACES, type Session, type Step } from "./sessionsSteps";

type Place = (typeof PLACES)[number];
/** Columns of ours by account: what stood before a run, and whether it is still to come back as it was. */
type Standing = Map<string, Record<string, CellValue>>;

const NOTES = "My notes";
const MOST_PARTS = 5;
const MOST_SHEETS = 3;

export const counts = { steps: 0, skipped: 0, refused: 0, classified: 0, restored: 0 };
export const refusals = new Map<string, number>();

/** One workbook that people work in, and what must hold of it after every step. */
export class SessionRun {
  private app: App;
  private readonly person = new Person();
  private readonly standings = new Map<string, Standing>();
  private overrides = new Map<string, CellValue>();
  private readonly everSet = new Set<string>();

  private constructor(
    private workbench: Workbench,
    private list: List,
    private readonly place: Place,
    private readonly profile: Session["profile"],
  ) {
    this.app = this.pane();
  }

  static async open(place: Place, profile: Session["profile"]): Promise<SessionRun> {
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
    return new SessionRun(workbench, new List(workbench.book, sheet, key), place, profile);
  }

  async does(step: Step): Promise<void> {
    const { what } = step;
    counts.steps++;
    if (isOurs(what)) {
      await this.ours(what, step);
      await this.mustHold();
    } else this.theirs({ ...step, what });
    await this.workbench.book.recalculated();
  }

  close(): void {
    this.workbench.close();
  }

  private pane(): App {
    const say = createSay("en");
    const settings = this.place === "orders" ? { account: "name" } : {};
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
    for (const [account, tier] of this.byHand()) this.everSet.add(`${account} ${tier}`);
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
        return this.sets(() => this.app.tag(BY_HAND[how % BY_HAND.length] ?? "B", { by: "Ann" }));
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
    const before = this.standing();
    const overrides = this.overrides;
    const last = this.marks().at(-1)?.id;
    if (!(await this.keeping(work))) return;
    counts.classified++;
    const latest = this.marks().at(-1)?.id;
    if (latest !== undefined && latest !== last) this.standings.set(latest, before);
    this.noteLogged(overrides);
    await this.mustBeAsFresh();

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
    const now = this.byHand();
    const names = this.accounts();
    const here = [...before].filter(([account]) => names.filter((name) => name === account).length === 1);
    expect(here.map(([account]) => [account, now.get(account)])).toEqual(here);
    for (const [account, tier] of now) expect([...this.everSet]).toContain(`${account} ${tier}`);
    this.overrides = now;
  }

  private async mustBeAsFresh(): Promise<void> {
    const isTable = this.list.sheet.tables().length > 0;
    const control = await controlOf(this.list.typed(), isTable, this.list.key);
    const byHand = this.byHand();
    const names = this.accounts();
    const expected = control.tiers?.map((tier, at) => byHand.get(names[at] ?? "") ?? tier);
    expect(this.list.ownValues("tier")?.map((tier, at) => `${names[at]} ${tier}`)).toEqual(
      expected?.map((tier, at) => `${names[at]} ${tier}`),
    );
    expect(this.list.ownValues("abcClass")).toEqual(control.classes);
  }

  /** A tag or an answer: of the user's cells, at most so many are others afterwards. */
  private async sets(work: () => Promise<unknown>, cells = 0): Promise<void> {
    const stood = this.marks().length > 0;
    const last = this.marks().at(-1)?.id;
    const before = this.standing();
    if (!(await this.keeping(work, cells))) return;
    const latest = this.marks().at(-1)?.id;
    if (stood) this.standings.clear();
    else if (latest !== undefined && latest !== last) this.standings.set(latest, before);
    this.overrides = this.byHand();
    for (const [account, tier] of this.overrides) this.everSet.add(`${account} ${tier}`);
  }

  private async restores(): Promise<void> {
    const last = this.marks().at(-1)?.id ?? "";
    const then = this.standings.get(last);
    const here = this.standing();
    let done = false;
    const isResolved = await this.keeping(async () => {
      done = (await this.app.restore()).done;
    });
    if (!isResolved || !done) return;
    counts.restored++;
    this.standings.delete(last);
    if (then) {
      const now = this.standing();
      const expected = [...here.keys()].flatMap((account) => {
        const row = then.get(account);
        return row ? [[account, row] as const] : [];
      });
      expect(expected.map(([account]) => [account, now.get(account)])).toEqual(expected);
    }
    this.overrides = this.byHand();
  }

  private async savesAndOpens(): Promise<void> {
    const { name } = this.list.sheet;
    const bytes = await saveXlsx(this.workbench.book);
    const theirs = this.list.theirs();
    this.workbench.close();
    this.workbench = await openWorkbench({
      content: await openXlsx(bytes, "list.xlsx"),
      profile: this.profile,
    });
    this.list = new List(this.workbench.book, this.sheet(name), this.list.key);
    expect(this.list.theirs().map((column) => column.slice(1))).toEqual(
      theirs.map((column) => column.slice(1)),
    );
    this.app = this.pane();
  }

  /** Does something of ours: it succeeds, or is refused with a sentence; either way what is theirs is as it was. */
  private async keeping(work: () => Promise<unknown>, cells = 0): Promise<boolean> {
    const before = this.everythingOfTheirs();
    const standing = this.standing();
    const isDone = await this.isDone(work);
    const after = this.everythingOfTheirs();
    if (cells === 0) expect(after).toEqual(before);
    else expect(differences(before, after)).toBeLessThanOrEqual(isDone ? cells : 0);
    if (!isDone) expect(this.standing()).toEqual(standing);
    return isDone;
  }

  private async isDone(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      return true;
    } catch (error) {
      if (!(error instanceof UserError) || error.said.id === "error.unexpected") throw error;
      counts.refused++;
      refusals.set(error.said.id, (refusals.get(error.said.id) ?? 0) + 1);
      return false;
    }
  }

  /** What must hold of the workbook at any time. */
  private async mustHold(): Promise<void> {
    const { book } = this.workbench;
    expect(this.marks().filter(({ state }) => state !== "done")).toEqual([]);
    expect(book.customXml().size).toBeLessThanOrEqual(MOST_PARTS);
    expect(book.sheets().length - 2).toBeLessThanOrEqual(MOST_SHEETS);
    await book.recalculated();
    if (this.place !== "orders") return;
    const tiers = new Map<string, Set<CellValue>>();
    this.list.ownValues("tier")?.forEach((tier, at) => {
      const account = this.accounts()[at] ?? "";
      if (tier !== "") tiers.set(account, (tiers.get(account) ?? new Set()).add(tier));
    });
    expect([...tiers].filter(([, each]) => each.size > 1).map(([account]) => account)).toEqual([]);
  }

  private everythingOfTheirs() {
    return {
      list: this.list.theirs(),
      hidden: this.list.hiddenRows(),
      notes: this.sheet(NOTES).formulas({ row: 0, column: 0, rowCount: 5, columnCount: 5 }),
      name: this.list.sheet.name,
    };
  }

  /** Columns of ours by account, of accounts that stand once; of line data those of the Accounts sheet. */
  private standing(): Standing {
    const names = this.accounts();
    const own = this.list.own();
    const rows = this.list.rows();
    const lines = names.map((name, at) => {
      const row = rows[at] ?? 0;
      return [
        name,
        Object.fromEntries(own.map(({ id, area }) => [id, this.list.at(row, area.column)])),
      ] as const;
    });
    const isOnce = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
    return new Map(lines.filter(([name]) => this.place === "orders" || isOnce(name)));
  }

  /** Of each row the account, as grouping knows it. */
  private accounts(): string[] {
    const names = this.list.names();
    return this.place === "orders" ? names.map((name) => name.trim().toLowerCase()) : names;
  }

  private byHand(): Map<string, CellValue> {
    const pairs = this.place === "orders" ? this.byHandOfAccounts() : this.byHandOfRows();
    return new Map(pairs.filter(([, tier]) => BY_HAND.some((each) => each === tier)));
  }

  private byHandOfRows(): (readonly [string, CellValue])[] {
    const names = this.accounts();
    return (this.list.ownValues("setByHand") ?? []).map((tier, at) => [names[at] ?? "", tier] as const);
  }

  private byHandOfAccounts(): (readonly [string, CellValue])[] {
    const sheet = this.workbench.book.sheet("Accounts");
    const used = sheet?.usedArea(true);
    const [headers = [], ...lines] = sheet && used ? sheet.values(used) : [];
    const at = headers.indexOf("Set by hand");
    return at < 0 ? [] : lines.map((line) => [String(line[0]).trim().toLowerCase(), line[at] ?? ""] as const);
  }

  private marks(): { id: string; state: string }[] {
    const value = this.workbench.book.settings().get("VitalFew.runs");
    return typeof value === "string" ? (JSON.parse(value) as { id: string; state: string }[]) : [];
  }

  private sheet(name: string): Sheet {
    const sheet = this.workbench.book.sheet(name);
    if (!sheet) throw new Error(`There is no sheet “${name}”.`);
    return sheet;
  }
}

function differences(before: { list: string[][] }, after: { list: string[][] }): number {
  const cells = ({ list }: { list: string[][] }) => list.flat();
  const then = cells(before);
  const now = cells(after);
  return now.filter((cell, at) => cell !== then[at]).length + Math.abs(now.length - then.length);
}
