import type { Finding } from "../analysis";
import type { AsOf } from "../asOf";
import type { ResolvedOverrides } from "../history/resolveOverrides";
import type { Chip } from "../report/colours";
import type { OwnColumnId } from "../report/plan";
import type { Settings } from "../settings/types";
import type { MissingColumn } from "../table/missingColumns";
import type { ModelInput, TableColumns, TableData } from "../table/types";
import type {
  AbcClass,
  CellValue,
  Field,
  FurtherModelId,
  Message,
  ModelId,
  ReadinessTier,
  Say,
} from "../types";
import type { Headers } from "./headers";
import type { ModelJson, ModelResults } from "./results";

/**
 * What every model is made of. A folder a model, each with the same files: `settings` (type and defaults) · `asks` (what
 * it needs) · `classify` (its rules on top, columns in, result out) · `explain` (sentences and document from a result) ·
 * `messages` (ids of its sentences) · `model` (all of it as one `Model`, for the registry).
 */

/** "No class": in arrays that hold an index into a model's classes. */
export const NO_CLASS = 255;

/** Which fields are mapped, and which models run: what a model decides by whether it can run. */
export interface Mapped {
  has: (field: Field) => boolean;
  runs: (model: ModelId) => boolean;
}

/** What a model asks for; light, since a page knows it before anything is computed. */
export interface ModelAsks {
  id: ModelId;
  /** Every field that it may read. */
  fields: readonly Field[];
  /** The same where it depends on the settings. */
  fieldsBySettings?(settings: Settings): readonly Field[];
  /**
   * Whether it can run on what is mapped, and which fields it lacks: those without which it does not run first, then
   * those that only make it say less.
   */
  asks(mapped: Mapped, settings: Settings): Pick<ModelInput, "runs" | "missing" | "measure" | "instead">;
  /**
   * What it loses by fields without a column, in its own words; without this member one sentence serves all models, and
   * only where the settings name the model.
   */
  loses?(input: ModelInput, settings: Settings): MissingColumn[];
}

/** An account without a class waits for an answer, or has none at all. */
interface NoneLabel extends Message {
  id: "tier.open" | "summary.noClass";
}

/** What a model computes from. */
export interface ModelInputs {
  /** The cells, for what is no field: how a measure is written, a header to group by. */
  table: TableData;
  columns: TableColumns;
  settings: Settings;
  /** The day on which everything is judged. */
  asOf: AsOf;
  /** Tiers set by hand, by account: index into READINESS_TIERS, or NO_TIER; undefined: none. */
  byHand?: Uint8Array;
  /** What the models before it found, in the order of MODEL_IDS. */
  earlier: EarlierResults;
}

export type EarlierResults = Partial<ModelResults>;

/** What every result has, by account index; a model's own result adds to it. */
export interface ModelResult {
  /** Index into the model's `classes`, or NO_CLASS. */
  classes: Uint8Array;
  /** What is wrong with the classes themselves: the other findings compare them with something else. */
  findings?: readonly Finding[];
}

/** What sentences are made from: an account's own values under the user's own headers. */
export interface Told {
  headers: Headers;
  settings: Settings;
  asOf: AsOf;
  numbers: TableColumns["numbers"];
  texts: TableColumns["texts"];
  answers?: TableColumns["answers"];
  names: readonly string[];
  /** Who set tiers by hand, when, and why; undefined: nothing is known of it. */
  byHand?: Pick<ResolvedOverrides, "overrides">;
  /** The other models' results. */
  results: EarlierResults;
}

/** Why an account stands where it stands: data, said in either language. */
export interface Reason {
  /** One sentence from the account's own values. */
  reason: Message;
}

/** Why, and what to do. */
export interface Explanation extends Reason {
  nextStep: Message;
}

/** What each model says of an account. ABC ranks: it says why, and what is missing to the better class, not what to do. */
export interface Explanations extends Record<Exclude<ModelId, "abc">, Explanation> {
  abc: Reason;
}

/** The word for a class in a sentence or a cell. Tiers and ABC classes are written alike in every language. */
export interface Labels extends Record<FurtherModelId, Message> {
  readiness: ReadinessTier;
  abc: AbcClass;
}

/** A column that a model writes where it was chosen. */
export interface ModelColumn<Result> {
  id: OwnColumnId;
  header: Message;
  /** "" where the account has none. */
  value(result: Result, account: number, say: Say): CellValue;
  numberFormat: string;
  /** Characters of the default font; may depend on the words that stand in it. */
  width: number | ((say: Say) => number);
  alignment: "Left" | "Center" | "Right";
  /** Whether the cells carry the colours of the model's classes. */
  coloured: boolean;
}

/** A model, whole. `Id` ties it to its result and its part of the document. */
export interface Model<Id extends ModelId> extends ModelAsks {
  id: Id;
  /** Best first: names of the classes, stable, as documents and settings write them. */
  classes: readonly string[];
  label(index: number): Labels[Id];
  /** The word for no class: an open question where an answer would settle it, as in its cell, else just that. */
  none: NoneLabel;
  /** One a class, dark = act now. */
  colours: readonly Chip[];
  classify(inputs: ModelInputs): ModelResults[Id];
  /** Sentences by account; what all accounts share is worked out once, by the outer call. */
  explain(result: ModelResults[Id], told: Told): (account: number) => Explanations[Id];
  /** Accounts for which this is equal have equal sentences, so that these are made once; without it, none have. */
  sameSentences?(result: ModelResults[Id], account: number): number;
  /** Whether there is a next step for every account: it has a column, and both sentences stand in the document. */
  advises: boolean;
  /** The account's part of `results.json`, sentences apart: those are added by `results`. */
  json(result: ModelResults[Id], told: Told): (account: number) => Omit<ModelJson[Id], "reason" | "nextStep">;
  columns: readonly ModelColumn<ModelResults[Id]>[];
  /**
   * The figures that the model's first column holds for a class, where these are not its label: the report's table of
   * classes counts them.
   */
  tableKey?(index: number): { atLeast: number; below: number };
  /** What the run came to, in a few lines; without this member: how many accounts are in each class. */
  summary?(result: ModelResults[Id], told: Told): Message[];
  /** What the user is to know of the whole run: what was left out, what stood in for what. */
  notes?(result: ModelResults[Id], told: Told): Message[];
  /** Figures of the whole run, for the document's top level: `bounds` of a score, the bridge of retention. */
  figures?(result: ModelResults[Id]): object;
  /** Settings that the next run is to take over, so that an account's score does not move because others did [K1]. */
  keep?(result: ModelResults[Id]): Partial<Settings>;
}
