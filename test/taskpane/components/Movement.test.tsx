import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { MonthMovement } from "../../../src/engine";
import { Pane } from "../../../src/taskpane/components/Pane";
import { createSession } from "../../../src/taskpane/session";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { prospects } from "../support/prospects";

const user = userEvent.setup();
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const quiet: MonthMovement = { month: "2026-09", matrix: [], joined: [], moves: [] };

beforeAll(addBrowserParts);

test("is read when it is asked for, and anew after the next run", async () => {
  const app = memoryApp(prospects());
  app.months = [quiet];
  const session = createSession(() => app, "en");
  render(<Pane session={session} />);
  await act(() => session.open());
  await user.click(await button(/^Classify/));
  await user.click(await button("Movement over months"));
  expect(await screen.findByText("No tier has changed since September 2026.")).toBeTruthy();

  const moves = [{ account: "Acme Pumps", from: "3S", to: "2S", why: "" } as const];
  app.months = [{ ...quiet, month: "2026-10", moves }, quiet];
  await user.click(await button("Classify again"));
  expect(screen.queryByText("No tier has changed since September 2026.")).toBeNull();
  await user.click(await button("Movement over months"));
  expect(await screen.findByText("October 2026: 1 account moved")).toBeTruthy();
  expect(screen.getByText("3S to 2S: Acme Pumps")).toBeTruthy();
});
