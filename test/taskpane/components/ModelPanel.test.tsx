import { screen, waitFor, within } from "@testing-library/react";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp, type MemoryApp } from "../support/memoryApp";
import { button, openPane, runsOf, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

/** An open list stands beside the pane, not in it. */
const wrong = () => violations(document.body, { except: ["region"] });

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

async function openPanel(app: MemoryApp) {
  await openPane(app);
  await user.click(await button(/^Models: /));
  await screen.findByRole("list", { name: "Models" });
}

/** Opens a part of the panel over the prospects; what Classify is then asked for can be looked up. */
async function openPart(name: string) {
  const app = memoryApp(prospects());
  const runs = runsOf(app);
  await openPanel(app);
  await user.click(await button(name));
  return runs;
}

/** Puts a text in the place of what a box holds, and leaves the box. */
async function enter(box: HTMLElement, text: string) {
  await user.clear(box);
  await user.type(box, text);
  await user.tab();
}

const withFit = () => {
  const sheet = prospects();
  sheet.headers.push("Fit", "Acceptance");
  sheet.rows.forEach((row, index) => row.push(index * 15, 95 - index * 10));
  return sheet;
};

test("the models in force are named; one that lacks columns says which and cannot be chosen", async () => {
  await openPanel(memoryApp(prospects()));
  expect(screen.getByRole("button", { name: "Models: Readiness and ABC classes" })).toBeTruthy();
  const first = screen.getByRole<HTMLInputElement>("checkbox", { name: "First sort" });
  expect([first.checked, first.disabled]).toEqual([false, true]);
  expect(
    within(first.closest("li") ?? document.body).getByText(
      "Not enough columns. Missing: Acceptance and Fit.",
    ),
  ).toBeTruthy();
  expect(await wrong()).toEqual([]);
});

test("a chosen model is run, its classes lead to their rows, and the card tells its story", async () => {
  const app = memoryApp(withFit());
  const runs = runsOf(app);
  await openPanel(app);
  await user.click(screen.getByRole("checkbox", { name: "First sort" }));
  expect(await button("Models: Readiness, ABC classes, and First sort")).toBeTruthy();
  await user.click(await button(/^Classify/));
  expect(runs[0]?.settings?.models).toEqual(["readiness", "abc", "firstSort"]);
  const mix = await screen.findByRole("region", { name: "First sort" });
  expect(within(mix).getByText("open")).toBeTruthy();
  await user.click(within(mix).getAllByRole("button")[0] ?? mix);
  expect(app.wentToWritten).toMatchObject({ column: "firstSort" });
  expect(await screen.findByText(/they can accept us/)).toBeTruthy();
  expect(await wrong()).toEqual([]);
});

test("after a tag the story stays, as of the last run", async () => {
  await openPanel(memoryApp(withFit()));
  await user.click(screen.getByRole("checkbox", { name: "First sort" }));
  await user.click(await button(/^Classify/));
  const card = within(await screen.findByRole("complementary"));
  expect(await card.findByText(/they can accept us/)).toBeTruthy();
  expect(card.queryByText("As of the last run:")).toBeNull();
  await user.click(await button("Set to B by hand: Burden"));
  expect(await card.findByText("As of the last run:")).toBeTruthy();
  expect(card.getByText(/they can accept us/)).toBeTruthy();
  await user.click(await button("Classify again"));
  await waitFor(() => expect(card.queryByText("As of the last run:")).toBeNull());
  expect(card.getByText(/they can accept us/)).toBeTruthy();
});

test("what is to be known of a model's run stands with its classes", async () => {
  await openPanel(memoryApp(prospects()));
  await user.click(screen.getByRole("checkbox", { name: "Pyramid" }));
  await user.click(await button(/^Classify/));
  const mix = within(await screen.findByRole("region", { name: "Pyramid" }));
  expect(mix.getByText(/are too few for a pyramid; it takes 20\.$/)).toBeTruthy();
  expect(mix.getByText("no class")).toBeTruthy();
});

test("what the card says of an account is not said again by the story of its models", async () => {
  await openPanel(memoryApp(withFit()));
  for (const name of ["First sort", "Readiness", "ABC classes"])
    await user.click(screen.getByRole("checkbox", { name }));
  await user.click(await button(/^Classify/));
  const card = within(await screen.findByRole("complementary"));
  expect(await card.findByText("First sort")).toBeTruthy();
  expect(card.getAllByText(/they can accept us/)).toHaveLength(1);
  expect(card.getAllByText("Give the time that core accounts leave.")).toHaveLength(1);
});

test("[R2] the decision table is shown and edited; the standard rule is one click away", async () => {
  const runs = await openPart("Readiness rule");
  const line = screen.getByRole("combobox", {
    name: "Tier for Need yes, Budget yes, Authority yes, and Urgency no",
  });
  await user.selectOptions(line, "1S");
  await user.click(await button(/^Classify/));
  expect(runs[0]?.settings?.readiness?.table[14]).toBe("1S");
  expect(await wrong()).toEqual([]);
  await user.click(await button("Standard rule"));
  await user.click(await button("Classify again"));
  expect(runs[1]?.settings?.readiness?.table[14]).toBe("2S");
});

test("the cut is chosen by kind, its limits in the unit of the cut", async () => {
  const runs = await openPart("Where A, B and C part");
  const limit = screen.getByRole("textbox", { name: "A up to" });
  await enter(limit, "70");
  await user.click(await button(/^Classify/));
  expect(runs[0]?.settings?.abc?.cut).toEqual({ kind: "cumulative", a: 0.7, b: 0.95, crossing: "include" });
});

test("a limit that cannot be is told beside it and not taken over", async () => {
  const runs = await openPart("Where A, B and C part");
  const limit = screen.getByRole("textbox", { name: "A up to" });
  await enter(limit, "99");
  const told = "Not taken over: both lie from 0 to 100 %, A at most as high as B.";
  expect(screen.getByText(told)).toBeTruthy();
  expect(limit.getAttribute("aria-invalid")).toBe("true");
  expect(await wrong()).toEqual([]);
  await enter(limit, "85");
  expect(screen.queryByText(told)).toBeNull();
  await user.click(await button(/^Classify/));
  expect(runs.map(({ settings }) => settings?.abc?.cut)).toMatchObject([{ a: 0.85, b: 0.95 }]);
});

test("a limit of value may set its thousands apart", async () => {
  const runs = await openPart("Where A, B and C part");
  await user.click(screen.getByRole("combobox", { name: "Where A, B and C part" }));
  await user.click(await screen.findByRole("option", { name: "By value of the account" }));
  const limit = await screen.findByRole("textbox", { name: "A from" });
  await enter(limit, "50,000");
  await user.click(await button(/^Classify/));
  expect(runs[0]?.settings?.abc?.cut).toEqual({ kind: "thresholds", a: 50_000, b: 10_000 });
});

test("settings are taken over from a text; a wrong one says where", async () => {
  const runs = await openPart("Settings as text");
  const text = screen.getByRole("textbox", { name: "Settings" });
  await user.clear(text);
  await user.click(text);
  await user.paste('{ "abc": { "cut": { "a": 80 } } }');
  await user.click(await button("Use these settings"));
  expect(screen.getByText("At abc.cut.a: expected a number between 0 and 1, got 80.")).toBeTruthy();
  expect(await wrong()).toEqual([]);
  await user.clear(text);
  await user.click(text);
  await user.paste('{ "models": ["abc"] }');
  await user.click(await button("Use these settings"));
  await user.click(await button(/^Classify/));
  expect(runs[0]?.settings?.models).toEqual(["abc"]);
});
