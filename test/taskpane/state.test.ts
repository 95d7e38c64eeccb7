import { isOutdated, openingState } from "../../src/taskpane/state";
import { emptyOutcome } from "./support/emptyOutcome";

test("the pane opens busy looking, with nothing chosen", () => {
  expect(openingState("zh-CN")).toMatchObject({
    language: "zh-CN",
    choice: { kind: "auto" },
    mapping: {},
    preview: null,
    busy: { task: "look" },
  });
});

test.each([
  { on: "no results", outcome: null, stale: true, changedRows: 3, outdated: false },
  { on: "results just written", outcome: emptyOutcome, stale: false, changedRows: 0, outdated: false },
  { on: "results before a decision", outcome: emptyOutcome, stale: true, changedRows: 0, outdated: true },
  {
    on: "results before a change of rows",
    outcome: emptyOutcome,
    stale: false,
    changedRows: 1,
    outdated: true,
  },
])("$on: outdated $outdated", ({ outcome, stale, changedRows, outdated }) => {
  expect(isOutdated({ outcome, stale, changedRows })).toBe(outdated);
});
