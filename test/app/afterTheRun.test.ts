import { createApp, createInlineEngine } from "../../src/app";
import { createSay } from "../../src/locales";
import { pictureOf, tableSetUp, TIERS, columnUnder, type Setup } from "./support/prospects";

/** What comes behind a run that stands: its log, what the workbook keeps of decisions, its report. */
jest.mock("../../src/excel/core/wait", () => ({ wait: () => Promise.resolve() }));
afterEach(() => jest.restoreAllMocks());

const ALL = { row: 0, column: 0, rowCount: 14, columnCount: 20 };
const isDone = ({ workbench: { book } }: Setup) =>
  String(book.settings().get("VitalFew.runs")).includes('"state":"done"');

/** Orders what is to happen with the first request after a run stands that `wanted` holds for. */
function onceItStands(made: Setup, wanted: (body: string) => boolean, happen: () => void): void {
  const { host } = made.workbench;
  const process = host.process.bind(host);
  let isOrdered = false;
  jest.spyOn(host, "process").mockImplementation((body, flags) => {
    if (!isOrdered && isDone(made) && wanted(JSON.stringify(body))) {
      isOrdered = true;
      happen();
    }
    return process(body, flags);
  });
}

describe("Excel refuses what follows a run", () => {
  test.each<[string, string, string, RegExp]>([
    [
      ...(["the tier log, and the decisions as well", "Tier log", "text.twoSentences"] as const),
      /^The tiers are written, but .+ The results are written, but your choices /,
    ],
    ["the decisions", '"VitalFew"', "run.choicesNotKept", /^The results are written, but your choices /],
  ])("%s: the results stand, and a note says all of it", async (_, marker, id, sentence) => {
    const made = await tableSetUp();
    const { faults } = made.workbench.host;
    if (marker === "Tier log") {
      await made.app.classify();
      made.sheet.write({ row: 1, column: 3, rowCount: 1, columnCount: 1 }, [["no"]]);
    }
    onceItStands(
      made,
      (body) => body.includes(marker),
      () => faults.fail("GeneralException", { times: 8 }),
    );
    const outcome = await made.app.classify({ mapping: { owner: 1 } });
    expect(outcome.note).toMatchObject({ id });
    expect(createSay("en")(outcome.note ?? { id: "restore.nothing" })).toMatch(sentence);
    if (marker !== "Tier log") expect(columnUnder(made.sheet, "Tier")).toEqual(TIERS);
    expect(outcome.analysis.accounts).toBe(8);
  });
});

describe("a report that is cancelled once its run stands", () => {
  const cancelled = (meanwhile: () => Promise<unknown> = () => Promise.resolve()): Promise<unknown> => {
    const say = createSay("en");
    const stop = new AbortController();
    const engine = createInlineEngine(say);
    const plan = engine.report.bind(engine);
    jest.spyOn(engine, "report").mockImplementation(async (...request) => {
      await meanwhile();
      stop.abort();
      return plan(...request);
    });
    return createApp({ engine, say }).report({ signal: stop.signal });
  };

  test("takes the run back: the sheet is as it was before", async () => {
    const made = await tableSetUp();
    const before = pictureOf(made.sheet, ALL);
    await expect(cancelled()).rejects.toMatchObject({ name: "AbortError" });
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
    expect(made.workbench.book.sheets()).toHaveLength(1);
    expect(await made.app.restore()).toEqual({ done: false });
  });

  test("a later run goes with what it logged, and the one before stays", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    made.sheet.write({ row: 1, column: 3, rowCount: 1, columnCount: 1 }, [["no"]]);
    const before = pictureOf(made.sheet, ALL);
    await expect(cancelled()).rejects.toMatchObject({ name: "AbortError" });
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
    expect(made.workbench.book.sheets()).toHaveLength(1);
    expect(await made.app.restore()).toEqual({ done: true });
  });

  test("a run that changed nothing takes back nothing: the one before stands", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    const before = pictureOf(made.sheet, ALL);
    await expect(cancelled()).rejects.toMatchObject({ name: "AbortError" });
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
  });

  test("where a colleague ran meanwhile, theirs stays and this one with it, and it is told", async () => {
    const made = await tableSetUp();
    const virgin = pictureOf(made.sheet, ALL);
    const needOfFirst = { row: 1, column: 3, rowCount: 1, columnCount: 1 };
    const [[need = ""] = []] = made.sheet.values(needOfFirst);
    let theirs: unknown;
    const report = cancelled(async () => {
      made.sheet.write(needOfFirst, [["no"]]);
      await made.app.classify();
      theirs = pictureOf(made.sheet, ALL);
    });
    await expect(report).rejects.toMatchObject({
      said: { id: "error.overtaken", values: { sheet: made.sheet.name } },
    });
    expect(pictureOf(made.sheet, ALL)).toEqual(theirs);
    expect(await made.app.restore()).toEqual({ done: true });
    expect(await made.app.restore()).toEqual({ done: true });
    made.sheet.write(needOfFirst, [[need]]);
    expect(pictureOf(made.sheet, ALL)).toEqual(virgin);
  });

  test("where a colleague took it back meanwhile, the run before stands", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    made.sheet.write({ row: 1, column: 3, rowCount: 1, columnCount: 1 }, [["no"]]);
    const before = pictureOf(made.sheet, ALL);
    await expect(cancelled(() => made.app.restore())).rejects.toMatchObject({ name: "AbortError" });
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
  });
});
