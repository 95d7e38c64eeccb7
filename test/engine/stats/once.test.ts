import { once } from "../../../src/engine/stats/once";

test("works it out at the first question, and once", () => {
  let times = 0;
  const value = once(() => ({ times: ++times }));
  expect(times).toBe(0);
  expect(value()).toBe(value());
  expect(times).toBe(1);
});

test("what comes to nothing is worked out once too", () => {
  let times = 0;
  const nothing = once(() => void times++);
  nothing();
  nothing();
  expect(times).toBe(1);
});
