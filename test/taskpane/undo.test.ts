import type { ClassifyOutcome } from "../../src/app/types";
import type { Fix } from "../../src/engine";
import { reduce } from "../../src/taskpane/reduce";
import type { PaneState } from "../../src/taskpane/state";
import { after, classified } from "./support/afterActions";
import { answeredCard } from "./support/answeredCard";
import { emptyOutcome as outcome } from "./support/emptyOutcome";

describe("a fix", () => {
  const trim: Fix = {
    kind: "trim",
    column: "Customer",
    columnIndex: 0,
    field: "name",
    cells: [{ line: 0, row: 2, before: " Acme", after: "Acme" }],
  };
  const numbers: Fix = {
    ...trim,
    kind: "text-to-number",
    column: "Revenue",
    columnIndex: 1,
    field: "revenue",
  };
  const proposing: ClassifyOutcome = {
    ...outcome,
    analysis: { ...outcome.analysis, fixes: [trim, numbers] },
  };
  const fixed = (fix: Fix, left = 0, cells = 1): PaneState =>
    after(
      { type: "classified", outcome: proposing },
      { type: "started", task: "fix" },
      { type: "fixed", fix, done: { kind: fix.kind, column: fix.column, cells, left } },
    );

  test("is told in its own words, can be undone, and is proposed no more", () => {
    expect(fixed(trim)).toMatchObject({
      busy: null,
      stale: true,
      fixUndoable: true,
      notice: { id: "fix.trimDone", values: { count: 1, column: "Customer" } },
      outcome: { analysis: { fixes: [numbers] } },
    });
    expect(fixed(numbers).notice).toEqual({
      id: "fix.numbersDone",
      values: { count: 1, column: "Revenue" },
    });
  });

  test("says how many cells it left alone; one that mended none cannot be undone", () => {
    expect(fixed(trim, 2).notice).toEqual({
      id: "fix.left",
      values: { done: { id: "fix.trimDone", values: { count: 1, column: "Customer" } }, left: 2 },
    });
    expect(fixed(trim, 1, 0).fixUndoable).toBe(false);
  });

  test("undone, it is proposed again, in its place", () => {
    const undone = after(
      { type: "classified", outcome: proposing },
      { type: "fixed", fix: trim, done: { kind: "trim", column: "Customer", cells: 1, left: 0 } },
      { type: "started", task: "fix" },
      { type: "fixUndone", cells: 1 },
    );
    expect(undone.outcome?.analysis.fixes).toEqual(proposing.analysis.fixes);
  });

  test("undone, the cells are as before; where there is nothing to undo it says so", () => {
    const undone = reduce(fixed(trim), { type: "fixUndone", cells: 1 });
    expect(undone).toMatchObject({ stale: true, notice: { id: "fix.undone", values: { count: 1 } } });
    expect(after({ type: "fixUndone", cells: null }).notice).toEqual({ id: "fix.nothingToUndo" });
  });

  test("can be undone only while its notice stands", () => {
    expect(reduce(fixed(trim), { type: "started", task: "fix" }).fixUndoable).toBe(false);
    expect(reduce(fixed(trim), { type: "dismissed" }).fixUndoable).toBe(false);
  });
});

describe("an answer", () => {
  test.each([
    ["", "card.answered"],
    ["ask Bob", "card.replaced"],
  ] as const)("in the place of “%s” is told and can be undone", (before, id) => {
    const answered = after(...classified, { type: "answered", card: answeredCard({ before }) });
    const values = { column: "Urgency", row: 8, before, after: "yes" };
    expect(answered).toMatchObject({ fixUndoable: true, notice: { id, values } });
  });

  test("whose change could not be logged says both", () => {
    const note = { id: "log.notKept", values: { why: "Protected." } } as const;
    const answered = after(...classified, { type: "answered", card: answeredCard({ note }) });
    expect(answered.notice).toMatchObject({ id: "text.twoSentences", values: { second: note } });
  });

  test("undone, proposes no fix again that was carried out before it", () => {
    const undone = after(
      { type: "classified", outcome },
      {
        type: "fixed",
        fix: { kind: "trim", column: "Customer", columnIndex: 0, field: "name", cells: [] },
        done: { kind: "trim", column: "Customer", cells: 1, left: 0 },
      },
      { type: "answered", card: answeredCard() },
    );
    expect(undone.fixesBefore).toBeNull();
  });

  test("of which no row is left tells nothing", () => {
    expect(after(...classified, { type: "answered", card: null })).toMatchObject({
      card: null,
      notice: null,
      fixUndoable: false,
    });
  });
});

test("an undo that fails can be done again; one that is done cannot", () => {
  const answered = after(...classified, { type: "answered", card: answeredCard() });
  const started = reduce(answered, { type: "started", task: "undo" });
  const message = { id: "error.protectedSheet" } as const;
  expect(reduce(started, { type: "failed", task: "undo", message })).toMatchObject({
    notice: answered.notice,
    fixUndoable: true,
  });
  expect(reduce(started, { type: "fixUndone", cells: 1 }).fixUndoable).toBe(false);
  expect(reduce(started, { type: "fixUndone", cells: 0 }).notice).toEqual({ id: "fix.changedSince" });
});
