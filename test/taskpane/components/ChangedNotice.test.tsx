import { act, screen, waitFor } from "@testing-library/react";
import { UserError } from "../../../src/app/userError";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { button, openPane, user } from "../support/pane";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

async function opened() {
  const app = memoryApp(prospects());
  return { app, session: await openPane(app) };
}

test("data that changed after a run are told with a count, and one click classifies again", async () => {
  const { app, session } = await opened();
  await act(() => session.classify());
  expect(screen.queryByText(/Data changed/)).toBeNull();
  act(() => app.changeData(12));
  expect(await screen.findByText("Data changed since the last run: 12 rows.")).toBeTruthy();
  act(() => app.changeData(1));
  expect(await screen.findByText("Data changed since the last run: 1 row.")).toBeTruthy();
  app.rowsChanged = 0;
  await user.click(await button("Classify again"));
  await waitFor(() => expect(screen.queryByText(/Data changed/)).toBeNull());
  expect(session.state().outcome?.analysis.accounts).toBe(7);
});

test("what was put back in the meantime is told of no more", async () => {
  const { app, session } = await opened();
  await act(() => session.classify());
  act(() => app.changeData(3));
  expect(await screen.findByText("Data changed since the last run: 3 rows.")).toBeTruthy();
  await act(() => session.restore());
  expect(screen.queryByText(/Data changed/)).toBeNull();
});

test("a look that fails is said, and nothing is claimed of the data", async () => {
  const { app, session } = await opened();
  await act(() => session.classify());
  app.changedRows = () => Promise.reject(new UserError("Excel did not answer.", { id: "error.connection" }));
  act(() => app.changeData(3));
  expect(await screen.findByText(/Excel did not answer/)).toBeTruthy();
  expect(session.state().changedRows).toBe(0);
  expect(session.state().preview).not.toBeNull();
});
