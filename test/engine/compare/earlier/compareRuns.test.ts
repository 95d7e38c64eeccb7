import fc from "fast-check";
import {
  analyse,
  defaultSettings,
  movedMessages,
  parseSettings,
  type Analysis,
  type RunRecord,
  type Settings,
  type TableData,
} from "../../../../src/engine";
import { movedReason } from "../../../../src/engine/compare/earlier/movedReason";
import { createSay } from "../../../../src/locales";
import { sampleTable } from "../../sampleTable";
import { FIRMS, listOf, runOver, tagOf, type Row } from "../../history/logSupport";

const say = createSay("en");
const FIRST = "2026-11-14 09:30";
const NOW = "2026-11-22 10:05";

interface Asked {
  record?: RunRecord | null;
  at?: string;
  settings?: Settings;
}

const run = (table: TableData, { record = null, at = NOW, settings = defaultSettings() }: Asked = {}) =>
  analyse({ today: "2026-11-22", table, settings, previous: { record, at } });

/** As it comes back out of a workbook. */
const kept = ({ record }: Analysis): RunRecord => JSON.parse(JSON.stringify(record)) as RunRecord;

/** Who moved as few words tell it, with the reason. */
function told(analysis: Analysis): string[] {
  const reason = movedReason(analysis, say);
  return (analysis.movement?.models ?? []).flatMap(({ classes, moves }) =>
    moves.map((moved) => {
      const way = `${classes[moved.from] ?? "–"}→${classes[moved.to] ?? "–"}`;
      return `${analysis.names[moved.account]} ${way}: ${reason(moved)}`;
    }),
  );
}

const changed = (name: string, answers: string): Row[] =>
  FIRMS.map(([firm, letters]) => [firm, firm === name ? answers : letters]);
const LAST = kept(run(listOf(FIRMS), { at: FIRST }));

const priced = (...revenue: (number | string)[]) =>
  sampleTable({
    name: ["Firm", "Acme", "Beta", "Ceta", "Delta"],
    revenue: ["Revenue", ...revenue],
  });

describe("[§4] against the run before", () => {
  test("nobody asked: nothing is told, nothing is left for the next run", () => {
    const analysis = analyse({ today: "2026-11-22", table: listOf(FIRMS), settings: defaultSettings() });
    expect([analysis.movement, analysis.record]).toEqual([undefined, undefined]);
  });

  test("a first run knows of none, and leaves where everybody stands", () => {
    const { movement, record } = run(listOf(FIRMS), { at: FIRST });
    expect(movement).toBeNull();
    expect(record).toMatchObject({ at: FIRST, before: null, found: { readiness: { tiers: "01234-" } } });
  });

  test("who moved, and the answer that changed", () => {
    const analysis = run(listOf([...changed("Beta", "yyyy")].reverse()), { record: LAST });
    expect(analysis.movement?.since).toBe("2026-11-14");
    expect(told(analysis)).toEqual(["Beta 2S→3S: Urgency is “yes” (was “no”)."]);
    expect(movedMessages(analysis).map(say)).toEqual(["1 account changed tier since Nov 14, 2026: 1 up."]);
  });

  test("to and from an open question are no steps up or down", () => {
    const rows: Row[] = [...changed("Acme", "?yyy").slice(0, 5), ["Fox", "yyyy"]];
    expect(movedMessages(run(listOf(rows), { record: LAST })).map(say)).toEqual([
      "2 accounts changed tier since Nov 14, 2026: 1 from “open question” and 1 to “open question”.",
    ]);
  });

  test("the same results again: the same is told, against the run that it was told against", () => {
    const table = listOf(changed("Beta", "yyyy"));
    const second = run(table, { record: LAST });
    const third = run(table, { record: kept(second), at: "2026-12-01 08:00" });
    expect(third.movement).toEqual({
      ...second.movement,
      models: second.movement?.models.map((model) => ({
        ...model,
        moves: model.moves.map((moved) => ({ ...moved, earlier: 0 })),
      })),
    });
    expect(kept(third)).toEqual(kept(second));
  });

  test("other results once more: the run before is the earlier one", () => {
    const second = run(listOf(changed("Beta", "yyyy")), { record: LAST });
    const third = run(listOf(FIRMS), { record: kept(second), at: "2026-12-01 08:00" });
    expect([third.movement?.since, ...told(third)]).toEqual([
      "2026-11-22",
      "Beta 3S→2S: Urgency is “no” (was “yes”).",
    ]);
  });

  test("who came and who left is counted, though nobody moved", () => {
    const analysis = run(listOf([...FIRMS.slice(1), ["New", "ynnn"]]), { record: LAST });
    const [readiness] = analysis.movement?.models ?? [];
    expect(readiness).toMatchObject({ moves: [], joined: [0, 0, 0, 1, 0, 0], left: [1, 0, 0, 0, 0, 0] });
    expect(movedMessages(analysis).map(say)).toEqual(["Nobody changed tier since Nov 14, 2026."]);
  });

  test("those who bring most first", () => {
    const table = (...urgency: string[]) =>
      sampleTable({
        name: ["Firm", "Acme", "Beta", "Ceta"],
        need: ["Need", "yes", "yes", "yes"],
        budget: ["Budget", "yes", "yes", "yes"],
        authority: ["Authority", "yes", "yes", "yes"],
        urgency: ["Urgency", ...urgency],
        revenue: ["Revenue", 10, 900, 50],
      });
    const analysis = run(table("yes", "no", "yes"), { record: kept(run(table("no", "yes", "no"))) });
    expect(told(analysis).map((line) => line.split(":")[0])).toEqual([
      "Beta 3S→2S",
      "Ceta 2S→3S",
      "Acme 2S→3S",
    ]);
  });
});

