import { screen } from "@testing-library/react";
import type { MonthMovement } from "../../../src/engine";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { button, openPane, user } from "../support/pane";
import { prospects } from "../support/prospects";

const quiet: MonthMovement = { month: "2026-09", matrix: [], joined: [], moves: [] };
const still: MonthMovement = { ...quiet, month: "2026-10" };

beforeAll(addBrowserParts);

test("is read when it is asked for, and anew after the next run", async () => {
  const app = memoryApp(prospects());
  app.months = [still, quiet];
  await openPane(app);
  await user.click(await button(/^Classify/));
  await user.click(await button("Movement over months"));
  expect(await screen.findByText("No tier has changed since September 2026.")).toBeTruthy();

  const moves = [{ account: "Acme Pumps", from: "3S", to: "2S", why: "" } as const];
  app.months = [{ ...still, moves }, quiet];
  await user.click(await button("Classify again"));
  expect(screen.queryByText("No tier has changed since September 2026.")).toBeNull();
  await user.click(await button("Movement over months"));
  expect(await screen.findByText("October 2026: 1 account moved")).toBeTruthy();
  expect(screen.getByText("3S to 2S: Acme Pumps")).toBeTruthy();
});

test.each<[string, MonthMovement[], RegExp]>([
  ["has just begun", [quiet], /^Tiers are noted since September 2026\. There is nothing to compare with yet/],
  ["is not there", [], /^Nothing is noted yet/],
])("where the tier log %s, that is said", async (_, months, said) => {
  const app = memoryApp(prospects());
  app.months = months;
  await openPane(app);
  await user.click(await button(/^Classify/));
  await user.click(await button("Movement over months"));
  expect(await screen.findByText(said)).toBeTruthy();
});
