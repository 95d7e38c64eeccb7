import type { Preview } from "../app/types";
import { missingColumns } from "../engine";
import type { AnyMessage } from "../locales";
import { columnsRead } from "./mappingView";

/** What a run takes from where, and what the models lose by columns that are not there. */
export interface MappingFacts {
  /** Headers that results come from, in the order of the sheet. */
  headers: string[];
  /** How many other columns have a field. */
  others: number;
  /** What else is to be said, a sentence each. */
  sentences: AnyMessage[];
  /** What models lack that a person chose beyond readiness and ABC, a sentence each. */
  lacking: AnyMessage[];
  /** How many such models there are. */
  models: number;
}

/** More headers, or sentences of chosen models, are folded: this many may stand in full. */
const MOST_HEADERS = 7;
const MOST_LACKING = 1;
/** Headers that are named where they are folded. */
const NAMED = 6;

/**
 * What stands between the table's name and the button.
 *
 * @param groupedBy index of the column that lines are grouped by
 * @param told the column by which rows are put together, where that is to be said
 * @example mappingFacts(preview, null, null).headers // => ["Account", "Need?", "Revenue"]
 */
export function mappingFacts(preview: Preview, groupedBy: number | null, told: number | null): MappingFacts {
  const missing = missingColumns(preview.mapping, preview.settings);
  const isChosen = ({ model }: (typeof missing)[number]) => model !== "readiness" && model !== "abc";
  const chosen = missing.filter(isChosen);
  const column = preview.columns.find(({ index }) => index === told)?.header;
  return {
    ...columnsRead(preview, groupedBy),
    sentences: [
      ...(column === undefined ? [] : [{ id: "grouping.by", values: { column } } satisfies AnyMessage]),
      ...missing.filter((each) => !isChosen(each)).map(({ message }) => message),
    ],
    lacking: chosen.map(({ message }) => message),
    models: new Set(chosen.map(({ model }) => model)).size,
  };
}

/** Whether they are too long to stand there whole. */
export function isLong({ headers, lacking }: MappingFacts): boolean {
  return headers.length > MOST_HEADERS || lacking.length > MOST_LACKING;
}

/** Whether the sentences of chosen models are to be folded. */
export function foldsLacking({ lacking }: MappingFacts): boolean {
  return lacking.length > MOST_LACKING;
}

/**
 * "Reads …": every header, or the first few and how many follow.
 *
 * @returns the sentence, and within it the words that stand for the rest; null where nothing is left out
 * @example readsMessage(facts, { all: true }).rest // => null
 */
export function readsMessage(
  { headers, others }: MappingFacts,
  { all = false } = {},
): { sentence: AnyMessage; rest: AnyMessage | null } {
  const isFolded = !all && headers.length > MOST_HEADERS;
  const count = others + (isFolded ? headers.length - NAMED : 0);
  const more: AnyMessage = { id: "mapping.otherColumns", values: { count } };
  const named: (string | AnyMessage)[] = isFolded ? headers.slice(0, NAMED) : headers;
  const names = count > 0 ? [...named, more] : named;
  return { sentence: { id: "mapping.reads", values: { names } }, rest: isFolded ? more : null };
}
