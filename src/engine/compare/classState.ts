import type { Analysis } from "../analysis";
import { logNames } from "../history/logNames";
import type { AccountKeys } from "../table/accountLabels";
import { fieldsOfModel } from "../table/modelInputs";
import type { TableColumns } from "../table/types";
import type { Field, ModelId, NumericField, TextField } from "../types";
import { classCodes, classNames } from "./classCodes";

/** What one run found of one model, with the inputs that it rests on: what the next run is compared with. Plain data. */
export interface ClassState extends AccountKeys {
  model: ModelId;
  classes: readonly string[];
  /** By account, as the tier log calls it; "" where nothing tells it apart from another. */
  keys: readonly string[];
  /** Index into `classes`, or NO_CLASS. */
  codes: Uint8Array;
  numbers: Pick<TableColumns, "numbers">["numbers"];
  texts: TableColumns["texts"];
  answers: Partial<TableColumns["answers"]>;
}

/**
 * The state of a model after a run.
 *
 * @returns null where it did not run
 * @example movementBetween(classState(before, "abc"), classState(after, "abc"))
 */
export function classState(analysis: Analysis, model: ModelId): ClassState | null {
  const codes = classCodes(analysis, model);
  if (!codes) return null;
  // Of the measures that ABC may rank by, the one that it did.
  const fields: readonly Field[] =
    model === "abc" && analysis.abc ? [analysis.abc.measure] : fieldsOfModel(model, analysis.settings);
  const { numbers, texts, readiness } = analysis;
  const { keys, formerKeys } = logNames(analysis);
  return {
    model,
    classes: classNames(model),
    keys,
    ...(formerKeys && { formerKeys }),
    codes,
    numbers: pick(numbers, fields as readonly NumericField[]),
    texts: pick(texts, fields as readonly TextField[]),
    answers: model === "readiness" && readiness ? readiness.answers : {},
  };
}

function pick<Key extends string, Value>(
  all: Partial<Record<Key, Value>>,
  keys: readonly Key[],
): Partial<Record<Key, Value>> {
  const picked: Partial<Record<Key, Value>> = {};
  for (const key of keys) if (all[key] !== undefined) picked[key] = all[key];
  return picked;
}
