import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { App, RunOptions } from "../../../src/app/types";
import { Pane } from "../../../src/taskpane/components/Pane";
import { createSession, type Session } from "../../../src/taskpane/session";

/** The person at the pane. */
export const user = userEvent.setup();

export const button = (name: string | RegExp) => screen.findByRole("button", { name });

/** The pane as it stands once it has looked at the workbook. */
export async function openPane(app: App): Promise<Session> {
  const session = createSession(() => app, "en");
  render(<Pane session={session} />);
  await act(() => session.open());
  return session;
}

/** Presses the run's button and waits for what it found. */
export async function classify(): Promise<void> {
  await user.click(await button(/^Classify/));
  await screen.findByRole("heading", { name: "Result" });
}

/** What the runs were asked for, from now on. */
export function runsOf(app: App): RunOptions[] {
  const asked: RunOptions[] = [];
  const run = app.classify.bind(app);
  app.classify = (options = {}) => {
    asked.push(options);
    return run(options);
  };
  return asked;
}

/** jsdom neither lays out nor draws: the rules that look at the picture are not for it. */
const NOT_SEEN = ["color-contrast", "label-content-name-mismatch"];

/**
 * What axe finds wrong, a line a rule; a test expects none.
 *
 * @param except further rules that do not hold in the part, as "region" where an open list stands beside the pane
 */
export async function violations(
  part: Element = document.body,
  { except = [] }: { except?: readonly string[] } = {},
): Promise<string[]> {
  const rules = Object.fromEntries([...NOT_SEEN, ...except].map((id) => [id, { enabled: false }]));
  const { violations: found } = await axe.run(part, { rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Words of the buttons that are filled with the accent; jsdom knows the rules of a class, not what comes of them. */
export function primaryButtons(): (string | null)[] {
  const filled = Array.from(document.styleSheets)
    .flatMap(({ cssRules }) => Array.from(cssRules))
    .map(
      ({ cssText }) => /^\.(\w+) \{background-color: var\(--colorBrandBackground\);\}$/.exec(cssText)?.[1],
    );
  return screen
    .getAllByRole("button")
    .filter(({ classList }) => filled.some((name) => name !== undefined && classList.contains(name)))
    .map(({ textContent }) => textContent);
}
