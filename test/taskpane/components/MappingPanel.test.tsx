import { act, screen, within } from "@testing-library/react";
import { defaultSettings, type ModelId } from "../../../src/engine";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp, type MemorySheet } from "../support/memoryApp";
import { orders } from "../support/orders";
import { button, classify, openPane, runsOf, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

const radio = (name: RegExp) => screen.findByRole<HTMLInputElement>("radio", { name });

/** An open list stands beside the pane, not in it. */
const wrong = () => violations(document.body, { except: ["region"] });

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

describe("order lines", () => {
  test("the pane asks in words what a row is, with the answer that the rows give and what it rests on", async () => {
    await openPane(memoryApp(orders()));
    expect((await radio(/^a line of an account/)).checked).toBe(true);
    expect(screen.getByRole("radiogroup", { name: "Each row is" })).toBeTruthy();
    expect(screen.getByText("3 accounts in the 7 rows looked at.")).toBeTruthy();
    expect((await screen.findByRole("combobox", { name: "The account is named in" })).textContent).toBe(
      "Name",
    );
    expect(screen.getByText("8 lines, 4 columns")).toBeTruthy();
    expect(await button("Classify the accounts in 8 lines")).toBeTruthy();
    expect(await wrong()).toEqual([]);
  });

  test("a run groups them, and the result says how many accounts stand in how many lines", async () => {
    const app = memoryApp(orders());
    const asked = runsOf(app);
    await openPane(app);
    await user.click(await button(/^Classify/));
    expect(await screen.findByText("3 accounts in 8 lines.")).toBeTruthy();
    expect(asked[0]?.settings?.account).toBe("name");
    expect(asked[0]).not.toHaveProperty("account");
  });

  test("by keyboard each row becomes an account again, and stays one", async () => {
    const app = memoryApp(orders());
    const asked = runsOf(app);
    await openPane(app);
    const line = await radio(/^a line of an account/);
    act(() => line.focus());
    await user.keyboard("{ArrowUp}");
    expect(await button("Classify 8 accounts")).toBeTruthy();
    expect((await radio(/^an account/)).checked).toBe(true);
    expect(document.activeElement).toBe(await radio(/^an account/));
    expect(screen.queryByRole("combobox", { name: "The account is named in" })).toBeNull();
    await user.click(await button(/^Classify/));
    await screen.findByRole("heading", { name: "Result" });
    expect(asked[0]).toMatchObject({ account: null });
    expect(screen.queryByText(/accounts in 8 lines/)).toBeNull();
  });

  test("another column can name the account, one that no field is read from too", async () => {
    const app = memoryApp(orders());
    const asked = runsOf(app);
    await openPane(app);
    await user.click(await screen.findByRole("combobox", { name: "The account is named in" }));
    await user.click(await screen.findByRole("option", { name: /Branch/ }));
    await user.click(await button(/^Classify/));
    expect(await screen.findByText("2 accounts in 8 lines.")).toBeTruthy();
    expect(asked[0]).toMatchObject({ account: "Branch" });
  });

  test("what was decided in an earlier session is taken as it was, without its reasons", async () => {
    const app = memoryApp({ ...orders(), remembered: { account: "Branch" } });
    const asked = runsOf(app);
    await openPane(app);
    expect((await screen.findByRole("combobox", { name: "The account is named in" })).textContent).toBe(
      "Branch",
    );
    expect(screen.queryByText(/rows looked at/)).toBeNull();
    await user.click(await button(/^Classify/));
    expect(await screen.findByText("2 accounts in 8 lines.")).toBeTruthy();
    expect(asked[0]).toMatchObject({ account: "Branch" });
  });

  test("where each row seems to be an account the question waits among the columns", async () => {
    await openPane(memoryApp(prospects()));
    expect(screen.queryByRole("radiogroup")).toBeNull();
    await user.click(await button("Show columns"));
    expect((await radio(/^an account/)).checked).toBe(true);
    await user.click(await radio(/^a line of an account/));
    expect(await button("Classify the accounts in 7 lines")).toBeTruthy();
    expect(screen.getByText("Rows with the same Name are one account.")).toBeTruthy();
    expect(await wrong()).toEqual([]);
  });

  test("another table starts from its own rows", async () => {
    const session = await openPane(memoryApp(orders()));
    await act(() => session.chooseAccount(null));
    await act(() => session.chooseSource({ kind: "table", name: "Other" }));
    expect(session.state().account).toBeUndefined();
  });
});

describe("columns", () => {
  const wide = (): MemorySheet => ({
    name: "Prospects",
    headers: [...prospects().headers, "Region", "Loyalty", "Notes"],
    rows: prospects().rows.map((row, at) => [...row, "North", at % 5, "call"]),
    confidence: { loyalty: 0.5 },
  });

  test("what results come from is named, the rest counted; a rating that nothing reads is not asked about", async () => {
    await openPane(memoryApp(wide()));
    expect(
      screen.getByText("Reads Name, Need, Budget, Authority, Urgency, Revenue, and 2 other columns."),
    ).toBeTruthy();
    expect(screen.queryByRole("heading", { name: /^Please check/ })).toBeNull();
  });

  test("every field with a column can be changed: the further ones on demand", async () => {
    await openPane(memoryApp(wide()));
    await user.click(await button("Show columns"));
    expect((await screen.findByRole("combobox", { name: "Need" })).textContent).toBe("Need");
    expect(screen.queryByRole("combobox", { name: "Region" })).toBeNull();
    await user.click(await button("More columns (2)"));
    expect((await screen.findByRole("combobox", { name: "Region" })).textContent).toBe("Region");
    expect((await screen.findByRole("combobox", { name: "Loyalty" })).textContent).toBe("Loyalty");
    expect(await wrong()).toEqual([]);
  });

  test("another field is added by its name, and the focus goes to its column", async () => {
    const session = await openPane(memoryApp(wide()));
    await user.click(await button("Show columns"));
    const add = await screen.findByRole("combobox", { name: "Add a field" });
    act(() => add.focus());
    await user.keyboard("{Enter}");
    const group = await screen.findByRole("group", { name: "Deal" });
    expect(within(group).getByRole("option", { name: "Next action" })).toBeTruthy();
    expect(screen.queryByRole("option", { name: "Region" })).toBeNull();
    expect(await wrong()).toEqual([]);
    await user.click(within(group).getByRole("option", { name: "Next action" }));
    const picker = await screen.findByRole("combobox", { name: "Next action" });
    expect(document.activeElement).toBe(picker);
    expect(picker.textContent).toBe("No such column");
    await user.click(picker);
    await user.click(await screen.findByRole("option", { name: /Notes/ }));
    expect(session.state().mapping).toEqual({ nextAction: 8 });
    expect(await button("More columns (3)")).toBeTruthy();
  });

  /** A table in which 12 columns are read once its models are chosen. */
  const broad = (): MemorySheet => {
    const more = ["Fit", "Headroom", "Health", "Benchmark", "Employees", "Loyalty"];
    const { headers, rows } = prospects();
    return {
      name: "Prospects",
      headers: [...headers, ...more],
      rows: rows.map((row, at) => [...row, ...more.map(() => (at * 13) % 100)]),
    };
  };
  const choosing = (...models: ModelId[]) => ({ ...defaultSettings(), models });

  test("of many headers the first six are named; the others are one click away, by keyboard too", async () => {
    const session = await openPane(memoryApp(broad()));
    await act(() => session.chooseModel(choosing("readiness", "abc", "scorecard", "screening")));
    const rest = await button("6 other columns");
    expect(rest.closest("li")?.textContent).toBe(
      "Reads Name, Need, Budget, Authority, Urgency, Revenue, and 6 other columns.",
    );
    expect(await wrong()).toEqual([]);
    act(() => rest.focus());
    await user.keyboard("{Enter}");
    const all = await screen.findByText(
      /^Reads Name, .*, Fit, Headroom, Health, Benchmark, Employees, and Loyalty\.$/,
    );
    expect(document.activeElement).toBe(all);
  });

  test("what several chosen models lack is one line that opens, and is not said again by the result", async () => {
    const session = await openPane(memoryApp(prospects()));
    await act(() => session.chooseModel(choosing("abc", "screening", "value", "standing")));
    const line = await button("3 models lack columns");
    expect(screen.queryByText(/^Value type does not run/)).toBeNull();
    await user.click(line);
    expect(screen.getByText(/^Value type does not run/)).toBeTruthy();
    expect(await wrong()).toEqual([]);
    await classify();
    expect(screen.queryByText(/did not run/)).toBeNull();
  });

  test("what one chosen model lacks is said in full", async () => {
    const session = await openPane(memoryApp(prospects()));
    await act(() => session.chooseModel(choosing("abc", "value")));
    expect(await screen.findByText(/^Value type does not run/)).toBeTruthy();
  });

  test("a missing column says which model loses what", async () => {
    const session = await openPane(memoryApp(prospects()));
    await act(() => session.chooseColumn("urgency", null));
    expect(
      await screen.findByText(
        "Without a column for Urgency, readiness cannot tell 3S and 2S apart. Such accounts stay open questions.",
      ),
    ).toBeTruthy();
    await act(() => session.chooseColumn("revenue", null));
    expect(await screen.findByText(/^ABC classes do not run: there is no column for Revenue/)).toBeTruthy();
  });
});
