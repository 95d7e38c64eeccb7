import { atLeast } from "../../../src/engine/models/atLeast";
import { atMost } from "../../../src/engine/models/atMost";

const values = Float64Array.of(1.9, 2, 2.1, NaN);

test("[D2] at the threshold is yes; what is not known is neither yes nor no", () => {
  expect([...atLeast(values, 2, 4)]).toEqual([0, 1, 1, 2]);
  expect([...atMost(values, 2, 4)]).toEqual([1, 1, 0, 2]);
});

test("[R3] without the column it is unknown for every account", () => {
  expect([...atLeast(undefined, 2, 3)]).toEqual([2, 2, 2]);
  expect([...atMost(undefined, 2, 3)]).toEqual([2, 2, 2]);
});
