import { liveRuns } from "../../../src/excel";
import { Tabs } from "../../support/tabs";

const refused = (name: string) => () => Promise.reject(new DOMException("No locks here.", name));

test("a run is known in the other tabs until it is over, and in its own never", async () => {
  const tabs = new Tabs();
  const [first, second] = [tabs.open(), tabs.open()];
  const over = await first.begin("1");
  expect([await first.elsewhere(), await second.elsewhere()]).toEqual([new Set(), new Set(["1"])]);
  over();
  await Promise.resolve();
  expect(await second.elsewhere()).toEqual(new Set());
});

test("a tab that is closed has no run any more", async () => {
  const tabs = new Tabs();
  const [first, second] = [tabs.open(), tabs.open()];
  await first.begin("1");
  first.close();
  expect(await second.elsewhere()).toEqual(new Set());
});

test("a page that may have no locks runs all the same", async () => {
  const forbidden = { request: refused("SecurityError"), query: refused("SecurityError") };
  for (const runs of [liveRuns(undefined), liveRuns(forbidden)]) {
    const over = await runs.begin("1");
    over();
    expect(await runs.elsewhere()).toEqual(new Set());
  }
});

test("any other refusal is told", async () => {
  const broken = liveRuns({ request: refused("InvalidStateError"), query: refused("InvalidStateError") });
  await expect(broken.begin("1")).rejects.toMatchObject({ name: "InvalidStateError" });
  await expect(broken.elsewhere()).rejects.toMatchObject({ name: "InvalidStateError" });
});
