import { act, screen, waitFor, within } from "@testing-library/react";
import { UserError } from "../../../src/app/userError";
import { createSay } from "../../../src/locales";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp, type MemorySheet } from "../support/memoryApp";
import { button, classify, openPane, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

const say = createSay("en");

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

describe("the pane opens on what it sees", () => {
  test("source and count, one primary button that says what it will do, nothing to configure", async () => {
    await openPane(memoryApp(prospects()));
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Table Prospects");
    expect(screen.getByText("7 accounts, 6 columns")).toBeTruthy();
    expect(screen.getByText("Reads Name, Need, Budget, Authority, Urgency, and Revenue.")).toBeTruthy();
    expect(await button("Classify 7 accounts")).toHaveProperty("disabled", false);
    expect(screen.queryByRole("combobox")).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test("what is unsure stands open, with the values that it was guessed from", async () => {
    await openPane(memoryApp({ ...prospects(), confidence: { budget: 0.4 } }));
    expect(await screen.findByRole("heading", { name: "Please check 1 column" })).toBeTruthy();
    expect(screen.getByText("The header leaves it open what this column holds.")).toBeTruthy();
    const picker = await screen.findByRole("combobox", { name: "Budget" });
    expect(picker.textContent).toBe("Budget");
    expect(screen.getByText("yes · no")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("a column is changed by keyboard, and what goes missing is said", async () => {
    await openPane(memoryApp(prospects()));
    await user.click(await button("Show columns"));
    const picker = await screen.findByRole("combobox", { name: "Revenue" });
    act(() => picker.focus());
    await user.keyboard("{Enter}{End}{Enter}");
    expect(await screen.findByText(/^ABC classes do not run: there is no column for Revenue/)).toBeTruthy();
    expect((await screen.findByRole("combobox", { name: "Revenue" })).textContent).toBe("No such column");
  });

  test("without any column that a model needs, the button waits and the way out is told", async () => {
    const sheet: MemorySheet = { name: "Notes", headers: ["Kunde", "Text"], rows: [["Acme", "call"]] };
    await openPane(memoryApp(sheet));
    expect(screen.getByText(say({ id: "mapping.nothingRuns" }))).toBeTruthy();
    expect(await button("Classify 1 account")).toHaveProperty("disabled", true);
    const need = await screen.findByRole("combobox", { name: "Need" });
    await user.click(need);
    await user.click(await screen.findByRole("option", { name: /^Text/ }));
    const run = await button("Classify 1 account");
    await waitFor(() => expect(run).toHaveProperty("disabled", false));
    expect(await screen.findByRole("combobox", { name: "Need" })).toBeTruthy();
  });

  test("another place is one menu away", async () => {
    const app = memoryApp(prospects());
    const session = await openPane(app);
    await user.click(await button("Change"));
    await user.click(await screen.findByRole("menuitem", { name: "Leads" }));
    expect(session.state().choice).toEqual({ kind: "sheet", name: "Leads" });
  });

  test("an empty sheet is told without alarm, with what to do", async () => {
    const app = memoryApp(prospects());
    const preview = app.preview.bind(app);
    app.preview = () => Promise.reject(new UserError("", { id: "table.empty" }));
    await openPane(app);
    expect(screen.queryByRole("alert")).toBeNull();
    expect(screen.getByRole("heading", { name: "No table found" })).toBeTruthy();
    expect(await violations()).toEqual([]);
    app.preview = preview;
    await user.click(await button("Look again"));
    expect(await button("Classify 7 accounts")).toBeTruthy();
  });

  test("a table without rows cannot be classified", async () => {
    await openPane(memoryApp({ ...prospects(), rows: [] }));
    expect(screen.getByText(say({ id: "empty.rows" }))).toBeTruthy();
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    expect(screen.queryByRole("button", { name: /^Classify/ })).toBeNull();
  });
});

describe("a run", () => {
  test("shows its count and Cancel in the button's place, and cancels", async () => {
    let open: () => void = () => undefined;
    const wait = new Promise<void>((resolve) => (open = resolve));
    await openPane(memoryApp(prospects(), "en", () => wait));
    await user.click(await button("Classify 7 accounts"));
    expect(await screen.findByText("Reading 7 of 7")).toBeTruthy();
    expect(screen.getByRole("progressbar")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Classify/ })).toBeNull();
    expect(await violations()).toEqual([]);
    await user.click(await button("Cancel"));
    await act(async () => {
      open();
      await wait;
    });
    expect(await screen.findByText(say({ id: "run.cancelled" }))).toBeTruthy();
    expect(await button("Classify 7 accounts")).toBeTruthy();
  });

  test("leads with the answer: the mix, the 80/20 sentence, the classes", async () => {
    await openPane(memoryApp(prospects()));
    await classify();
    const mix = screen.getByRole("group", { name: "Accounts by tier" });
    expect(
      within(mix)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["3S 1", "2S 1", "1S 1", "A 1", "B 1", "open question 2"]);
    expect(screen.getByText(/^3 of 6 accounts/)).toBeTruthy();
    expect(screen.getByText("3 accounts, 90.2% of the value")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("lists what needs attention, and each item goes to its cell", async () => {
    const app = memoryApp(prospects());
    await openPane(app);
    await classify();
    await user.click(await button("1 cell of Revenue could not be read"));
    expect(screen.getByText(/Revenue, row 7: “12,000 €\/mo” is not a number/)).toBeTruthy();
    await user.click(await button("Go to cell: Row 7"));
    expect(app.wentTo).toEqual({ row: 7, columnIndex: 5 });
    await user.click(await button("1 account waits for Urgency"));
    await user.click(await button("Row 8"));
    expect(app.wentTo).toEqual({ row: 8, columnIndex: 4 });
    expect(await violations()).toEqual([]);
  });

  test("each figure leads to its cells, one after the other", async () => {
    const app = memoryApp(prospects());
    await openPane(app);
    await classify();
    for (const row of [7, 8, 7]) {
      await user.click(await button("open question 2"));
      expect(app.wentToWritten).toEqual({ row, column: "tier" });
    }
    await user.click(await button("3 accounts, 90.2% of the value"));
    expect(app.wentToWritten).toEqual({ row: 2, column: "abcClass" });
    await user.click(await button("Show the columns written"));
    expect(app.wentToWritten).toEqual({ row: null, column: "tier" });
  });

  test("ends in the report, and in the values of before when asked", async () => {
    await openPane(memoryApp(prospects()));
    await classify();
    await user.click(await button("Write report"));
    expect(await screen.findByText("The report is on sheet “80-20 Report”.")).toBeTruthy();
    expect(await button("Write report again")).toBeTruthy();
    await user.click(await button("Restore previous values"));
    expect(await screen.findByText("The previous values are back.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Result" })).toBeNull();
  });

  test("that fails says why where a screen reader hears it, and takes the focus there", async () => {
    const app = memoryApp(prospects());
    app.classify = () => Promise.reject(new UserError("", { id: "table.noHeader" }));
    await openPane(app);
    await user.click(await button("Classify 7 accounts"));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(say({ id: "table.noHeader" }));
    expect(document.activeElement).toBe(alert);
    expect(await violations()).toEqual([]);
    await user.click(await button("Dismiss"));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the card of the selected row", () => {
  test("says where the account stands and why, and asks the next question", async () => {
    const app = memoryApp(prospects());
    await openPane(app);
    await classify();
    act(() => app.select(8));
    const card = await screen.findByRole("region", { name: "Selected account" });
    expect(await within(card).findByRole("heading", { name: "宏远机械" })).toBeTruthy();
    expect(within(card).getByText("Open question")).toBeTruthy();
    expect(within(card).getByText("Ask: by when do they need it?")).toBeTruthy();
    await user.click(within(card).getByRole("button", { name: "Yes" }));
    expect(await within(card).findByText("Close this month.")).toBeTruthy();
    expect(within(card).queryByRole("button", { name: "Yes" })).toBeNull();
    expect(await violations()).toEqual([]);
  });

  test("where there are no tiers it shows none and offers none to set", async () => {
    const app = memoryApp({
      name: "Sales",
      headers: ["Name", "Revenue"],
      rows: [
        ["Acme", 90],
        ["Beta", 10],
      ],
    });
    await openPane(app);
    await classify();
    act(() => app.select(2));
    const card = await screen.findByRole("region", { name: "Selected account" });
    expect(within(card).getByText("ABC class A")).toBeTruthy();
    expect(within(card).queryByText("Open question")).toBeNull();
    expect(within(card).queryByRole("group", { name: "Set by hand" })).toBeNull();
  });

  test("says how many rows it will set, where several are selected", async () => {
    const app = memoryApp(prospects());
    await openPane(app);
    await classify();
    expect(await screen.findByRole("group", { name: "Set by hand" })).toBeTruthy();
    // An account that nobody set has nothing to go back to; among several rows there may be one that has.
    expect(screen.queryByRole("button", { name: "Automatic again" })).toBeNull();
    app.selectedRows = 3;
    act(() => app.select(4));
    expect(await screen.findByRole("group", { name: "Set 3 selected rows by hand" })).toBeTruthy();
    expect(await button("Automatic again")).toBeTruthy();
  });

  test("sets the tier by hand and hands it back", async () => {
    const app = memoryApp(prospects());
    await openPane(app);
    await classify();
    await user.click(await button("Set to B by hand: Burden"));
    expect(await screen.findByText("1 account is now B, set by hand.")).toBeTruthy();
    expect(await screen.findByText(/set by hand ·/)).toBeTruthy();
    expect((await button("Set to B by hand: Burden")).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText(say({ id: "result.stale" }))).toBeTruthy();
    await user.click(await button("Automatic again"));
    expect(await screen.findByText("1 account is automatic again.")).toBeTruthy();
  });
});

test("every word follows the language switch", async () => {
  await openPane(memoryApp(prospects()));
  await user.click(await button("中文"));
  expect(await button("为 7 个客户分级")).toBeTruthy();
  expect(document.documentElement.lang).toBe("zh-CN");
  expect(screen.queryByText(/Classify|columns|Change/)).toBeNull();
  expect(await violations()).toEqual([]);
});
