import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Preview } from "../../../src/app/types";
import { Pane } from "../../../src/taskpane/components/Pane";
import { createSession } from "../../../src/taskpane/session";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { prospects } from "../support/prospects";

const user = userEvent.setup();
const NAME = "Restore previous values";
const CUT_OFF = "The last run on “Leads” was cut off; the values of before are back.";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

/** A pane that was opened on a workbook in which an earlier session ran so often. */
async function opened(runs: number, told: Pick<Preview, "repaired"> = {}) {
  const app = memoryApp(prospects());
  let left = runs;
  const session = createSession(
    () => ({
      ...app,
      preview: async (options) => ({ ...(await app.preview(options)), restorable: left > 0, ...told }),
      restore: () => Promise.resolve(left-- > 0),
    }),
    "en",
  );
  render(<Pane session={session} />);
  await act(() => session.open());
}

test("what an earlier session wrote can be taken back before anything was classified, run by run", async () => {
  await opened(2);
  await user.click(await screen.findByRole("button", { name: NAME }));
  await screen.findByText("The previous values are back.");
  await user.click(await screen.findByRole("button", { name: NAME }));
  expect(screen.queryByRole("button", { name: NAME })).toBeNull();
});

test("without such a run there is no button", async () => {
  await opened(0);
  await screen.findByRole("button", { name: /^Classify/ });
  expect(screen.queryByRole("button", { name: NAME })).toBeNull();
});

test("a run that had been cut off is told of", async () => {
  await opened(0, { repaired: { id: "run.repaired", values: { sheet: "Leads" } } });
  await screen.findByText(CUT_OFF);
});
