import { act, screen, within } from "@testing-library/react";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { button, classify, openPane, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

/** The pane after a run, on its first account. */
async function onFirstRow() {
  const app = memoryApp(prospects());
  const session = await openPane(app);
  await classify();
  return { app, session };
}

async function openDetails() {
  await user.click(await button("With a reason or a last day"));
}

test("one click sets a tier; then the name is asked for, once", async () => {
  const { app } = await onFirstRow();
  await user.click(await button("Set to B by hand: Burden"));
  expect(await screen.findByText("Set on Sep 30, 2026.")).toBeTruthy();
  await user.type(await screen.findByRole("textbox", { name: "Your name" }), "Ann");
  await user.click(await button("Keep"));
  expect(await screen.findByText("Set by Ann on Sep 30, 2026.")).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "Your name" })).toBeNull();

  act(() => app.select(3));
  await user.click(await button("Set to A by hand: Next quarter"));
  expect(await screen.findByText("Set by Ann on Sep 30, 2026.")).toBeTruthy();
  expect(screen.queryByRole("textbox", { name: "Your name" })).toBeNull();
});

test("tier, reason, last day and name go in one form", async () => {
  await onFirstRow();
  await openDetails();
  await user.click(screen.getByRole("combobox", { name: "Tier" }));
  await user.click(await screen.findByRole("option", { name: "1S Next month" }));
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "budget freeze");
  await user.type(screen.getByLabelText("Last day"), "2026-12-31");
  await user.type(screen.getByRole("textbox", { name: "Your name" }), "Ann");
  await user.click(await button("Set to 1S"));
  expect(await screen.findByText("Set by Ann on Sep 30, 2026, until Dec 31, 2026.")).toBeTruthy();
  expect(screen.getByText("budget freeze")).toBeTruthy();
  expect(await button("Set to 1S")).toBeTruthy();
});

test("says what the account's own answers come to where that differs, and one click goes back to it", async () => {
  await onFirstRow();
  await user.click(await button("Set to B by hand: Burden"));
  expect(await screen.findByText(/^Its own answers come to 3S\. Need, .* are there/)).toBeTruthy();
  expect(screen.queryByText(/computed: 3S/)).toBeNull();
  await user.click(await button("Automatic again"));
  expect(await screen.findByText("1 account is automatic again.")).toBeTruthy();
  expect(screen.queryByText(/Its own answers/)).toBeNull();
  await user.click(await button("Set to 3S by hand: Bonus"));
  await screen.findByText("Set on Sep 30, 2026.");
  expect(screen.queryByText(/Its own answers/)).toBeNull();
});

test("what was typed for one account is not carried to the next", async () => {
  const { app } = await onFirstRow();
  await openDetails();
  await user.type(screen.getByRole("textbox", { name: "Reason" }), "merger");
  act(() => app.select(3));
  await screen.findByRole("heading", { name: "Borealis Foods" });
  const form = await screen.findByRole("textbox", { name: "Reason" });
  expect(form).toHaveProperty("value", "");
});

test("with several rows selected the form says how many it sets", async () => {
  const { app } = await onFirstRow();
  app.selectedRows = 3;
  act(() => app.select(4));
  await openDetails();
  expect(await button(/^Set 3 accounts to /)).toBeTruthy();
});

test("the opened form is accessible", async () => {
  await onFirstRow();
  await user.click(await button("Set to B by hand: Burden"));
  await screen.findByText("Set on Sep 30, 2026.");
  await openDetails();
  const card = screen.getByRole("region", { name: "Selected account" });
  expect(within(card).getAllByRole("textbox").length).toBeGreaterThan(1);
  expect(await violations(card)).toEqual([]);
});
