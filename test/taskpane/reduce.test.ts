import { defaultSettings } from "../../src/engine";
import { reduce, type PaneAction } from "../../src/taskpane/reduce";
import { isOutdated, openingState } from "../../src/taskpane/state";
import { after, classified } from "./support/afterActions";
import { answeredCard, card } from "./support/answeredCard";
import { emptyOutcome as outcome, emptyPreview as preview } from "./support/emptyOutcome";

describe("reduce", () => {
  test("a start clears what was said before", () => {
    const state = after(
      { type: "failed", task: "classify", message: { id: "run.cancelled" } },
      { type: "started", task: "classify" },
    );
    expect(state).toMatchObject({ problem: null, notice: null, busy: { task: "classify", progress: null } });
  });

  test("progress that arrives after the end is dropped", () => {
    const late: PaneAction = { type: "progressed", progress: { step: "write", done: 1, total: 2 } };
    expect(after(...classified, late).busy).toBeNull();
    expect(after({ type: "started", task: "classify" }, late).busy?.progress).toEqual({
      step: "write",
      done: 1,
      total: 2,
    });
  });

  test("a failed look forgets the table it had seen; a failed run keeps it", () => {
    const message = { id: "run.cancelled" } as const;
    expect(after({ type: "looked", preview }, { type: "failed", task: "look", message }).preview).toBeNull();
    expect(after({ type: "looked", preview }, { type: "failed", task: "classify", message }).preview).toBe(
      preview,
    );
  });

  test("the same failure twice is a new one to announce", () => {
    const failed: PaneAction = { type: "failed", task: "tag", message: { id: "run.cancelled" } };
    expect(after(failed).problem?.shown).toBe(1);
    expect(after(failed, failed).problem?.shown).toBe(2);
  });

  test("results can be restored, and a report belongs to the results it was written from", () => {
    const reported = after(...classified, { type: "reported", outcome, reportSheet: "80-20 Report" });
    expect(reported).toMatchObject({
      restorable: true,
      reportSheet: "80-20 Report",
      notice: { id: "report.written", values: { sheet: "80-20 Report" } },
    });
    expect(reduce(reported, { type: "classified", outcome }).reportSheet).toBeNull();
  });

  test("a look tells what of an earlier session can be restored, and of a run that had been cut off", () => {
    const repaired = { id: "run.repaired", values: { sheet: "Leads" } } as const;
    const looked = after({ type: "looked", preview: { ...preview, restorable: true, repaired } });
    expect(looked).toMatchObject({ restorable: true, notice: repaired });
    const again = reduce(looked, { type: "looked", preview: { ...preview, restorable: false } });
    expect(again).toMatchObject({ restorable: false, notice: repaired });
  });

  test("what the person should know of a run stands in the place of good news", () => {
    const note = { id: "run.editedMeanwhile", values: { sheet: "Leads", count: 2 } } as const;
    expect(after({ type: "classified", outcome: { ...outcome, note } }).notice).toEqual(note);
    const reported: PaneAction = {
      type: "reported",
      outcome: { ...outcome, note },
      reportSheet: "80-20 Report",
    };
    expect(after(reported).notice).toEqual(note);
  });

  test("restoring takes the results off the screen, since they are no longer in the sheet", () => {
    expect(after(...classified, { type: "restored", done: true })).toMatchObject({
      outcome: null,
      restorable: false,
      notice: { id: "restore.done" },
    });
    expect(after(...classified, { type: "restored", done: false })).toMatchObject({
      outcome,
      notice: { id: "restore.nothing" },
    });
    const note = { id: "restore.sheetLeft", values: { sheet: "Accounts" } } as const;
    expect(after(...classified, { type: "restored", done: true, note }).notice).toEqual({
      id: "text.twoSentences",
      values: { first: { id: "restore.done" }, second: note },
    });
  });

  test("a tag or an answer makes the results on the screen stale, and the next run fresh", () => {
    const tagged = after(...classified, {
      type: "tagged",
      notice: { id: "tag.cleared", values: { count: 1 } },
    });
    expect(tagged.stale).toBe(true);
    expect(after(...classified, { type: "answered", card: answeredCard() }).stale).toBe(true);
    expect(after(...classified, { type: "wentThere" }).stale).toBe(false);
    expect(reduce(tagged, { type: "classified", outcome }).stale).toBe(false);
  });

  test.each<PaneAction>([
    { type: "columnChosen", field: "need", columnIndex: 0 },
    { type: "measureChosen", measure: "profit" },
    { type: "accountChosen", columnIndex: 0 },
    { type: "linesChosen", lines: "visible" },
    { type: "modelChosen", model: defaultSettings() },
  ])("$type makes results stale; before there are any there is nothing to be stale", (decision) => {
    const outdated = (...actions: PaneAction[]) => isOutdated(after(...actions, decision));
    expect([outdated(...classified), outdated()]).toEqual([true, false]);
  });

  test("data that changed make results outdated until they are as before", () => {
    const changed = (changedRows: number) => after(...classified, { type: "dataLooked", changedRows });
    expect([isOutdated(changed(2)), isOutdated(changed(0))]).toEqual([true, false]);
  });

  test("a cancelled run leaves what was there and says so", () => {
    const state = after(...classified, { type: "started", task: "classify" }, { type: "cancelling" });
    expect(state.busy?.cancelling).toBe(true);
    expect(reduce(state, { type: "cancelled" })).toMatchObject({
      busy: null,
      outcome,
      notice: { id: "run.cancelled" },
    });
  });

  test("another source drops decisions, results and card of the old one", () => {
    const state = after(
      ...classified,
      { type: "columnChosen", field: "revenue", columnIndex: 1 },
      { type: "measureChosen", measure: "profit" },
      { type: "cardRead", card },
      { type: "sourceChosen", choice: { kind: "table", name: "Other" } },
    );
    expect(state).toMatchObject({
      choice: { kind: "table", name: "Other" },
      mapping: {},
      measure: null,
      outcome: null,
      card: null,
    });
  });

  test("a field can be said to have no column", () => {
    expect(
      after(
        { type: "columnChosen", field: "need", columnIndex: 3 },
        { type: "columnChosen", field: "urgency", columnIndex: null },
      ).mapping,
    ).toEqual({ need: 3, urgency: null });
  });

  test("what a row is can be said, either way, and is open again on another table", () => {
    expect(openingState("en").account).toBeUndefined();
    const asLines = after({ type: "accountChosen", columnIndex: 2 });
    expect(asLines.account).toBe(2);
    expect(reduce(asLines, { type: "accountChosen", columnIndex: null }).account).toBeNull();
    const choice = { kind: "table", name: "Other" } as const;
    expect(reduce(asLines, { type: "sourceChosen", choice }).account).toBeUndefined();
  });

  test("the sheet with the issues is named, and the results stand", () => {
    expect(after(...classified, { type: "issuesListed", sheet: "Issues", issues: 3 })).toMatchObject({
      busy: null,
      outcome,
      stale: false,
      notice: { id: "issues.exported", values: { count: 3, sheet: "Issues" } },
    });
  });

  test("dismissing clears problem and notice and nothing else", () => {
    const failed = after(...classified, { type: "failed", task: "tag", message: { id: "run.cancelled" } });
    expect(reduce(failed, { type: "dismissed" })).toEqual({ ...failed, problem: null, notice: null });
  });
});
