import {
  chosenModels,
  eachFurther,
  NO_CLASS,
  OPEN_QUESTION_COLOURS,
  toldOf,
  type Analysis,
  type Chip,
  type FurtherModelId,
  type OwnColumnId,
} from "../../engine";
import type { AnyMessage } from "../../locales";
import { unclassified } from "./unclassified";

/** The accounts of one class of a model. */
interface MixPart {
  key: string;
  label: AnyMessage;
  /** null: no class, no colour. */
  chip: Chip | null;
  count: number;
  /** Rows of the sheet, from top to bottom. */
  rows: readonly number[];
}

/** How the accounts spread over the classes of a model that was chosen. */
export interface ModelMix {
  id: FurtherModelId;
  /** Where its classes were written. */
  column: OwnColumnId | null;
  parts: readonly MixPart[];
  /** What is to be known of the whole run, as the report says it: what was left out, what stood in for what. */
  notes: readonly AnyMessage[];
}

/**
 * The chosen models beyond readiness and ABC with their classes, best first; accounts without a class come last.
 *
 * @example modelMixes(analysis)[0]?.parts.map(({ key, count }) => `${key} ${count}`) // => ["core 12", "open 30", … ]
 */
export function modelMixes(analysis: Analysis): ModelMix[] {
  const chosen = chosenModels(analysis);
  const mixes: ModelMix[] = [];
  eachFurther(analysis, ({ id, model, result }) => {
    if (!chosen.includes(id)) return;
    const none = model.classes.length;
    const rows = Array.from({ length: none + 1 }, (): number[] => []);
    result.classes.forEach((index, account) => {
      rows[index === NO_CLASS ? none : index]?.push(analysis.rows[account] ?? 0);
    });
    const parts = rows.map((each, index): MixPart => {
      const known: Pick<MixPart, "label" | "chip"> =
        index === none
          ? unclassified(model, result)
          : { label: model.label(index), chip: model.colours[index] ?? OPEN_QUESTION_COLOURS };
      return { key: model.classes[index] ?? "none", ...known, count: each.length, rows: each };
    });
    const column = model.columns.find(({ coloured }) => coloured)?.id ?? null;
    mixes.push({
      id,
      column,
      parts: parts.filter(({ count, key }) => count > 0 || key !== "none"),
      notes: model.notes?.(result, toldOf(analysis)) ?? [],
    });
  });
  return mixes;
}
