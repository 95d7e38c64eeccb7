import * as v from "valibot";
import { DEFAULT_PYRAMID, type PyramidSettings } from "../models/pyramid/settings";
import { MEASURE_FIELDS } from "../types";
import { oneOf, says, share, strictObject } from "./parts";

const count = (least: number) =>
  v.pipe(
    v.number(says("settings.notACount")),
    v.integer(says("settings.notACount")),
    v.minValue(least, says("settings.notACount")),
  );

/** `{ "measure": "scorecard", "ends": [0.01, 0.05, 0.2], "least": 20, "inactiveMonths": 24 }`; all may be left out. */
export const pyramidSchema = v.pipe(
  strictObject({
    measure: v.optional(oneOf([...MEASURE_FIELDS, "scorecard"])),
    ends: v.optional(
      v.pipe(
        v.array(share, says("settings.notThreeShares")),
        v.length(3, says("settings.notThreeShares")),
        v.check((ends) => ends.every((end, i) => end >= (ends[i - 1] ?? 0)), says("settings.notAscending")),
        v.transform(([a = 0, b = 0, c = 0]): PyramidSettings["ends"] => [a, b, c]),
      ),
      [...DEFAULT_PYRAMID.ends],
    ),
    least: v.optional(count(1), DEFAULT_PYRAMID.least),
    inactiveMonths: v.optional(count(1), DEFAULT_PYRAMID.inactiveMonths),
  }),
  v.transform(({ measure, ...rest }): PyramidSettings =>
    measure === undefined ? rest : { measure, ...rest },
  ),
);
