import type { RowCard } from "../../app/types";
import {
  chosenModels,
  eachFurther,
  explainAccount,
  NO_CLASS,
  OPEN_QUESTION_COLOURS,
  type Analysis,
  type Chip,
  type Explanation,
  type FurtherModelId,
  type Message,
} from "../../engine";
import { unclassified } from "./unclassified";

/** What one model says of the selected account. */
export interface StoryLine extends Explanation {
  id: FurtherModelId;
  label: Message;
  /** null: no class, no colour. */
  chip: Chip | null;
}

/**
 * What the chosen models beyond readiness and ABC say of the row that the card is about, as the last run found it.
 *
 * @example rowStory(analysis, card)[0]?.reason // => { id: "firstSort.core.reason", … }
 */
export function rowStory(analysis: Analysis, card: Pick<RowCard, "row" | "name">): StoryLine[] {
  const account = accountOfCard(analysis, card);
  if (account === null) return [];
  const chosen = chosenModels(analysis);
  const lines: StoryLine[] = [];
  eachFurther(analysis, ({ id, model, result }) => {
    const told = chosen.includes(id) ? explainAccount(analysis, id, account) : null;
    if (!told) return;
    const index = result.classes[account] ?? NO_CLASS;
    lines.push({
      id,
      ...(index === NO_CLASS
        ? unclassified(model, result)
        : { label: model.label(index), chip: model.colours[index] ?? OPEN_QUESTION_COLOURS }),
      ...told,
    });
  });
  return lines;
}

/** The account of the row; a row of the Accounts sheet, or one that has moved since, is found by its name. */
function accountOfCard({ rows, lines, accountOf, names }: Analysis, card: Pick<RowCard, "row" | "name">) {
  const firstRow = (rows[0] ?? 0) - (lines[0] ?? 0);
  const account = accountOf[card.row - firstRow] ?? -1;
  if (account >= 0 && names[account] === card.name) return account;
  const byName = names.indexOf(card.name);
  return byName >= 0 && card.name !== "" ? byName : null;
}
