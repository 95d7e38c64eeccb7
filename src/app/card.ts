import {
  readAccountRow,
  readActiveAccountRow,
  readActiveRow,
  selectedAccounts,
  selectedRows,
  SheetError,
  type AccountCalled,
} from "../excel";
import {
  labelWithId,
  READINESS_TIERS,
  standingOf,
  type AccountColumnId,
  type AnalysisRequest,
  type AnswerField,
  type CellValue,
  type ReadinessTier,
} from "../engine";
import { accountAt, groupedBy, identityColumns, namesOfLine } from "./accounts";
import { questionsOf } from "./classify";
import { headingAt } from "./headingAt";
import { knownLog } from "./history";
import type { Look } from "./look";
import { readData } from "./readData";
import type { RowCard } from "./types";
import { UserError } from "./userError";
import { lookAgain, rowOptions, type Workshop } from "./workshop";

/**
 * What the sheet says about the selected row; null where that is no classified row. Reads the one row – of line data
 * the row of its account on the Accounts sheet too – and counts the selected ones; only where an open question is in
 * words that no run of this session has written are the columns read again. What is known of a tier set by hand comes
 * from the tier log, which is read once a look.
 */
export async function card(workshop: Workshop): Promise<RowCard | null> {
  const found = await activeAccount(workshop);
  return found && cardOf(workshop, found);
}

/** The card of the account that the person is on. */
export async function cardOf(workshop: Workshop, found: ActiveAccount): Promise<RowCard> {
  const { look, own } = found;
  const text = (id: AccountColumnId) => String(own.get(id) ?? "");
  const tier = READINESS_TIERS.find((name) => name === text("tier")) ?? null;
  const byHand = READINESS_TIERS.find((name) => name === text("setByHand").trim().toUpperCase()) ?? null;
  const isBlank = [...own.values()].every((value) => value === "");
  const isOpen = own.has("tier") && tier === null && !isBlank;
  const question = isOpen ? await questionOfRow(workshop, found) : null;
  const { source } = look.opened;
  const selected =
    found.line === null ? await selectedAccounts(source) : await selectedRows(source, look.rows);
  return {
    row: found.row + 1,
    selectedRows: Math.max(1, selected.length),
    name: found.name,
    tiered: own.has("tier"),
    tier,
    setByHand: byHand !== null,
    ...(await knownOf(found, byHand)),
    who: workshop.preferences.who(),
    why: text("why"),
    nextStep: text("nextStep"),
    abcClass: text("abcClass"),
    nextQuestion: question && questionOf(look, question),
  };
}

/**
 * What the tier log knows of the account: of a tier that was typed into its cell, nothing but the tier. The answers'
 * own tier is of interest where another one was set before it.
 */
async function knownOf(
  { look, name, id, called: { names } }: ActiveAccount,
  byHand: ReadinessTier | null,
): Promise<Pick<RowCard, "override" | "computed">> {
  if (byHand === null) return { override: null, computed: null };
  const known = standingOf(await knownLog(look));
  const texts = [...(id === "" ? [] : [labelWithId(name, id)]), name, id, ...names];
  const standings = texts.filter((text) => text !== "").map(known);
  const { computed, override } =
    standings.find((standing) => standing.override?.tier === byHand) ??
    standings.find((standing) => standing.computed !== null) ??
    NOTHING_KNOWN;
  const typed = { tier: byHand, by: null, on: null, why: null, until: null };
  return { override: override?.tier === byHand ? override : typed, computed };
}

const NOTHING_KNOWN = { computed: null, override: null };

/** The account that the person is on. */
export interface ActiveAccount {
  look: Look;
  /** Row of the sheet that they are on, from 0. */
  row: number;
  /** Index from the first data row; null on the Accounts sheet. */
  line: number | null;
  name: string;
  /** Its id, where the table has one; the log tells accounts of one name apart by it. */
  id: string;
  /** What it may be called on the Accounts sheet; nothing where each line is an account. */
  called: AccountCalled;
  /** What stands in our columns. */
  own: ReadonlyMap<AccountColumnId, CellValue>;
}

