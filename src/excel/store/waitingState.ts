import { countStateCells } from "../../engine";
import type { LogSource } from "./findLog";

/** Where the state of a first run waits, by source, until there is a line for the log to begin with. */
const KEY = "VitalFew.states";
/** Characters of all of them together; what is longer goes to a sheet at once. */
const MOST_SIZE = 120_000;

/** States by source; each as the cells that it would take. */
export type Waiting = Readonly<Record<string, readonly string[]>>;

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
  return () => (setting.isNullObject ? {} : parse(setting.value));
}

/** The cells of a source's state; none where nothing waits. */
export function waitingFor(waiting: Waiting, source: LogSource): readonly string[] {
  return waiting[nameOf(source)] ?? [];
}

/**
 * Lets a state wait; none = it waits no more.
 *
 * @param waiting all that wait, as they were read
 * @returns all that wait then; null where it is too long to wait: then nothing is written.
 */
export async function letWait(
  context: Excel.RequestContext,
  waiting: Waiting,
  source: LogSource,
  cells: readonly string[],
): Promise<Waiting | null> {
  const { settings } = context.workbook;
  const { [nameOf(source)]: before, ...others } = waiting;
  if (before === undefined && cells.length === 0) return waiting;
  const all = cells.length === 0 ? others : { ...others, [nameOf(source)]: cells };
  const text = JSON.stringify(all);
  if (cells.length > 0 && text.length > MOST_SIZE) return null;
  if (Object.keys(all).length === 0) settings.getItemOrNullObject(KEY).delete();
  else settings.add(KEY, text);
  await context.sync();
  return all;
}

/** A sheet keeps its id when it is renamed or moved. */
function nameOf({ sheetId, block }: LogSource): string {
  return `${sheetId} ${block}`;
}

/** What is not ours is none: the next run begins anew. */
function parse(value: unknown): Waiting {
  if (typeof value !== "string") return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
  if (typeof parsed !== "object" || parsed === null) return {};
  const isState = (cells: unknown): cells is string[] =>
    Array.isArray(cells) && typeof cells[0] === "string" && countStateCells(cells[0]) === cells.length;
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, cells]: [string, unknown]) =>
      isState(cells) ? [[name, cells]] : [],
    ),
  );
}
