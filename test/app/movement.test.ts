import { createApp, createInlineEngine, type App, type ReportOutcome } from "../../src/app";
import { movedMessages, toResults } from "../../src/engine";
import { createSay } from "../../src/locales";
import type { Sheet } from "../../src/workbench/workbook";
import { columnUnder, HEADERS, LINES, savedAndOpened, tableSetUp, type Setup } from "./support/prospects";

afterEach(() => jest.restoreAllMocks());

const FIRST = new Date("2026-11-14T09:00:00");
const NOW = new Date("2026-11-22T09:00:00");
/** Columns of the sheet. */
const BUDGET = 3;
const URGENCY = 5;
const REVENUE = 6;
const NEVER =
  "There is no earlier run with other results to compare with. Who moves from now on will stand here.";

/** A pane opened at that moment: it knows nothing but what stands in the workbook. */
function paneAt(moment: Date, locale: "en" | "zh-CN" = "en"): App {
  const say = createSay(locale);
  return createApp({ engine: createInlineEngine(say), say, now: () => moment, settings: { locale } });
}

function answer(sheet: Sheet, name: string, column: number, value: string | number): void {
  const row = 1 + LINES.findIndex(([account]) => account === name);
  sheet.write({ row, column, rowCount: 1, columnCount: 1 }, [[value]]);
}

/** The section of the report as lines of text, from its title to the next section. */
function sectionOf(
  { workbench }: Setup,
  { reportSheet }: ReportOutcome,
  title: string,
  next: string,
): string[] {
  const sheet = workbench.book.sheets().find(({ name }) => name === reportSheet);
  const area = sheet?.usedArea(true);
  if (!sheet || !area) throw new Error("The report stands.");
  const lines = sheet.values(area).map((cells) =>
    cells
      .slice(0, 7)
      .filter((cell) => cell !== "")
      .join(" | "),
  );
  const from = lines.findIndex((line) => line.startsWith(title));
  const to = lines.findIndex((line, at) => at > from && line.startsWith(next));
  return lines.slice(from, to).filter((line) => line !== "");
}

const sectionNow = (made: Setup, outcome: ReportOutcome) =>
  sectionOf(made, outcome, "Who moved", "Five traps");
const messagesOf = ({ analysis }: ReportOutcome) => movedMessages(analysis).map(createSay("en"));

