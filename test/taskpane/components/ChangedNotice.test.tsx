import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { UserError } from "../../../src/app/userError";
import { Pane } from "../../../src/taskpane/components/Pane";
import { createSession } from "../../../src/taskpane/session";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { prospects } from "../support/prospects";

const user = userEvent.setup();
beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

async function openPane() {
  const app = memoryApp(prospects());
  const session = createSession(() => app, "en");
  render(<Pane session={session} />);
  await act(() => session.open());
  return { app, session };
}

test("data that changed after a run are told with a count, and one click classifies again", async () => {
  const { app, session } = await openPane();
  await act(() => session.classify());
  expect(screen.queryByText(/Data changed/)).toBeNull();
  act(() => app.changeData(12));
  const told = await screen.findByText("Data changed since the last run: 12 rows.");
  act(() => app.changeData(1));
  expect(await screen.findByText("Data changed since the last run: 1 row.")).toBeTruthy();
  const bar = told.closest<HTMLElement>(".fui-MessageBar");
  if (!bar) throw new Error("The notice is no message bar.");
  app.rowsChanged = 0;
  await user.click(within(bar).getByRole("button", { name: "Classify again" }));
  expect(screen.queryByText(/Data changed/)).toBeNull();
  expect(session.state().outcome?.analysis.accounts).toBe(7);
});

test("what was put back in the meantime is told of no more", async () => {
  const { app, session } = await openPane();
  await act(() => session.classify());
  act(() => app.changeData(3));
  expect(await screen.findByText("Data changed since the last run: 3 rows.")).toBeTruthy();
  await act(() => session.restore());
  expect(screen.queryByText(/Data changed/)).toBeNull();
});

test("a look that fails is said, and nothing is claimed of the data", async () => {
  const { app, session } = await openPane();
  await act(() => session.classify());
  app.changedRows = () => Promise.reject(new UserError("Excel did not answer.", { id: "error.connection" }));
  act(() => app.changeData(3));
  expect(await screen.findByText(/Excel did not answer/)).toBeTruthy();
  expect(session.state().changedRows).toBe(0);
  expect(session.state().preview).not.toBeNull();
});
