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
    ["the tier log", "Tier log", "log.notKept", /^The tiers are written, but /],
    ["the decisions", '"VitalFew"', "run.choicesNotKept", /^The results are written, but your choices /],
  ])("%s: the results stand, and a note says why", async (_, marker, id, sentence) => {
    const made = await tableSetUp();
    const { faults } = made.workbench.host;
    if (id === "log.notKept") {
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
    if (id !== "log.notKept") expect(columnUnder(made.sheet, "Tier")).toEqual(TIERS);
    expect(outcome.analysis.accounts).toBe(8);
  });
});

describe("a report that is cancelled once its run stands", () => {
  const cancelled = async (): Promise<void> => {
    const say = createSay("en");
    const stop = new AbortController();
    const engine = createInlineEngine(say);
    const plan = engine.report.bind(engine);
    jest.spyOn(engine, "report").mockImplementation((...request) => {
      stop.abort();
      return plan(...request);
    });
    const report = createApp({ engine, say }).report({ signal: stop.signal });
    await expect(report).rejects.toMatchObject({ name: "AbortError" });
  };

  test("takes the run back: the sheet is as it was before", async () => {
    const made = await tableSetUp();
    const before = pictureOf(made.sheet, ALL);
    await cancelled();
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
    expect(made.workbench.book.sheets()).toHaveLength(1);
    expect(await made.app.restore()).toEqual({ done: false });
  });

  test("a later run goes with what it logged, and the one before stays", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    made.sheet.write({ row: 1, column: 3, rowCount: 1, columnCount: 1 }, [["no"]]);
    const before = pictureOf(made.sheet, ALL);
    await cancelled();
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
    expect(made.workbench.book.sheets()).toHaveLength(1);
    expect(await made.app.restore()).toEqual({ done: true });
  });

  test("a run that changed nothing takes back nothing: the one before stands", async () => {
    const made = await tableSetUp();
    await made.app.classify();
    const before = pictureOf(made.sheet, ALL);
    await cancelled();
    expect(pictureOf(made.sheet, ALL)).toEqual(before);
  });
});