describe("[§4] against the run before", () => {
  test("a first run has nothing to compare with, and says so; again, too", async () => {
    const made = await tableSetUp();
    const first = await paneAt(FIRST).report();
    expect(sectionNow(made, first)).toEqual(["Who moved", NEVER]);
    const second = await paneAt(NOW).report();
    expect(second.analysis.movement).toBeNull();
    expect(sectionNow(made, second)).toEqual(["Who moved", NEVER]);
  });

  test("who moved, from where to where, and why: in the report, in results.json, and in a line", async () => {
    const made = await tableSetUp();
    await paneAt(FIRST).classify();
    answer(made.sheet, "Alpine", URGENCY, "yes");
    answer(made.sheet, "Bright", BUDGET, "no");
    answer(made.sheet, "Elm", URGENCY, "no");
    answer(made.sheet, "Delta", REVENUE, 9000);
    const report = await paneAt(NOW).report();
    expect(messagesOf(report)).toEqual([
      "2 accounts changed tier since Nov 14, 2026: 1 up and 1 down.",
      "3 accounts changed class since Nov 14, 2026: 1 up and 2 down.",
    ]);
    expect(sectionNow(made, report)).toMatchInlineSnapshot(`
     [
       "Who moved since Nov 14, 2026",
       "2 accounts changed tier since Nov 14, 2026: 1 up and 1 down.",
       "From ↓ to → | 3S | B",
       "2S | 1 | –",
       "1S | – | 1",
       "Account | From | To | Why",
       "Alpine | 2S | 3S | Urgency is “yes” (was “no”).",
       "Bright | 1S | B | Budget is “no” (was “yes”).",
       "3 accounts changed class since Nov 14, 2026: 1 up and 2 down.",
       "From ↓ to → | A | B | C",
       "A | 2 | 1 | –",
       "B | – | – | 1",
       "C | 1 | – | 2",
       "Account | From | To | Why",
       "Delta | C | A | Revenue up from 40 to 9,000.",
       "Cedar | A | B | Its own figures are as before; those of others have changed.",
       "Bright | B | C | Its own figures are as before; those of others have changed.",
     ]
    `);
    const { movement } = toResults(report.analysis, createSay("en"), {
      ...{ syncs: 0, bytesOut: 0, bytesIn: 0 },
      milliseconds: report.milliseconds,
    });
    expect(movement?.since).toBe("2026-11-14");
    expect(movement?.models[0]).toMatchInlineSnapshot(`
     {
       "cells": [
         {
           "count": 1,
           "from": "3S",
           "to": "3S",
         },
         {
           "count": 1,
           "from": "2S",
           "to": "3S",
         },
         {
           "count": 1,
           "from": "1S",
           "to": "1S",
         },
         {
           "count": 1,
           "from": "1S",
           "to": "B",
         },
         {
           "count": 1,
           "from": "A",
           "to": "A",
         },
         {
           "count": 2,
           "from": "B",
           "to": "B",
         },
         {
           "count": 1,
           "from": null,
           "to": null,
         },
       ],
       "joined": [],
       "left": [],
       "model": "readiness",
       "moves": [
         {
           "from": "2S",
           "name": "Alpine",
           "reason": "Urgency is “yes” (was “no”).",
           "row": 3,
           "to": "3S",
         },
         {
           "from": "1S",
           "name": "Bright",
           "reason": "Budget is “no” (was “yes”).",
           "row": 4,
           "to": "B",
         },
       ],
     }
    `);
  });

  test("a run without a change tells the same as the one before it, also in a file that was saved", async () => {
    let made = await tableSetUp();
    await paneAt(FIRST).classify();
    answer(made.sheet, "Alpine", URGENCY, "yes");
    const told = sectionNow(made, await paneAt(NOW).report());
    made = await savedAndOpened(made);
    const later = await paneAt(new Date("2026-12-01T09:00:00")).report();
    expect(sectionNow(made, later)).toEqual(told);
    expect(told[0]).toBe("Who moved since Nov 14, 2026");
  });

  test("a tier set by hand between two runs is the reason", async () => {
    const made = await tableSetUp();
    const pane = paneAt(FIRST);
    await pane.classify();
    made.workbench.book.select(made.sheet, [{ row: 2, column: 0, rowCount: 1, columnCount: 1 }]);
    await pane.tag("B", { by: "Ann", why: "budget freeze" });
    const report = await paneAt(NOW).report();
    expect(sectionNow(made, report)).toContain("Alpine | 2S | B | Set by hand by Ann: “budget freeze”.");
  });

  test("after the last run was taken back, tiers are told against the tier log", async () => {
    const made = await tableSetUp();
    await paneAt(FIRST).classify();
    answer(made.sheet, "Alpine", URGENCY, "yes");
    await paneAt(NOW).classify();
    await paneAt(NOW).restore();
    expect(columnUnder(made.sheet, "Tier")[1]).toBe("2S");
    const told = sectionNow(made, await paneAt(NOW).report());
    expect(told).toEqual([
      "Who moved since Nov 14, 2026",
      "1 account changed tier since Nov 14, 2026: 1 up.",
      "From ↓ to → | 3S",
      "2S | 1",
      "Account | From | To | Why",
      "Alpine | 2S | 3S | Need, Budget, Authority, and Urgency are there: ready to close.",
    ]);
    // Then it is kept with the run, and told again.
    expect(sectionNow(made, await paneAt(NOW).report())).toEqual(told);
  });

  test("a run of the rows that a filter shows tells nothing, and leaves what stands of all", async () => {
    const made = await tableSetUp();
    await paneAt(FIRST).classify();
    const { analysis } = await paneAt(NOW).classify({ settings: { lines: "visible" } });
    expect([analysis.movement, analysis.record]).toEqual([undefined, undefined]);
    answer(made.sheet, "Alpine", URGENCY, "yes");
    expect(messagesOf(await paneAt(NOW).report())[0]).toBe(
      "1 account changed tier since Nov 14, 2026: 1 up.",
    );
  });

  test("a run that was of another list says nothing of this one", async () => {
    const made = await tableSetUp();
    await paneAt(FIRST).classify();
    const other = made.workbench.book.addSheet("Others");
    const area = { row: 0, column: 0, rowCount: LINES.length + 1, columnCount: HEADERS.length };
    other.write(area, [HEADERS, ...LINES]);
    answer(other, "Alpine", URGENCY, "yes");
    const report = await paneAt(NOW).report({ choice: { kind: "sheet", name: "Others" } });
    expect(report.analysis.movement).toBeNull();
  });

  test("in Chinese", async () => {
    const made = await tableSetUp();
    await paneAt(FIRST, "zh-CN").classify();
    answer(made.sheet, "Alpine", URGENCY, "yes");
    const report = await paneAt(NOW, "zh-CN").report();
    expect(sectionOf(made, report, "自", "五个")).toMatchInlineSnapshot(`
     [
       "自 2026年11月14日 以来的客户变动",
       "自 2026年11月14日 以来，1 个客户的分类有变：1 个上升。",
       "从 ↓ 到 → | 3S",
       "2S | 1",
       "客户 | 从 | 到 | 原因",
       "Alpine | 2S | 3S | “Urgency”为 “是”（此前为 “否”）。",
       "自 2026年11月14日 以来，没有客户的 ABC 类有变。",
     ]
    `);
  });
});
