import { MAIN_MODEL_IDS, type AnswerField, type MeasureField } from "../../types";
import type { Moved, Movement } from "../movement";

/** The models whose classes are compared with those of an earlier run: the workbook keeps the inputs of these two alone. */
export const MOVED_MODELS = MAIN_MODEL_IDS;
export type MovedModel = (typeof MOVED_MODELS)[number];

/** Where accounts stood, and what that rested on. Plain data, short: a workbook keeps it. */
export interface Found {
  /** `keyHash` of each account's key, one after another. */
  keys: string;
  readiness?: {
    /** A digit an account: index into READINESS_TIERS of the tier in force; "-" = open question. */
    tiers: string;
    /** The tiers set by hand; undefined: not known. */
    byHand?: string;
    /** Index into the answers, a digit an account; undefined: not known. */
    answers?: Record<AnswerField, string>;
    /** Of the settings that the tiers rest on. */
    rule?: string;
  };
  abc?: {
    /** Index into ABC_CLASSES; "-" = no class. */
    classes: string;
    measure: MeasureField;
    /** null = not known. */
    values: readonly (number | null)[];
    rule: string;
  };
}

/** What a run leaves for the next one: what it found, and what it was compared with itself. Plain data. */
export interface RunRecord {
  /** When these results were found first, "2026-11-14 09:30". */
  at: string;
  /** null: too many accounts to keep; the tier log knows where they stood. */
  found: Found | null;
  /** The last run whose results were others; null: none is known. */
  before: EarlierRun | null;
}

/** The last run whose results were others, as far as the same report can be written again. */
export interface EarlierRun {
  at: string;
  /** Those who moved since, as they were. */
  found: Found;
  /** All accounts, as `Movement` counts them. */
  counts: Partial<Record<MovedModel, Counts>>;
}

export type Counts = Pick<Movement, "matrix" | "joined" | "left">;

/** What an analysis is told of the run before. */
export interface PreviousRun {
  /** What it left; null: none is known. */
  record: RunRecord | null;
  /** Moment of the run that asks, "2026-11-22 10:05". */
  at: string;
}

/** How one model's classes moved since the run before. */
export interface ModelMovement extends Movement {
  model: MovedModel;
  /** Those who bring most first; without a measure as `Movement` has them. */
  moves: MovedAccount[];
}

export interface MovedAccount extends Moved {
  /** Why, beside its own inputs; undefined: only these, or the others. */
  because?: "byHand" | "automatic" | "settings" | "unknown";
}

/** Who moved since the last run whose results were others. */
export interface MovementSince {
  /** ISO date of that run. */
  since: string;
  models: ModelMovement[];
}
