import { act, screen } from "@testing-library/react";
import type { Preview, RunOptions, SourceChoice } from "../../../src/app/types";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp, type MemoryApp } from "../support/memoryApp";
import { openPane, runsOf, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

const CELLS: SourceChoice = { kind: "cells", sheet: "Deals", address: "A4" };

/** A range of which a filter shows 3 of 7 rows, as the use cases tell of it. */
function filteredRange(): MemoryApp & { asked: (RunOptions | undefined)[] } {
  const app = memoryApp(prospects());
  const preview = app.preview.bind(app);
  const asked: (RunOptions | undefined)[] = [];
  app.preview = async (options) => {
    asked.push(options);
    const seen = await preview(options);
    const taken = options?.settings?.lines ?? "all";
    const source: Preview["source"] = {
      kind: "range",
      sheet: "Deals",
      address: "A3:F11",
      rows: taken === "all" ? 7 : 3,
      columns: 6,
      choice: CELLS,
      headings: { first: 3, last: 4 },
      lines: { of: 7, shown: 3, taken },
    };
    const other = {
      choice: { kind: "cells", sheet: "Deals", address: "H3" },
      label: "H3:J9: Firm, Profit",
    } as const;
    return {
      ...seen,
      source,
      alternatives: [other, { choice: { kind: "selection" }, label: "Selected cells" }],
    };
  };
  return Object.assign(app, { asked });
}

test("says what was taken: sheet, address, size and where the headings stand", async () => {
  await openPane(filteredRange());
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Deals, A3:F11");
  expect(screen.getByText("7 accounts, 6 columns")).toBeTruthy();
  expect(screen.getByText("Headings in rows 3 to 4")).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test("where rows are hidden the choice is offered, taken by keyboard, and said by the button", async () => {
  const app = filteredRange();
  await openPane(app);
  const visible = await screen.findByRole("radio", { name: "Visible rows only: 3 of 7" });
  expect(screen.getByRole("radio", { name: "All 7 rows" })).toHaveProperty("checked", true);
  act(() => visible.focus());
  await user.keyboard(" ");
  expect(await screen.findByRole("button", { name: "Classify 3 accounts" })).toBeTruthy();
  expect(screen.getByRole("radio", { name: "Visible rows only: 3 of 7" })).toHaveProperty("checked", true);
  expect(app.asked.at(-1)).toMatchObject({ choice: CELLS, settings: { lines: "visible" } });
  expect(await violations()).toEqual([]);
});

test("a run works on what is shown, wherever the selection has gone", async () => {
  const app = filteredRange();
  const ran = runsOf(app);
  const session = await openPane(app);
  await act(() => session.chooseSource({ kind: "selection" }));
  await act(() => session.classify());
  expect(ran.map(({ choice }) => choice)).toEqual([CELLS]);
});

test("the other tables are offered with address and headings; the selection once", async () => {
  const session = await openPane(filteredRange());
  await user.click(await screen.findByRole("button", { name: "Change" }));
  const items = await screen.findAllByRole("menuitem");
  expect(items.map(({ textContent }) => textContent)).toEqual([
    "H3:J9: Firm, Profit",
    "Use the selection",
    "Look again",
  ]);
  await user.click(screen.getByRole("menuitem", { name: "H3:J9: Firm, Profit" }));
  expect(session.state().choice).toEqual({ kind: "cells", sheet: "Deals", address: "H3" });
});

test("another place starts with all of its rows", async () => {
  const session = await openPane(filteredRange());
  await act(() => session.chooseLines("visible"));
  expect(session.state().lines).toBe("visible");
  await act(() => session.chooseSource({ kind: "table", name: "Leads" }));
  expect(session.state().lines).toBe("all");
});
