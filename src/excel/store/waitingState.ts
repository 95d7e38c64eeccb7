import { countStateCells } from "../../engine";
import type { LogSource } from "./findLog";

/** Where the state of a first run waits, by source, until there is a line for the log to begin with. */
const KEY = "VitalFew.states";
/** Characters of all of them together; what is longer goes to a sheet at once. */
const MOST_SIZE = 120_000;

/** What stands in that setting. */
export interface Waiting {
  /** By source, each state as the cells that it would take; what is no state is left alone. */
  entries: Readonly<Record<string, unknown>>;
  /** The setting holds something else: nothing waits there, and nothing may be written over it. */
  isForeign: boolean;
}

/** What a look at a source tells of its log. */
export interface LogSeen {
  /** There is a sheet for it, or was one. */
  stands: boolean;
  waiting: Waiting;
}

/**
 * Asks for the states that wait in the workbook's settings for sources that have no log sheet yet: a first run has
 * nothing to tell, and makes no sheet for it.
 *
 * @returns what to call after the next sync.
 */
export function askWaiting({ workbook }: Excel.RequestContext): () => Waiting {
  const setting = workbook.settings.getItemOrNullObject(KEY).load("value");
  return () => (setting.isNullObject ? { entries: {}, isForeign: false } : parse(setting.value));
}

/** The cells of a source's state; none where nothing waits. */
export function waitingFor({ entries }: Waiting, source: LogSource): readonly string[] {
  const cells = entries[nameOf(source)];
  return isState(cells) ? cells : [];
}

/**
 * Lets a state wait; none = it waits no more. States of sheets that were deleted go.
 *
 * @param waiting all that wait, as they were read
 * @returns all that wait then; null where it is too long to wait, or cannot: then nothing is written.
 */
export async function letWait(
  context: Excel.RequestContext,
  waiting: Waiting,
  source: LogSource,
  cells: readonly string[],
): Promise<Waiting | null> {
  const { [nameOf(source)]: before, ...others } = waiting.entries;
  if (before === undefined && cells.length === 0) return waiting;
  if (waiting.isForeign) return null;
  const left = await ofSheetsThatStand(context, others);
  const entries = cells.length === 0 ? left : { ...left, [nameOf(source)]: cells };
  const text = JSON.stringify(entries);
  if (cells.length > 0 && text.length > MOST_SIZE) return null;
  const { settings } = context.workbook;
  if (Object.keys(entries).length === 0) settings.getItemOrNullObject(KEY).delete();
  else settings.add(KEY, text);
  await context.sync();
  return { entries, isForeign: false };
}

async function ofSheetsThatStand(
  context: Excel.RequestContext,
  entries: Waiting["entries"],
): Promise<Waiting["entries"]> {
  if (!Object.values(entries).some(isState)) return entries;
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ids = new Set(sheets.items.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(entries).filter(([name, cells]) => !isState(cells) || ids.has(sheetOf(name))),
  );
}

/** A sheet keeps its id when it is renamed or moved. */
function nameOf({ sheetId, block }: LogSource): string {
  return `${sheetId} ${block}`;
}

function sheetOf(name: string): string {
  return name.slice(0, name.lastIndexOf(" "));
}

function isState(cells: unknown): cells is string[] {
  return Array.isArray(cells) && typeof cells[0] === "string" && countStateCells(cells[0]) === cells.length;
}

function parse(value: unknown): Waiting {
  const foreign = { entries: {}, isForeign: true };
  if (typeof value !== "string") return foreign;
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return foreign;
    throw error;
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return foreign;
  return { entries: { ...parsed }, isForeign: false };
}
