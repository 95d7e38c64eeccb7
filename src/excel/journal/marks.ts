import { again } from "../core/again";
import type { Source } from "../source/types";
import type { RunMark } from "./types";

/** The document setting that holds the marks: small, so that one request reads or writes all of them. */
const KEY = "VitalFew.runs";

/**
 * Asks for the marks of the last runs, oldest first.
 *
 * @returns what to call after the next sync.
 */
export function askMarks({ workbook }: Excel.RequestContext): () => RunMark[] {
  const setting = workbook.settings.getItemOrNullObject(KEY).load("value");
  return () => (setting.isNullObject ? [] : parseMarks(setting.value));
}

/** Reads the marks of the last runs, oldest first. */
export function readMarks(context: Excel.RequestContext): Promise<RunMark[]> {
  return again(async () => {
    const readStanding = askMarks(context);
    await context.sync();
    return readStanding();
  });
}

/** Queues the marks as they are to be; none leaves no trace. */
export function setMarks({ workbook }: Excel.RequestContext, marks: readonly RunMark[]): void {
  if (marks.length > 0) workbook.settings.add(KEY, JSON.stringify(marks));
  else workbook.settings.getItemOrNullObject(KEY).delete();
}

/**
 * Marks out of a setting. What is not ours, or of a version to come, is none: without a record behind it there is
 * nothing to put back.
 *
 * @example parseMarks("{") // => []
 */
export function parseMarks(value: unknown): RunMark[] {
  if (typeof value !== "string") return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  return Array.isArray(parsed) ? parsed.filter(isMark) : [];
}

/** What of a source a mark goes by. */
export type MarkedSource = Pick<Source, "sheetId" | "sheet" | "block">;

/** A sheet keeps its id when it is renamed or moved. */
export function sourceKey({ sheetId, block }: Pick<Source, "sheetId" | "block">): string {
  return `${sheetId} ${block}`;
}

const STATES: ReadonlySet<unknown> = new Set([
  "starting",
  "unfinished",
  "done",
  "restoring",
] satisfies RunMark["state"][]);

function isMark(value: unknown): value is RunMark {
  if (typeof value !== "object" || value === null) return false;
  const { id, state, sheet, at, device, size } = value as Partial<Record<keyof RunMark, unknown>>;
  const texts = [id, sheet, at, device].every((member) => typeof member === "string");
  return texts && STATES.has(state) && typeof size === "number";
}