describe("why", () => {
  test("figures of its own, or those of others", () => {
    const analysis = run(priced(900, 100, 90, 700), { record: kept(run(priced(700, 100, 90, 60))) });
    expect(told(analysis)).toEqual([
      "Delta B→A: Revenue up from 60 to 700.",
      "Beta A→B: Its own figures are as before; those of others have changed.",
    ]);
  });

  test("other settings are named, and not the others", () => {
    const parsed = parseSettings({ abc: { cut: { kind: "cumulative", a: 0.5, b: 0.8 } } });
    if (!parsed.ok) throw new Error("These settings are fine.");
    const { settings } = parsed;
    const record = kept(run(priced(500, 400, 90, 10)));
    expect(told(run(priced(500, 400, 90, 10), { record, settings }))).toEqual([
      "Beta A→B: Its own figures are as before; the settings have changed.",
      "Ceta B→C: Its own figures are as before; the settings have changed.",
    ]);
    expect(told(run(priced(500, 390, 90, 10), { record, settings }))[0]).toBe(
      "Beta A→B: Revenue down from 400 to 390. The settings have changed as well.",
    );
  });

  test.each([
    ["with name and reason", { by: "Ann", why: "budget freeze" }, "Set by hand by Ann: “budget freeze”."],
    ["with a name", { by: "Ann" }, "Set by hand by Ann."],
    ["with a reason", { by: null, why: "budget freeze" }, "Set by hand: “budget freeze”."],
    ["without a word", { by: null }, "Set by hand."],
  ])("a tier set by hand %s; and handed back", (_, details, reason) => {
    const table = listOf(FIRMS);
    const settings = defaultSettings();
    const tagged = runOver(FIRMS, runOver(FIRMS).log, { tag: tagOf("B", [1], details) });
    const log = { ...tagged.log, run: "2026-11-22T09:00:00.000Z" };
    const ask = { today: "2026-11-22", settings, table: listOf(FIRMS, ["", "B", "", "", "", ""]), log };
    const byHand = analyse({ ...ask, previous: { record: LAST, at: NOW } });
    expect(told(byHand)).toEqual([`Beta 2S→B: ${reason}`]);
    expect(told(run(table, { record: kept(byHand) }))).toEqual(["Beta B→2S: Automatic again."]);
  });
});

describe("without a record", () => {
  test("tiers are told against the tier log, with the reason as it is now", () => {
    const { log } = runOver(FIRMS, undefined, { today: "2026-11-14" });
    const asked = { ...log, run: "2026-11-22T09:00:00.000Z" };
    const table = listOf(changed("Beta", "yyyy"));
    const ask = { today: "2026-11-22", settings: defaultSettings(), table };
    const analysis = analyse({ ...ask, log: asked, previous: { record: null, at: NOW } });
    expect([analysis.movement?.since, ...told(analysis)]).toEqual([
      "2026-11-14",
      "Beta 2S→3S: Need, Budget, Authority, and Urgency are there: ready to close.",
    ]);
    expect(told(analyse({ ...ask, previous: { record: kept(analysis), at: NOW } }))).toEqual(told(analysis));
  });

  test("of a list that is too long to keep only who moved is kept", () => {
    const many = (answers: string): Row[] =>
      Array.from({ length: 30_001 }, (_, at) => [`Firm ${at}`, at === 7 ? answers : "yyyn"]);
    const { analysis, log } = runOver(many("yyyy"));
    expect(analysis.movement).toBeUndefined();
    const ask = { today: "2026-11-22", settings: defaultSettings(), table: listOf(many("yyyn")) };
    const after = analyse({
      ...ask,
      log: { ...log, run: "2026-11-22T09:00:00.000Z" },
      previous: { record: null, at: NOW },
    });
    expect(told(after)).toHaveLength(1);
    expect(after.record).toMatchObject({ found: null, before: { found: { readiness: { tiers: "0" } } } });
  });

  test("a run of a part of the lines tells nothing and leaves nothing", () => {
    const settings: Settings = { ...defaultSettings(), lines: "visible" };
    const analysis = run(listOf(changed("Beta", "yyyy")), { record: LAST, settings });
    expect([analysis.movement, analysis.record]).toEqual([undefined, undefined]);
  });
});

test("whatever the runs: what is told again is what was told", () => {
  const answers = fc.array(fc.constantFrom("y", "n", "?"), { minLength: 4, maxLength: 4 });
  const list = fc
    .uniqueArray(fc.tuple(fc.constantFrom("Acme", "Beta", "Ceta", "Delta", "Echo"), answers), {
      selector: ([name]) => name,
      minLength: 1,
    })
    .map((rows) => listOf(rows.map(([name, letters]) => [name, letters.join("")])));
  fc.assert(
    fc.property(list, list, (before, after) => {
      const second = run(after, { record: kept(run(before, { at: FIRST })) });
      const third = run(after, { record: kept(second), at: "2026-12-01 08:00" });
      expect(told(third)).toEqual(told(second));
      expect(movedMessages(third)).toEqual(movedMessages(second));
      const matrices = ({ movement }: Analysis) =>
        movement?.models.map(({ matrix, joined, left }) => [matrix, joined, left]);
      expect(matrices(third)).toEqual(matrices(second));
    }),
  );
});
