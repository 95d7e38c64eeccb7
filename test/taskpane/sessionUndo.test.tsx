import { UserError } from "../../src/app/userError";
import { memoryApp } from "./support/memoryApp";
import { prospects } from "./support/prospects";
import { sessionOn, until } from "./support/sessionOn";

beforeEach(() => window.localStorage.clear());

describe("what a session writes into the person's own cells", () => {
  test("[R4] an answer settles the open question", async () => {
    const app = memoryApp(prospects());
    const session = sessionOn(app);
    await session.open();
    await session.classify();
    app.select(8);
    await until(session, () => session.state().card?.row === 8);
    expect(session.state().card).toMatchObject({ tier: null, nextQuestion: { field: "urgency" } });
    await session.answer(true);
    expect(session.state().card).toMatchObject({ tier: "3S", nextQuestion: null });
    expect(session.state()).toMatchObject({
      notice: { id: "card.answered", values: { column: "Urgency", row: 8, after: "yes" } },
      fixUndoable: true,
    });
    expect(await session.undoFix()).toBe(true);
    expect(session.state().card).toMatchObject({ nextQuestion: { field: "urgency" } });
  });

  test("an answer is to the card that is seen; where that does not hold any more, the card is read again", async () => {
    const app = memoryApp(prospects());
    const session = sessionOn(app);
    await session.open();
    await session.classify();
    app.select(8);
    await until(session, () => session.state().card?.row === 8);
    const seen = session.state().card;
    const now = seen && { ...seen, name: "Another" };
    app.card = () => Promise.resolve(now);
    const asked: unknown[] = [];
    app.answer = (_, card) => {
      asked.push(card);
      return Promise.reject(new UserError("Changed.", { id: "error.cardChanged", values: { row: 8 } }));
    };
    expect(await session.answer(true)).toBe(false);
    expect(asked).toEqual([seen]);
    expect(session.state()).toMatchObject({ card: now, problem: { message: { id: "error.cardChanged" } } });
  });

  test("a fix changes the cells, is undone by one call, and then there is nothing to undo", async () => {
    const sheet = prospects();
    sheet.rows[3]?.splice(5, 1, "12000");
    const session = sessionOn(memoryApp(sheet));
    await session.open();
    await session.classify();
    const [fix] = session.state().outcome?.analysis.fixes ?? [];
    if (!fix) throw new Error("A number that is stored as text can be mended.");
    expect(await session.fix(fix)).toBe(true);
    expect(sheet.rows[3]?.[5]).toBe(12_000);
    expect(session.state()).toMatchObject({ fixUndoable: true, notice: { id: "fix.numbersDone" } });
    expect(await session.undoFix()).toBe(true);
    expect(sheet.rows[3]?.[5]).toBe("12000");
    expect(session.state()).toMatchObject({ fixUndoable: false, notice: { id: "fix.undone" } });
    await session.undoFix();
    expect(session.state().notice).toEqual({ id: "fix.nothingToUndo" });
  });

  test("a fix that fails is told, and nothing is said to be undoable", async () => {
    const app = memoryApp(prospects());
    app.fix = () => Promise.reject(new UserError("Protected.", { id: "error.protectedSheet" }));
    const session = sessionOn(app);
    await session.open();
    const fix = { kind: "trim", column: "Name", columnIndex: 0, field: "name", cells: [] } as const;
    expect(await session.fix(fix)).toBe(false);
    expect(session.state()).toMatchObject({
      fixUndoable: false,
      problem: { message: { id: "error.protectedSheet" } },
    });
  });
});
