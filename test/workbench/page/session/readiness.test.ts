import { Readiness } from "../../../../src/workbench/page/session/readiness";

test("waits for every part", async () => {
  const readiness = new Readiness(["grid", "pane"]);
  let ready = false;
  const waiting = readiness.promise.then(() => {
    ready = true;
  });
  readiness.done("pane");
  readiness.done("pane");
  await Promise.resolve();
  expect(ready).toBe(false);
  readiness.done("grid");
  await waiting;
  expect(ready).toBe(true);
});

test("fails with the first failure, an Error whatever was thrown", async () => {
  const readiness = new Readiness(["grid"]);
  readiness.failed("no grid");
  readiness.done("grid");
  await expect(readiness.promise).rejects.toThrow("no grid");
});
