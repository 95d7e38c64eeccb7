import { screen } from "@testing-library/react";
import type { App, ClassifyOutcome } from "../../../src/app/types";
import type { MovementSince } from "../../../src/engine";
import { addBrowserParts } from "../support/browserParts";
import { memoryApp } from "../support/memoryApp";
import { button, classify, openPane, user, violations } from "../support/pane";
import { prospects } from "../support/prospects";

beforeAll(addBrowserParts);

const CLASSES = ["3S", "2S", "1S", "A", "B"];
const still = { matrix: [], joined: [], left: [] };
const MOVED: MovementSince = {
  since: "2026-11-14",
  models: [
    {
      ...still,
      model: "readiness",
      classes: CLASSES,
      moves: [
        { account: 3, earlier: 3, from: 4, to: 3, changes: [] },
        { account: 1, earlier: 1, from: 0, to: 1, changes: [] },
      ],
    },
    { ...still, model: "abc", classes: ["A", "B", "C"], moves: [] },
  ],
};

/** The app of a workbook whose last run found otherwise. */
function appWith(movement: MovementSince | null) {
  const app = memoryApp(prospects());
  const run: App["classify"] = app.classify.bind(app);
  app.classify = async (options): Promise<ClassifyOutcome> => {
    const outcome = await run(options);
    return { ...outcome, analysis: { ...outcome.analysis, movement } };
  };
  return app;
}

test("says who moved since the run before; each click leads to the next of them", async () => {
  const app = appWith(MOVED);
  await openPane(app);
  await classify();
  const line = await button("2 accounts changed tier since Nov 14, 2026: 1 up and 1 down.");
  const went: unknown[] = [];
  for (let click = 0; click < 3; click++) {
    await user.click(line);
    went.push(app.wentToWritten);
  }
  expect(went).toEqual([5, 3, 5].map((row) => ({ row, column: "tier" })));
  expect(screen.getByText("Nobody changed class since Nov 14, 2026.").tagName).toBe("SPAN");
  expect(await violations()).toEqual([]);
});

test("nothing where no earlier run is known", async () => {
  await openPane(appWith(null));
  await classify();
  expect(screen.queryByText(/since/)).toBeNull();
});
