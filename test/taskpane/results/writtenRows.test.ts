import { rowsByClass, rowsByTier } from "../../../src/taskpane/results/writtenRows";
import { memoryApp } from "../support/memoryApp";
import { prospects } from "../support/prospects";

test("every account stands in one tier, from top to bottom; a tier set by hand counts", async () => {
  const app = memoryApp(prospects());
  const before = rowsByTier((await app.classify()).analysis);
  expect(Object.fromEntries(before)).toEqual({
    "3S": [2],
    "2S": [3],
    "1S": [4],
    A: [5],
    B: [6],
    open: [7, 8],
  });
  app.select(7);
  await app.tag("3S");
  const after = rowsByTier((await app.classify()).analysis);
  expect(after.get("3S")).toEqual([2, 7]);
  expect(after.get("open")).toEqual([8]);
});

test("accounts without a class are in none", async () => {
  const { analysis } = await memoryApp(prospects()).classify();
  const rows = [...rowsByClass(analysis).values()].flat();
  expect(rows.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 8]);
});

test("a model that did not run leads nowhere", async () => {
  const { analysis } = await memoryApp(prospects()).classify();
  const { readiness, abc, ...rest } = analysis;
  expect([readiness, abc]).not.toContain(undefined);
  expect([...rowsByTier(rest), ...rowsByClass(rest)]).toEqual([]);
});
