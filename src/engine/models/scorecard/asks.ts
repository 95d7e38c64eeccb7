import type { Field } from "../../fields";
import type { Settings } from "../../settings/types";
import type { FurtherModelId } from "../../types";
import type { Mapped, ModelAsks } from "../model";
import {
  DEFAULT_SCORECARD,
  fieldsOfCriterion,
  isTableField,
  type CardSettings,
  type Criterion,
  type CriterionField,
} from "./settings";
import { fieldsRead } from "./sources";

/** A card runs where what is mapped carries at least this much of the weight [K2]: below it nobody has a score. */
const LEAST_MAPPED = 0.5;
/** What adding up leaves behind. */
const FUZZ = 1e-9;

/**
 * What a card asks for.
 *
 * @param cardOf the card's part of the settings
 * @example cardAsks("scorecard", DEFAULT_SCORECARD, ({ scorecard }) => scorecard).asks(mapped, settings).missing
 * // => ["headroom", "strategicFit"], the heaviest first
 */
export function cardAsks<Id extends FurtherModelId>(
  id: Id,
  usual: CardSettings,
  cardOf: (settings: Settings) => CardSettings,
): ModelAsks & { id: Id } {
  return {
    id,
    fields: tableFields(usual),
    fieldsBySettings: (settings) => tableFields(cardOf(settings)),
    asks: ({ has }, settings) => {
      const { criteria } = cardOf(settings);
      const isThere = (field: CriterionField) =>
        isTableField(field) && (has(field) || isCounted(field, has, settings));
      const isMapped = (criterion: Criterion) => fieldsRead(criterion, isThere).length > 0;
      const weigh = (some: readonly Criterion[]) => some.reduce((sum, { weight }) => sum + weight, 0);
      const lacking = criteria
        .filter((criterion) => !isMapped(criterion))
        .sort((a, b) => b.weight - a.weight);
      const runs = weigh(criteria) - weigh(lacking) >= LEAST_MAPPED * weigh(criteria) * (1 - FUZZ);
      return { runs, missing: [...new Set(lacking.flatMap(firstFields))] };
    },
  };
}

/** Order lines tell themselves when orders were, and how many [G2]. */
function isCounted(field: Field, has: Mapped["has"], { account }: Settings): boolean {
  const fromLines = field === "lastOrder" || field === "firstOrder" || field === "orders";
  return fromLines && account !== undefined && (has("date") || (field === "orders" && has("orderId")));
}

/** Fields that a criterion lacks: of several that may stand for it, the first. */
function firstFields(criterion: Criterion): Field[] {
  const fields = fieldsOfCriterion(criterion).filter(isTableField);
  return "first" in criterion ? fields.slice(0, 1) : fields;
}

function tableFields({ criteria }: CardSettings): Field[] {
  return [...new Set(criteria.flatMap(fieldsOfCriterion).filter(isTableField))];
}

/** The value card: at least half of its weight is to be mapped. */
export const scorecardAsks = cardAsks("scorecard", DEFAULT_SCORECARD, ({ scorecard }) => scorecard);
