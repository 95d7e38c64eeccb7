import { readLog, writeLog } from "../../../src/excel";
import { line, NOTHING, setUp, state } from "./support";

const KEY = "VitalFew.states";

describe("a state without a line", () => {
  test("waits in the workbook's settings, and goes to the sheet with the first line", async () => {
    const made = await setUp();
    await made.write({ state: state(2) });
    expect(made.workbench.book.sheets()).toHaveLength(1);
    expect((await readLog(made.source)).state?.entries).toHaveLength(20);
    await made.write({ added: [line("Acme")] });
    expect((await readLog(made.source)).state?.entries).toHaveLength(20);
    expect([...(made.workbench.book.settings().keys() ?? [])]).toEqual([]);
  });

  test("of a list that is too long for settings goes to a sheet at once", async () => {
    const made = await setUp();
    await made.write({ state: state(15_000) });
    expect((await readLog(made.source)).state?.entries).toHaveLength(150_000);
    expect(JSON.stringify([...(made.workbench.book.settings() ?? [])]).length).toBeLessThan(1_000);
  });

  test("is forgotten where it is to be none", async () => {
    const made = await setUp();
    await made.write({ state: state(2) });
    await made.write({ state: [] });
    expect(await readLog(made.source)).toEqual({ lines: [], state: null });
    expect(made.workbench.book.settings().size).toBe(0);
  });

  test.each(["{", "[]", "12", "a text of another add-in's", 7])(
    "finds another's setting in its place (%s): that is left alone, the state goes to a sheet at once",
    async (theirs) => {
      const made = await setUp();
      made.workbench.book.setSetting(KEY, theirs);
      expect(await readLog(made.source)).toEqual({ lines: [], state: null });
      await made.write({ state: state(2) });
      expect(made.workbench.book.settings().get(KEY)).toBe(theirs);
      expect(made.log().tables()).toHaveLength(1);
      expect((await readLog(made.source)).state?.entries).toHaveLength(20);
    },
  );

  test("leaves entries alone that are no states", async () => {
    const made = await setUp();
    made.workbench.book.setSetting(KEY, JSON.stringify({ a: ["x"], b: { later: 1 } }));
    expect(await readLog(made.source)).toEqual({ lines: [], state: null });
    await made.write({ state: state(2) });
    await made.write({ state: [] });
    expect(JSON.parse(String(made.workbench.book.settings().get(KEY)))).toEqual({
      a: ["x"],
      b: { later: 1 },
    });
  });

  test("goes where its sheet was deleted, once another is written; that of a sheet that stands stays", async () => {
    const made = await setUp();
    const { book } = made.workbench;
    const [gone, stands] = [book.addSheet("Gone"), book.addSheet("Stands")];
    for (const { id, name } of [gone, stands])
      await writeLog(
        { ...made.source, sheetId: id, sheet: name },
        { headerRow: 0 },
        { ...NOTHING, state: state(1) },
      );
    book.removeSheet(gone);
    await made.write({ state: state(2) });
    const waiting = JSON.parse(String(book.settings().get(KEY))) as Record<string, unknown>;
    expect(Object.keys(waiting)).toEqual([`${stands.id} 1`, `${made.home.id} 1`]);
  });
});
