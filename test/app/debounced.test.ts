import { debounced } from "../../src/app/debounced";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("calls that come one after another are done once, when none has come for a while", () => {
  const work = jest.fn();
  const later = debounced(work, 500);
  later.call();
  jest.advanceTimersByTime(400);
  later.call();
  jest.advanceTimersByTime(499);
  expect(work).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledTimes(1);
  later.call();
  jest.advanceTimersByTime(500);
  expect(work).toHaveBeenCalledTimes(2);
});

test("stopped, what waits is not done", () => {
  const work = jest.fn();
  const later = debounced(work, 500);
  later.call();
  later.stop();
  jest.advanceTimersByTime(1_000);
  expect(work).not.toHaveBeenCalled();
});
