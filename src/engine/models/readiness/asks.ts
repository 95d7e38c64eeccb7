import type { MissingColumn } from "../../table/missingColumns";
import type { ModelInput } from "../../table/types";
import type { ReadinessTable, Settings } from "../../settings/types";
import {
  ANSWER_FIELDS,
  READINESS_TIERS,
  type AnswerField,
  type Field,
  type Message,
  type ReadinessTier,
} from "../../types";
import type { ModelAsks } from "../model";

/**
 * Readiness runs when need or budget is mapped, since those two tell the tiers apart; a question that is not mapped is
 * unknown for every account [R3].
 */
export const readinessAsks: ModelAsks & { id: "readiness" } = {
  id: "readiness",
  fields: ANSWER_FIELDS,
  asks: ({ has }) => ({
    runs: has("need") || has("budget"),
    missing: ANSWER_FIELDS.filter((field) => !has(field)),
  }),
  loses: readinessLoses,
};

/** A question that could not change any tier is not missed [R2]. */
function readinessLoses({ id: model, runs, missing }: ModelInput, { readiness }: Settings): MissingColumn[] {
  if (!runs) {
    const values = { need: nameOf("need"), budget: nameOf("budget") };
    return [{ model, field: "need", stops: true, message: { id: "missing.needOrBudget", values } }];
  }
  return ANSWER_FIELDS.filter((field) => missing.includes(field)).flatMap((field): MissingColumn[] => {
    const tiers = tiersThatNeed(field, readiness.table);
    if (tiers.length === 0) return [];
    const message: Message = { id: "missing.answer", values: { field: nameOf(field), tiers } };
    return [{ model, field, stops: false, message }];
  });
}

const nameOf = (field: Field): Message => ({ id: `field.${field}` });

/** Tiers that only this answer tells apart, best first: those that change with it while the others stay. */
function tiersThatNeed(field: AnswerField, table: ReadinessTable): ReadinessTier[] {
  const bit = 8 >> ANSWER_FIELDS.indexOf(field);
  const apart = new Set<ReadinessTier>();
  table.forEach((withNo, index) => {
    const withYes = table[index | bit];
    if ((index & bit) !== 0 || withYes === undefined || withYes === withNo) return;
    apart.add(withNo).add(withYes);
  });
  return READINESS_TIERS.filter((tier) => apart.has(tier));
}
