import type { Field } from "./fields";
import type { MessageId } from "./messages";

/**
 * The words that every room shares: cells as Office.js delivers them, fields, mapping, issues and results.
 * Nothing here knows of Excel; a row number is the sheet's own, counted from 1, wherever a person reads it
 * (`row`) and counted from 0 wherever code indexes with it (`rowIndex`).
 */

/** One cell as Office.js delivers it: "" is blank, errors are texts such as "#N/A". */
export type CellValue = string | number | boolean;

export * from "./fields";

/** How the workbook writes numbers; used only where a column's own cells leave it open [D3]. */
export interface Culture {
  locale: string;
  decimalSeparator: string;
  thousandsSeparator: string;
}

/** What goes into a sentence: text, figures, another sentence, or a list of them ("need, budget and authority"). */
export type MessageValue = string | number | Message | readonly (string | Message)[];

/** A sentence as data: which one, and what goes into it. `src/locales` turns it into words. */
export interface Message {
  id: MessageId;
  /** A value named `count` picks between singular and plural. */
  values?: Readonly<Record<string, MessageValue>>;
}

/** Turns a message into a sentence of the user's language. */
export type Say = (message: Message) => string;

/** A value that could not be read. The line keeps its place; nothing is guessed [D7]. */
export interface Issue {
  /** Where the cell stands in another sheet than the table itself, as those of a joined table do. */
  sheet?: string;
  /** Row number of the sheet, from 1. */
  row: number;
  /** Index of the column within the table, from 0. */
  columnIndex: number;
  /** Header of the column as the user wrote it. */
  column: string;
  field: Field | "setByHand";
  value: string;
  code: IssueCode;
  /** What would have been readable, as a message. */
  expected: Message;
  /** The whole sentence: what, where, what to do. */
  message: Message;
}

/** Stable codes of issues; scripts outside the project read them. */
export const ISSUE_CODES = [
  "not-a-number",
  "not-an-answer",
  "negative-answer",
  "error-value",
  "not-a-tier",
  // Reading: values [D1, D4, D5]
  "not-a-date",
  "out-of-scale",
  "other-currency",
  // Lines to accounts [G1, G2] and joins
  "no-account",
  "conflicting-values",
  "conflicting-answers",
  "no-match",
  "several-matches",
] as const;
export type IssueCode = (typeof ISSUE_CODES)[number];

export const READINESS_TIERS = ["3S", "2S", "1S", "A", "B"] as const;
export type ReadinessTier = (typeof READINESS_TIERS)[number];

export const ABC_CLASSES = ["A", "B", "C"] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];

/** The models that run and are written unasked (README, D15): so they have sections, a log and a history. */
export const MAIN_MODEL_IDS = ["readiness", "abc"] as const;

/** The others: written where the settings name them, or where no main model runs. */
export const FURTHER_MODEL_IDS = [
  "firstSort",
  "scorecard",
  "winCard",
  "pyramid",
  "screening",
  "growth",
  "value",
  "lifecycle",
  "rfm",
  "standing",
  "retention",
] as const;
export type FurtherModelId = (typeof FURTHER_MODEL_IDS)[number];

/** Every model, in the order in which they run: one may use what those before it found. */
export const MODEL_IDS = [...MAIN_MODEL_IDS, ...FURTHER_MODEL_IDS] as const;
export type ModelId = (typeof MODEL_IDS)[number];
