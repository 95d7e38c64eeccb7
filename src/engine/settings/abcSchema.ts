import * as v from "valibot";
import { DEFAULT_ABC, DEFAULT_COUNT } from "../models/abc/settings";
import { isField } from "../table/where/namedColumn";
import { FIELD_KINDS, MEASURE_FIELDS } from "../types";
import { name, oneOf, says, share, strictObject } from "./parts";
import type { AbcCut } from "./types";

const CUT_KINDS = [
  "cumulative",
  "count",
  "thresholds",
  "jenks",
  "computed",
] as const satisfies AbcCut["kind"][];

const { cut } = DEFAULT_ABC;
const value = v.optional(v.number(says("settings.notANumber")));

/** Members of every cut; those of the others do not belong to it. */
export const cutSchemas = {
  cumulative: v.pipe(
    strictObject({
      kind: v.optional(v.literal("cumulative"), "cumulative"),
      a: v.optional(share, cut.a),
      b: v.optional(share, cut.b),
      crossing: v.optional(oneOf(["include", "exclude"]), cut.crossing),
    }),
    v.check(({ a, b }) => a <= b, says("settings.wrongOrder")),
  ),
  count: v.pipe(
    strictObject({
      kind: v.literal("count"),
      a: v.optional(share, DEFAULT_COUNT.a),
      b: v.optional(share, DEFAULT_COUNT.b),
    }),
    v.check(({ a, b }) => a <= b, says("settings.wrongOrder")),
  ),
  thresholds: v.pipe(
    strictObject({ kind: v.literal("thresholds"), a: value, b: value }),
    v.check(({ a, b }) => a !== undefined && b !== undefined, says("settings.twoThresholds")),
    v.transform(({ kind, a = NaN, b = NaN }) => ({ kind, a, b })),
    v.check(({ a, b }) => !(a < b), says("settings.wrongThresholds")),
  ),
  jenks: v.pipe(
    strictObject({ kind: v.literal("jenks"), k: v.optional(v.literal(3, says("settings.notThree"))) }),
    v.transform(({ kind }) => ({ kind })),
  ),
  computed: strictObject({ kind: v.literal("computed") }),
} as const satisfies Record<AbcCut["kind"], v.GenericSchema>;

const unknownKind = strictObject({ kind: oneOf(CUT_KINDS) });

/** By the kind that the document names; none is cumulative. */
const cutSchema = v.lazy((input): v.GenericSchema<unknown, AbcCut> => {
  const given = typeof input === "object" && input !== null && "kind" in input ? input.kind : undefined;
  const kind = given === undefined ? "cumulative" : CUT_KINDS.find((each) => each === given);
  return kind ? cutSchemas[kind] : (unknownKind as v.GenericSchema<unknown, AbcCut>);
});

/** What accounts can be grouped by: a field of texts, a period, a header; not a field of figures. */
const canGroupBy = (given: string): boolean => !isField(given) || FIELD_KINDS[given] === "text";

export const abcSchema = strictObject({
  measure: v.optional(oneOf(MEASURE_FIELDS)),
  cut: v.optional(cutSchema),
  negatives: v.optional(oneOf(["apart", "zero", "net"])),
  tieBreak: v.nullish(oneOf(MEASURE_FIELDS)),
  groupBy: v.nullish(v.pipe(name, v.check(canGroupBy, says("settings.notAGroup")))),
});
