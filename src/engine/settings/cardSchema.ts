import * as v from "valibot";
import {
  fieldsOfCriterion,
  isTableField,
  type CardSettings,
  type Criterion,
  type CriterionField,
  type CriterionSource,
} from "../models/scorecard/settings";
import { FIELD_KINDS, FIELDS } from "../types";
import { flag, oneOf, says, strictObject, within } from "./parts";

/** Everything but texts can be scored. */
const CRITERION_FIELDS: readonly CriterionField[] = [
  ...FIELDS.filter((field): field is CriterionField & typeof field => FIELD_KINDS[field] !== "text"),
  "support",
];

const field = oneOf(CRITERION_FIELDS);
const several = v.pipe(
  v.array(field, says("settings.notAList")),
  v.minLength(2, says("settings.notSeveralFields")),
);
const points = within(100, "settings.notOutOf100");
const value = v.optional(v.number(says("settings.notANumber")));
const positive = v.pipe(v.number(says("settings.notPositive")), v.gtValue(0, says("settings.notPositive")));
const members = (issue: { expected: string | null }) =>
  says(issue.expected === "never" ? "settings.unknownKey" : "settings.needed");

const inOrder = <Bounds extends { lower?: number | undefined; upper?: number | undefined }>() =>
  v.check<Bounds, string>(
    ({ lower, upper }) => lower === undefined || upper === undefined || lower <= upper,
    says("settings.lowerAboveUpper"),
  );

const ascending = (numbers: readonly number[]): boolean =>
  numbers.every((each, i) => i === 0 || each >= (numbers[i - 1] ?? each));

/** How a value becomes points [K1], by its kind. */
const pointsSchema = v.variant(
  "kind",
  [
    v.pipe(
      v.strictObject(
        { kind: v.literal("linear"), lower: value, upper: value, of: v.optional(field) },
        members,
      ),
      inOrder(),
    ),
    v.pipe(
      v.strictObject(
        {
          kind: v.literal("log"),
          lower: v.optional(positive),
          upper: v.optional(positive),
          of: v.optional(field),
        },
        members,
      ),
      inOrder(),
    ),
    v.strictObject(
      {
        kind: v.literal("bands"),
        bands: v.pipe(
          v.array(
            strictObject({ from: v.number(says("settings.notANumber")), points }),
            says("settings.notAList"),
          ),
          v.minLength(1, says("settings.emptyList")),
          v.check((bands) => ascending(bands.map(({ from }) => from)), says("settings.notAscending")),
        ),
      },
      members,
    ),
    v.strictObject({ kind: v.literal("answer"), from: value }, members),
    v.strictObject({ kind: v.literal("recency"), halfLife: positive }, members),
    v.strictObject(
      {
        kind: v.literal("percentile"),
        quantiles: v.optional(
          v.pipe(
            v.array(v.number(says("settings.notANumber")), says("settings.notAList")),
            v.minLength(2, says("settings.notSeveralNumbers")),
            v.check((quantiles) => ascending(quantiles), says("settings.notAscending")),
          ),
        ),
        of: v.optional(field),
      },
      members,
    ),
  ],
  ({ expected }) => says(expected === "Object" ? "settings.notAnObject" : "settings.notOneOf"),
);

const criterionSchema = v.pipe(
  strictObject({
    field: v.optional(field),
    mean: v.optional(several),
    first: v.optional(several),
    weight: v.pipe(v.number(says("settings.notAWeight")), v.minValue(0, says("settings.notAWeight"))),
    direction: v.optional(oneOf(["up", "down"]), "up"),
    points: v.optional(pointsSchema),
    actionable: v.optional(flag, false),
  }),
  v.check(
    (given) => [given.field, given.mean, given.first].filter((each) => each !== undefined).length === 1,
    says("settings.notOneSource"),
  ),
  v.check(({ mean = [] }) => new Set(mean.map(kindOf)).size <= 1, says("settings.mixedMean")),
  v.check(
    ({ points, direction }) => points?.kind !== "bands" || direction === "up",
    says("settings.bandsHaveNoDirection"),
  ),
  v.transform((given): Criterion => {
    const { field: one, mean, first, points: how, ...rest } = given;
    const source: CriterionSource =
      one !== undefined ? { field: one } : mean ? { mean } : { first: first ?? [] };
    return { ...source, ...rest, ...(how === undefined ? {} : { points: withoutGaps(how) }) };
  }),
);

/** What a mean is over must be told in the same unit. */
function kindOf(each: CriterionField): string {
  return isTableField(each) ? FIELD_KINDS[each] : each;
}

type PointsDocument = v.InferOutput<typeof pointsSchema>;

/** Members that were not given are not there at all. */
function withoutGaps(given: PointsDocument): NonNullable<Criterion["points"]> {
  const known = Object.entries(given).filter(([, member]) => member !== undefined);
  return Object.fromEntries(known) as NonNullable<Criterion["points"]>;
}

/**
 * A score card, completed with what is usual for it.
 *
 * @example { "criteria": [{ "field": "profit", "weight": 30, "points": { "kind": "log" } }], "missing": "zero" }
 */
export const cardSchema = (usual: CardSettings) =>
  strictObject({
    criteria: v.optional(
      v.pipe(
        v.array(criterionSchema, says("settings.notAList")),
        v.minLength(1, says("settings.emptyList")),
        v.check(
          (criteria) => criteria.length === 0 || criteria.some(({ weight }) => weight > 0),
          says("settings.noWeight"),
        ),
        v.check(
          (criteria) => new Set(criteria.map(sourceKey)).size === criteria.length,
          says("settings.twice"),
        ),
      ),
      [...usual.criteria],
    ),
    missing: v.optional(oneOf(["neutral", "zero", "leftOut"]), usual.missing),
    neutral: v.optional(points, usual.neutral),
    bands: v.optional(
      v.pipe(
        strictObject({
          top: v.optional(points, usual.bands.top),
          high: v.optional(points, usual.bands.high),
          middle: v.optional(points, usual.bands.middle),
        }),
        v.check(({ top, high, middle }) => top >= high && high >= middle, says("settings.bandsOutOfOrder")),
      ),
      usual.bands,
    ),
  });

/** What two criteria must not have in common: the very same fields. */
function sourceKey(criterion: CriterionSource): string {
  return fieldsOfCriterion(criterion).join("+");
}
