import { act, screen } from "@testing-library/react";
import type { Preview } from "../../../src/app/types";
import { defaultSettings } from "../../../src/engine";
import type { Session } from "../../../src/taskpane/session";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { classify, openPane, primaryButtons, user } from "../support/pane";
import { prospects } from "../support/prospects";

const NAME = "Restore previous values";
const CUT_OFF = "The last run on “Leads” was cut off; the values of before are back.";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

/** A pane that was opened on a workbook in which an earlier session ran so often. */
async function opened(runs: number, told: Pick<Preview, "repaired"> = {}) {
  const app = memoryApp(prospects());
  let left = runs;
  await openPane({
    ...app,
    preview: async (options) => ({ ...(await app.preview(options)), restorable: left > 0, ...told }),
    restore: () => Promise.resolve({ done: left-- > 0 }),
  });
}

test("what an earlier session wrote can be taken back before anything was classified, run by run", async () => {
  await opened(2);
  await user.click(await screen.findByRole("button", { name: NAME }));
  await screen.findByText("The previous values are back.");
  await user.click(await screen.findByRole("button", { name: NAME }));
  expect(screen.queryByRole("button", { name: NAME })).toBeNull();
});

test("while the values are put back, the button says so", async () => {
  const app = memoryApp(prospects());
  let finish: () => void = () => undefined;
  const restored = new Promise<{ done: boolean }>((resolve) => {
    finish = () => resolve({ done: true });
  });
  await openPane({
    ...app,
    preview: async (options) => ({ ...(await app.preview(options)), restorable: true }),
    restore: () => restored,
  });
  await user.click(await screen.findByRole("button", { name: NAME }));
  const button = await screen.findByRole("button", { name: "Putting the previous values back…" });
  expect(button).toHaveProperty("disabled", true);
  act(() => finish());
  expect(await screen.findByRole("button", { name: NAME })).toHaveProperty("disabled", false);
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

describe("of several buttons one comes first", () => {
  async function afterRun() {
    const app = memoryApp(prospects());
    const session = await openPane(app);
    expect(primaryButtons()).toEqual(["Classify 7 accounts"]);
    await classify();
    expect(primaryButtons()).toEqual(["Write report"]);
    return { app, session };
  }

  test("where the data changed since the run, classifying again", async () => {
    const { app } = await afterRun();
    act(() => app.changeData(3));
    await screen.findByText(/^Data changed/);
    expect(primaryButtons()).toEqual(["Classify again"]);
  });

  test.each<[string, (session: Session) => Promise<boolean>]>([
    ["another column", (session) => session.chooseColumn("urgency", null)],
    ["another rule", (session) => session.chooseModel({ ...defaultSettings(), models: ["abc"] })],
    ["other lines", (session) => session.chooseLines("visible")],
    ["another meaning of a row", (session) => session.chooseAccount(0)],
    ["a tier set by hand", (session) => session.tag("B")],
  ])("after %s, classifying again", async (_, decide) => {
    const { session } = await afterRun();
    await act(() => decide(session));
    expect(primaryButtons()).toEqual(["Classify again"]);
    expect(screen.getByText(/^The data or the choices have changed since/)).toBeTruthy();
    await act(() => session.classify());
    expect(primaryButtons()).toEqual(["Write report"]);
  });
});
