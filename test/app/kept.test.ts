import { createApp, createInlineEngine } from "../../src/app";
import { defaultSettings, type Settings } from "../../src/engine";
import { createSay } from "../../src/locales";
import { keptText } from "../../src/excel/store/keptDocument";
import { tableSetUp, type Setup } from "./support/prospects";

const say = createSay("en");
const EXCLUDE: Partial<Settings> = {
  abc: { ...defaultSettings().abc, cut: { kind: "cumulative", a: 0.5, b: 0.9, crossing: "exclude" } },
};
const CUT = { kind: "cumulative", b: 0.95, crossing: "include" } as const;
const keptIn = ({ workbench }: Setup) => workbench.book.settings().get("VitalFew");
/** A colleague opens the same workbook. */
const colleague = () => createApp({ engine: createInlineEngine(), say });

test("the model that was decided travels in the workbook: a colleague's run goes by it", async () => {
  const made = await tableSetUp();
  await made.app.classify({ settings: { ...EXCLUDE, locale: "en", lines: "all" } });
  const { preview, analysis } = await colleague().classify();
  expect(preview.settings.abc).toEqual(EXCLUDE.abc);
  expect(analysis.settings.abc.cut).toEqual(EXCLUDE.abc?.cut);
});

test("language and the rows of the moment stay with the person", async () => {
  const made = await tableSetUp();
  await made.app.classify({ settings: { ...EXCLUDE, locale: "zh-CN", lines: "visible" } });
  expect(String(keptIn(made))).not.toMatch(/locale|zh-CN|visible/);
});

test("where nothing was decided nothing is kept", async () => {
  const made = await tableSetUp();
  await made.app.classify({ settings: { locale: "en", lines: "all" } });
  expect(keptIn(made)).toBeUndefined();
});

test("settings of the caller go before what the workbook brings along", async () => {
  const made = await tableSetUp();
  await made.app.classify({ settings: EXCLUDE });
  const { abc } = defaultSettings();
  const headless = createApp({ engine: createInlineEngine(), say, settings: { abc } });
  expect((await headless.preview()).settings.abc).toEqual(abc);
});

test("back at the defaults the model is forgotten, the mapping stays", async () => {
  const made = await tableSetUp();
  await made.app.classify({ settings: EXCLUDE, mapping: { revenue: 6 } });
  await made.app.classify({ settings: { abc: defaultSettings().abc } });
  expect(JSON.parse(String(keptIn(made)))).toMatchObject({
    settings: null,
    mappings: [{ revenue: "Revenue" }],
  });
});

describe("[K1] what a card found in the first run", () => {
  const card: Partial<Settings> = {
    models: ["scorecard"],
    scorecard: {
      ...defaultSettings().scorecard,
      criteria: [{ field: "revenue", weight: 1, direction: "up", actionable: false }],
    },
  };
  const bounds = (settings: Settings) => settings.scorecard.criteria[0]?.points;

  test("is kept for the next one, whoever runs it, and no cell of an untouched account moves", async () => {
    const made = await tableSetUp();
    const first = await made.app.classify({ settings: card });
    const kept = bounds(first.preview.settings);
    expect(kept).toMatchObject({ kind: "log", of: "revenue" });
    const scores = first.analysis.scorecard?.score;
    made.sheet.write({ row: 1, column: 6, rowCount: 1, columnCount: 1 }, [[9_999_999]]);
    const second = await colleague().classify();
    expect(bounds(second.analysis.settings)).toEqual(kept);
    expect(second.analysis.numbers.revenue?.[0]).toBe(9_999_999);
    expect(second.analysis.scorecard?.score.slice(1)).toEqual(scores?.slice(1));
  });

  test("nothing is kept of a card that nobody chose", async () => {
    const made = await tableSetUp();
    const { analysis } = await made.app.classify({
      settings: { ...(card.scorecard && { scorecard: card.scorecard }) },
    });
    expect(analysis.scorecard).toBeDefined();
    expect(bounds(analysis.settings)).toBeUndefined();
    expect(String(keptIn(made))).toContain('"scorecard"');
    expect(String(keptIn(made))).not.toContain('"points"');
  });
});

describe("what cannot be used", () => {
  const cutOf = (a: number) => ({ ...EXCLUDE, abc: { ...defaultSettings().abc, cut: { ...CUT, a } } });

  test.each<[string, string, Partial<Settings>, object]>([
    [
      "not valid",
      keptText({ settings: { version: 2, models: ["abc"], abc: { cut: { ...CUT, a: 80 } } }, mappings: [] }),
      cutOf(0.7),
      {
        isKnown: true,
        changes: [
          { path: "abc.cut.a", from: "80", to: "0.7" },
          { path: "models", from: "abc", to: null },
        ],
      },
    ],
    [
      "damaged",
      "{",
      { models: ["abc", "pyramid"] },
      { isKnown: false, changes: [{ path: "models", from: null, to: "abc, pyramid" }] },
    ],
    ["damaged, with the standard settings in force", "{", {}, { isKnown: false, changes: [] }],
  ])("%s: what replacing it would write is told, and written", async (_, text, settings, told) => {
    const made = await tableSetUp();
    made.workbench.book.setSetting("VitalFew", text);
    const { keptReplacement } = await made.app.preview({ settings });
    expect(keptReplacement).toEqual(told);
    expect(keptIn(made)).toBe(text);
    await made.app.replaceKept();
    const { settings: inForce, keptReplacement: left } = await colleague().preview();
    expect(left).toBeUndefined();
    expect(inForce).toMatchObject(settings);
  });

  const bad = keptText({
    settings: { version: 2, abc: { cut: { kind: "cumulative", a: 80 } } },
    mappings: [],
  });

  test.each([
    [
      "damaged",
      '{"format":"vital-few"',
      "The settings kept in this workbook are damaged and were left alone.",
    ],
    [
      "newer",
      '{"format":"vital-few","version":99}',
      "The settings kept in this workbook come from a newer version of Vital Few and were left alone.",
    ],
    [
      "not valid",
      bad,
      "The settings kept in this workbook cannot be used and were left alone; the standard settings apply. At abc.cut.a:",
    ],
  ])(
    "%s: it is told, the defaults apply, and a run that decides leaves it alone",
    async (_, text, sentence) => {
      const made = await tableSetUp();
      made.workbench.book.setSetting("VitalFew", text);
      const { keptProblem, settings } = await made.app.preview();
      expect(keptProblem && say(keptProblem)).toContain(sentence);
      expect(settings.abc).toEqual(defaultSettings().abc);
      await made.app.classify({ settings: EXCLUDE });
      expect(keptIn(made)).toBe(text);
    },
  );

  test("is replaced on the person's word, by what was decided in this session", async () => {
    const made = await tableSetUp();
    made.workbench.book.setSetting("VitalFew", bad);
    await made.app.classify({ settings: EXCLUDE });
    await made.app.replaceKept();
    const preview = await colleague().preview();
    expect(preview.keptProblem).toBeUndefined();
    expect(preview.settings.abc).toEqual(EXCLUDE.abc);
  });
});
