import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../../src/taskpane/components/Pane";
import { createSession } from "../../../src/taskpane/session";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);
beforeEach(() => window.localStorage.clear());

test("settings that cannot be used are told of, and replaced on the person's word alone", async () => {
  const app = memoryApp(prospects());
  const sound = memoryApp(prospects());
  let isDamaged = true;
  app.preview = async (options) => ({
    ...(await sound.preview(options)),
    ...(isDamaged && { keptProblem: { id: "kept.damaged" } as const }),
  });
  app.replaceKept = () => {
    isDamaged = false;
    return Promise.resolve();
  };
  const session = createSession(() => app, "en");
  render(<Pane session={session} />);
  await act(() => session.open());
  const sentence =
    "The settings kept in this workbook are damaged and were left alone. The standard settings apply.";
  expect(await screen.findByText(sentence)).toBeTruthy();
  await userEvent.setup().click(await screen.findByRole("button", { name: "Replace them" }));
  expect(screen.queryByText(sentence)).toBeNull();
});
