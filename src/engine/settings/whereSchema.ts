import * as v from "valibot";
import { flag, isDay, name, says, strictObject } from "./parts";
import type { Condition } from "./types";

const value = v.union([v.string(), v.number(), v.boolean()], says("settings.notValues"));
const values = v.array(value, says("settings.notValues"));
const limit = v.custom<number | string>(
  (given) => typeof given === "number" || (typeof given === "string" && isDay(given)),
  says("settings.notALimit"),
);

const TESTS = ["in", "notIn", "gt", "ge", "lt", "le", "blank"] as const;

const tests = {
  in: v.optional(values),
  notIn: v.optional(values),
  gt: v.optional(limit),
  ge: v.optional(limit),
  lt: v.optional(limit),
  le: v.optional(limit),
  blank: v.optional(flag),
};
type ConditionDocument = v.InferOutput<typeof conditionObject>;

const conditionObject = strictObject({ field: v.optional(name), header: v.optional(name), ...tests });

const given = (condition: ConditionDocument) => TESTS.filter((test) => condition[test] !== undefined);

/**
 * The conditions of `where` [G6]: each names one column, by `field` (a field or a header) or by `header`, and one test.
 *
 * @example [{ "field": "stage", "in": ["Won"] }, { "header": "Closed on", "ge": "2026-01-01" }]
 */
export const whereSchema = v.array(
  v.pipe(
    conditionObject,
    v.check(
      (condition) => (condition.field === undefined) !== (condition.header === undefined),
      says("settings.notOneColumn"),
    ),
    v.check((condition) => given(condition).length === 1, says("settings.notOneTest")),
  ),
  says("settings.notAList"),
);

/**
 * A checked condition as the engine takes it.
 *
 * @example conditionOf({ header: "Stage", in: ["Won"] }) // => { field: "Stage", isHeader: true, in: ["Won"] }
 */
export function conditionOf(document: ConditionDocument): Condition {
  const column = {
    field: document.field ?? document.header ?? "",
    ...(document.header === undefined ? {} : { isHeader: true }),
  };
  const { in: among, notIn, gt, ge, lt, le, blank } = document;
  if (among !== undefined) return { ...column, in: among };
  if (notIn !== undefined) return { ...column, notIn };
  if (gt !== undefined) return { ...column, gt };
  if (ge !== undefined) return { ...column, ge };
  if (lt !== undefined) return { ...column, lt };
  if (le !== undefined) return { ...column, le };
  return { ...column, blank: blank ?? true };
}
