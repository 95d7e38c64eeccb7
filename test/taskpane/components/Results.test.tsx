import { act, screen, within } from "@testing-library/react";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp, type MemoryApp, type MemorySheet } from "../support/memoryApp";
import { orders } from "../support/orders";
import { button, classify, openPane, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

async function classified(app: MemoryApp) {
  await openPane(app);
  await classify();
}

describe("the ledger", () => {
  test("[G7] is one quiet line; by keyboard it tells what became of every line", async () => {
    await classified(memoryApp({ ...orders(), totals: { revenue: 1100 } }));
    const toggle = await button("8 lines add up to 1,100; 7 of them are computed");
    expect(screen.queryByRole("table")).toBeNull();
    act(() => toggle.focus());
    await user.keyboard("{Enter}");
    const table = await screen.findByRole("table", { name: "Every line once" });
    const rows = within(table)
      .getAllByRole("row")
      .map((row) => Array.from(row.children, ({ textContent }) => textContent));
    expect(rows).toEqual([
      ["What became of it", "Lines", "Revenue"],
      ["Computed", "7", "1,060"],
      ["Without an account", "1", "40"],
      ["Total", "8", "1,100"],
      ["The sheet's own total", "", "1,100"],
    ]);
    expect(screen.getByText("Both totals of Revenue agree: every line is accounted for.")).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  test("a total of the sheet that differs is said there and where things need attention", async () => {
    await classified(memoryApp({ ...orders(), totals: { revenue: 1090 } }));
    await user.click(await button(/^8 lines add up to/));
    const sentence = /^The sheet's own total of Revenue is 1,090; its rows add up to 1,100\./;
    expect(screen.getAllByText(sentence)).toHaveLength(1);
    await user.click(await button("The sheet's own total differs"));
    expect(screen.getAllByText(sentence)).toHaveLength(2);
    expect(await violations()).toEqual([]);
  });

  test("says it all in a sentence where every line is computed", async () => {
    await classified(memoryApp({ ...orders(), rows: orders().rows.filter(([name]) => name !== "") }));
    expect(screen.getByText("7 lines add up to 1,060, all computed.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /lines add up to/ })).toBeNull();
  });
});

test("[§5] risks stand under one quiet line; each opens to its sentence and the accounts behind it", async () => {
  await classified(memoryApp(orders()));
  expect(screen.queryByRole("button", { name: "Grab the big, drop the small" })).toBeNull();
  await user.click(await button(/^Risks/));
  const risk = await button("Grab the big, drop the small");
  await user.click(risk);
  const body = document.getElementById(risk.getAttribute("aria-controls") ?? "");
  expect(body?.textContent).toMatch(/alone brings .* of Revenue\. At stake: /);
  expect(within(body!).getAllByRole("button", { name: /^Row / })).not.toHaveLength(0);
  expect(await violations()).toEqual([]);
});

describe("a fix", () => {
  const withTextNumbers = (): MemorySheet => {
    const sheet = prospects();
    sheet.rows[3]?.splice(5, 1, "12,000");
    sheet.rows[4]?.splice(5, 1, "4000");
    return sheet;
  };

  test("is shown cell by cell before it is made, then made for all of them and undone by one click", async () => {
    const sheet = withTextNumbers();
    await classified(memoryApp(sheet));
    await user.click(await button("2 numbers in Revenue are stored as text"));
    expect(screen.getByText("Row 5: “12,000” becomes “12000”.")).toBeTruthy();
    expect(screen.getByText("Row 6: “4000” becomes “4000”.")).toBeTruthy();
    expect(sheet.rows[3]?.[5]).toBe("12,000");
    expect(await violations()).toEqual([]);

    await user.click(await button("Turn 2 cells into numbers"));
    expect(await screen.findByText("2 cells of Revenue are numbers now.")).toBeTruthy();
    expect(sheet.rows.slice(3, 5).map((row) => row[5])).toEqual([12_000, 4000]);
    expect(screen.queryByRole("button", { name: "2 numbers in Revenue are stored as text" })).toBeNull();
    expect(screen.getByText(/^The data or the choices have changed since/)).toBeTruthy();
    expect(await violations()).toEqual([]);

    await user.click(await button("Undo"));
    expect(await screen.findByText(/as (?:it was|they were) before\.$/)).toBeTruthy();
    expect(sheet.rows.slice(3, 5).map((row) => row[5])).toEqual(["12,000", "4000"]);
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });

  test("leads to each of its cells", async () => {
    const app = memoryApp(withTextNumbers());
    await classified(app);
    await user.click(await button("2 numbers in Revenue are stored as text"));
    await user.click(await button("Go to cell: Row 6"));
    expect(app.wentTo).toEqual({ row: 6, columnIndex: 5 });
  });
});

test("[D7] what could not be read is listed on a sheet by one click, where there is something to list", async () => {
  await classified(memoryApp(prospects()));
  await user.click(await button("List cells to check on a sheet"));
  expect(await screen.findByText(/^1 cell that could not be read is listed on Issues\.$/)).toBeTruthy();
});

test("where everything was read there is nothing to list", async () => {
  await classified(memoryApp({ ...orders(), rows: orders().rows.filter(([name]) => name !== "") }));
  expect(screen.queryByRole("button", { name: "List cells to check on a sheet" })).toBeNull();
});
