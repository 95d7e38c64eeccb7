import { orGiveUp, Unanswered } from "../../src/app/orGiveUp";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const never = () => new Promise<string>(() => undefined);

test("work that never ends gives control back, its patience after the cancel", async () => {
  const stop = new AbortController();
  const settled = jest.fn();
  void orGiveUp(never(), stop.signal, 1_000).catch(settled);
  await jest.advanceTimersByTimeAsync(600_000);
  stop.abort();
  await jest.advanceTimersByTimeAsync(999);
  expect(settled).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(1);
  expect(settled).toHaveBeenCalledWith(expect.any(Unanswered));
});

test("a cancel that came before is heeded as well", async () => {
  const stop = new AbortController();
  stop.abort();
  const given = expect(orGiveUp(never(), stop.signal, 10)).rejects.toBeInstanceOf(Unanswered);
  await jest.advanceTimersByTimeAsync(10);
  await given;
});

test("work that ends after the cancel says how it ended", async () => {
  const stop = new AbortController();
  let fail = (_: Error): void => undefined;
  const work = new Promise<string>((_, reject) => {
    fail = reject;
  });
  const given = orGiveUp(work, stop.signal, 1_000);
  stop.abort();
  fail(new Error("put back"));
  await expect(given).rejects.toThrow("put back");
  expect(jest.getTimerCount()).toBe(0);
});

test("without a signal it is waited for", async () => {
  await expect(orGiveUp(Promise.resolve("done"), undefined, 0)).resolves.toBe("done");
});
