import type { FixRecord, PlaceChoice } from "../excel";
import type { AnswerField } from "../engine";
import type { Baseline } from "./baseline";
import type { FoundRun } from "./foundRun";
import type { Look } from "./look";
import type { RunOptions } from "./types";

/**
 * What the use cases keep between two calls of a session. Nothing in it is needed to compute; it spares a look
 * at the workbook, and it holds the fixes that can be taken back.
 */
export interface Memory {
  /** What was looked at last, and with which decisions of the person. */
  look: Look | null;
  options: Pick<RunOptions, "choice" | "mapping" | "settings" | "account" | "culture">;
  /** Fixes of the user's own cells and answers, newest last; each can be taken back. */
  fixes: FixMade[];
  /** What the last run read and wrote; null where none stands, undefined until the workbook was asked. */
  baseline: Baseline | null | undefined;
  /** What it found; likewise. */
  found: FoundRun | null | undefined;
  /** Of which tier log was told what its deleted columns took with them. */
  toldLost: string | null;
  /** Which question a "Next step" text of the last run asks. */
  questions: Map<string, AnswerField>;
}

/** What was replaced in the user's own cells. */
export interface FixMade {
  record: FixRecord;
  /** It was an answer, in these rows: taken back, its account is classified again. */
  answered?: { choice: PlaceChoice; field: AnswerField };
}

/** A fresh memory. Several apps – one a language – can share one. */
export function createMemory(): Memory {
  const nothing = { look: null, baseline: undefined, found: undefined, toldLost: null };
  return { ...nothing, options: {}, fixes: [], questions: new Map() };
}
