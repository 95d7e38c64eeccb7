import { isKnownInBoth, retentionCounts } from "../../../../src/engine/models/retention/classify";
import { NO_CLASS } from "../../../../src/engine/models/model";

const RESULT = {
  classes: Uint8Array.of(0, 1, 2, 3, NO_CLASS, NO_CLASS, NO_CLASS),
  current: Float64Array.of(5, 5, 5, 0, 0, 5, NaN),
  previous: Float64Array.of(4, 0, 0, 3, -2, NaN, 0),
};

test("[C5] counts tell those in neither period from those of which a period is not known", () =>
  expect(retentionCounts(RESULT)).toEqual({
    retained: 1,
    returned: 1,
    new: 1,
    lost: 1,
    none: 1,
    unknown: 2,
  }));

test.each([
  [0, true],
  [4, true],
  [5, false],
  [6, false],
])("[C5] account %d: both periods known is %s", (account, known) =>
  expect(isKnownInBoth(RESULT, account)).toBe(known),
);
