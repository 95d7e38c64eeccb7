import {
  NO_CLASS,
  OPEN_QUESTION_COLOURS,
  type Chip,
  type FurtherModelId,
  type ModelResults,
  type Model,
  type Message,
} from "../../engine";

/**
 * What an account without a class of a model is called, as its column and the report have it: an open question where
 * the model could still settle it, else simply without a class, and without a colour.
 *
 * @example unclassified(firstSort, result).label // => { id: "tier.open" }
 */
export function unclassified<Id extends FurtherModelId>(
  { columns }: Pick<Model<Id>, "columns">,
  result: ModelResults[Id],
): { label: Message; chip: Chip | null } {
  const column = columns.find(({ coloured }) => coloured) ?? columns[0];
  const isOpen = Boolean(column?.value(result, result.classes.indexOf(NO_CLASS), ({ id }) => id));
  return isOpen
    ? { label: { id: "tier.open" }, chip: OPEN_QUESTION_COLOURS }
    : { label: { id: "summary.noClass" }, chip: null };
}
