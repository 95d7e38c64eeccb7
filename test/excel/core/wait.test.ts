import { wait } from "../../../src/excel/core/wait";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("resolves after its time", async () => {
  const done = jest.fn();
  const waiting = wait(250).then(done);
  await jest.advanceTimersByTimeAsync(249);
  expect(done).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  await waiting;
  expect(done).toHaveBeenCalled();
});

test.each(["before it begins", "while it lasts"])(
  "a cancel %s ends it, and leaves no timer behind",
  async (when) => {
    const stop = new AbortController();
    if (when === "before it begins") stop.abort();
    const waiting = wait(60_000, stop.signal);
    stop.abort();
    await waiting;
    expect(jest.getTimerCount()).toBe(0);
  },
);
