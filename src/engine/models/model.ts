import type { AsOf } from "../asOf";
import type { OwnColumnId } from "../report/plan";
import type { Chip } from "../report/colours";
import type { Settings } from "../settings/types";
import type { TableColumns } from "../table/types";
import type { CellValue, Field, FurtherModelId, Message, ModelId, Say } from "../types";
import type { AbcResult, ReadinessResult } from "../analysis";
import type { Headers } from "./headers";
import type { FurtherJson, FurtherResults } from "./results";

/**
 * What every model beyond readiness and ABC is made of. A folder a model, each with the same files:
 * `settings` (type and defaults) · `asks` (what it needs) · `classify` (its rules on top, columns in, result out) ·
 * `explain` (sentences and document from a result) · `messages` (ids of its sentences) · `model` (all of it as one
 * `Model`, for the registry).
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
  id: FurtherModelId;
  /** Every field that it may read. */
  fields: readonly Field[];
  /** The same where it depends on the settings. */
  fieldsBySettings?(settings: Settings): readonly Field[];
  /**
   * Whether it can run on what is mapped, and which fields it lacks: those without which it does not run first, then
   * those that only make it say less.
   */
  asks(mapped: Mapped, settings: Settings): { runs: boolean; missing: Field[] };
}

/** An account without a class waits for an answer, or has none at all. */
export interface NoneLabel extends Message {
  id: "tier.open" | "summary.noClass";
}

/** What a model computes from. */
export interface ModelInputs {
  columns: TableColumns;
  settings: Settings;
  /** The day on which everything is judged. */
  asOf: AsOf;
  /** What the models before it found, in the order of MODEL_IDS. */
  earlier: EarlierResults;
}

export interface EarlierResults extends Partial<FurtherResults> {
  readiness?: ReadinessResult;
  abc?: AbcResult;
}

/** What every result has, by account index; a model's own result adds to it. */
export interface ModelResult {
  /** Index into the model's `classes`, or NO_CLASS. */
  classes: Uint8Array;
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
  /** The other models' results. */
  results: EarlierResults;
}

/** Why an account stands where it stands, and what to do: data, said in either language. */
export interface Explanation {
  /** One sentence from the account's own values. */
  reason: Message;
  nextStep: Message;
}

/** A column that a model writes where it was chosen. */
export interface ModelColumn<Result> {
  id: OwnColumnId;
  header: Message;
  /** "" where the account has none. */
  value(result: Result, account: number, say: Say): CellValue;
  numberFormat: string;
  width: number;
  alignment: "Left" | "Center" | "Right";
  /** Whether the cells carry the colours of the model's classes. */
  coloured: boolean;
}

/** A model, whole. `Id` ties it to its result and its part of the document. */
export interface Model<Id extends FurtherModelId> extends ModelAsks {
  id: Id;
  /** Best first: names of the classes, stable, as documents and settings write them. */
  classes: readonly string[];
  /** The word for a class in a sentence or a cell. */
  label(index: number): Message;
  /** The word for no class: an open question where an answer would settle it, as in its cell, else just that. */
  none: NoneLabel;
  /** One a class, dark = act now. */
  colours: readonly Chip[];
  classify(inputs: ModelInputs): FurtherResults[Id];
  explain(result: FurtherResults[Id], account: number, told: Told): Explanation;
  /** The account's part of `results.json`, sentences apart: those are added by `results`. */
  json(result: FurtherResults[Id], account: number): Omit<FurtherJson[Id], "reason" | "nextStep">;
  columns: readonly ModelColumn<FurtherResults[Id]>[];
  /**
   * The figures that the model's first column holds for a class, where these are not its label: the report's table of
   * classes counts them.
   */
  tableKey?(index: number): { atLeast: number; below: number };
  /** What the user is to know of the whole run: what was left out, what stood in for what. */
  notes?(result: FurtherResults[Id], told: Told): Message[];
  /** Figures of the whole run, for the document's top level: `bounds` of a score, the bridge of retention. */
  figures?(result: FurtherResults[Id]): object;
  /** Settings that the next run is to take over, so that an account's score does not move because others did [K1]. */
  keep?(result: FurtherResults[Id]): Partial<Settings>;
}