/** The classified row that the person is on, looking at the workbook again where it changed. */
export async function activeAccount(workshop: Workshop): Promise<ActiveAccount | null> {
  const first = workshop.memory.look ?? (await tryLook(workshop));
  const here = first && (await accountIn(first));
  if (here !== "moved") return here;
  const again = await tryLook(workshop);
  const now = again && (await accountIn(again));
  return now === "moved" ? null : now;
}

async function accountIn(look: Look): Promise<ActiveAccount | "moved" | null> {
  const { source } = look.opened;
  // Nothing stands yet, or a run has added it since: the next look knows.
  if (source.own.length === 0) return "moved";
  const { key, name, parent } = identityColumns(look);
  const id = look.mapping.id ?? undefined;
  const place = (index: number) => source.area.column + index;
  const wanted = [key, name, parent, id].filter((index) => index !== undefined);
  const columns = [...new Set(wanted)].map((index) => ({
    column: place(index),
    heading: headingAt(look, index),
  }));
  const active = await readActiveRow(source, { headerRow: look.rows.headerRow, columns });
  if (active.kind === "moved") return "moved";
  const isGrouped = groupedBy(look) !== null;
  if (active.kind === "elsewhere") return isGrouped ? onAccountsSheet(look) : null;
  const { row, cells } = active;
  const line = row - look.rows.firstRow;
  if (line < 0 || line >= look.rows.rowCount) return null;
  const cellOf = (index: number) => cells.get(place(index)) ?? "";
  const named = name ?? key;
  const found = {
    look,
    row,
    line,
    name: named === undefined ? "" : cellOf(named),
    id: id === undefined ? "" : cellOf(id),
  };
  if (!isGrouped) return { ...found, called: { names: [] }, own: active.own };
  const called = namesOfLine(look, cellOf);
  const own = (called.names.length > 0 ? await readAccountRow(source, called) : null) ?? active.own;
  return { ...found, called, own };
}

async function onAccountsSheet(look: Look): Promise<ActiveAccount | null> {
  const active = await readActiveAccountRow(look.opened.source);
  if (!active) return null;
  const name = String(active.own.get("account") ?? "");
  return { look, row: active.row, line: null, name, id: "", called: { names: [name] }, own: active.own };
}

/** A selection where there is no table has no card; that is no failure. */
async function tryLook(workshop: Workshop): Promise<Look | null> {
  try {
    return await lookAgain(workshop, rowOptions(workshop));
  } catch (error) {
    if (error instanceof SheetError || error instanceof UserError) return null;
    throw error;
  }
}

/** The rows as they stand: where one was renamed or moved since the look, they are looked at again. */
async function dataNow(workshop: Workshop, look: Look): Promise<Pick<AnalysisRequest, "table" | "settings">> {
  try {
    return { table: await readData(look, workshop.say), settings: look.settings };
  } catch (error) {
    if (!(error instanceof SheetError && error.said.id === "error.rowsMoved")) throw error;
    const again = await lookAgain(workshop, rowOptions(workshop));
    return { table: await readData(again, workshop.say), settings: again.settings };
  }
}

async function questionOfRow(
  workshop: Workshop,
  { look, line, name, own }: ActiveAccount,
): Promise<AnswerField | null> {
  const { engine, memory } = workshop;
  const known = memory.questions.get(String(own.get("nextStep") ?? ""));
  if (known) return known;
  const { table, settings } = await dataNow(workshop, look);
  const classified = await engine.classify({ table, settings });
  memory.questions = new Map([...memory.questions, ...questionsOf(classified)]);
  const { accounts, output } = classified;
  const account = accountAt(classified, { line, name }, table);
  const row = accounts ? accounts.order.indexOf(account ?? -1) : (line ?? -1);
  const text = (accounts ?? output).columns.find(({ id }) => id === "nextStep")?.values[row];
  return memory.questions.get(String(text ?? "")) ?? null;
}

function questionOf(look: Look, field: AnswerField): RowCard["nextQuestion"] {
  const column = look.layout.columns.find(({ index }) => index === look.mapping[field]);
  return column ? { field, header: column.header } : null;
}
