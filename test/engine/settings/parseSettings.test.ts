import type { Settings } from "../../../src/engine";
import { MODEL_IDS } from "../../../src/engine/types";
import { createSay } from "../../../src/locales";
import { defaultSettings } from "../../../src/engine/settings/defaultSettings";
import { parseSettings } from "../../../src/engine/settings/parseSettings";

const say = createSay("en");

function settings(document: unknown): Settings {
  const parsed = parseSettings(document);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => say(message)).join("\n"));
  return parsed.settings;
}
function sentences(document: unknown): string[] {
  const parsed = parseSettings(document);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => say(message));
}

describe("a document that can be used", () => {
  test("every part may be missing", () => expect(settings({})).toEqual(defaultSettings()));

  test("the contract's document", () => {
    const document = {
      locale: "zh-CN",
      asOf: "2026-09-30",
      mapping: { name: "Account", revenue: "Revenue", need: null },
      models: ["readiness", "abc"],
      abc: {
        measure: "profit",
        cut: { kind: "cumulative", a: 0.7, b: 0.9, crossing: "exclude" },
        negatives: "net",
        groupBy: null,
      },
    };
    expect(settings(document)).toEqual({
      ...defaultSettings(),
      locale: "zh-CN",
      asOf: "2026-09-30",
      mapping: { name: "Account", revenue: "Revenue", need: null },
      models: ["readiness", "abc"],
      where: [],
      tables: {},
      rollUp: false,
      lines: "all",
      readiness: defaultSettings().readiness,
      abc: {
        measure: "profit",
        measureGiven: true,
        cut: { kind: "cumulative", a: 0.7, b: 0.9, crossing: "exclude" },
        negatives: "net",
      },
    });
  });

  test("what is missing in a part takes its default", () => {
    expect(settings({ abc: { cut: { a: 0.5 } } }).abc).toEqual({
      measure: "revenue",
      cut: { kind: "cumulative", a: 0.5, b: 0.95, crossing: "include" },
      negatives: "apart",
    });
    expect(settings({ readiness: { threshold: { outOf5: 4 } } }).readiness.threshold).toEqual({
      outOf5: 4,
      outOf100: 60,
    });
  });

  test.each<[unknown, unknown]>([
    [{ kind: "count" }, { kind: "count", a: 0.2, b: 0.5 }],
    [
      { kind: "count", a: 0.1 },
      { kind: "count", a: 0.1, b: 0.5 },
    ],
    [
      { kind: "thresholds", a: 900, b: 90 },
      { kind: "thresholds", a: 900, b: 90 },
    ],
    [{ kind: "jenks" }, { kind: "jenks" }],
    [{ kind: "jenks", k: 3 }, { kind: "jenks" }],
    [{ kind: "computed" }, { kind: "computed" }],
    [{}, { kind: "cumulative", a: 0.8, b: 0.95, crossing: "include" }],
  ])("[§3.3] the cut %j", (cut, complete) => expect(settings({ abc: { cut } }).abc.cut).toEqual(complete));

  test("[P5, P7] a second measure and groups, or null for none", () => {
    expect(settings({ abc: { tieBreak: "profit", groupBy: "region" } }).abc).toMatchObject({
      tieBreak: "profit",
      groupBy: "region",
    });
    expect(settings({ abc: { tieBreak: null, groupBy: null } })).toEqual(defaultSettings());
    expect(settings({ abc: { groupBy: "Sales team" } }).abc.groupBy).toBe("Sales team");
  });

  test("[R2] the readiness table may be replaced", () => {
    const table = Array<string>(16).fill("B");
    expect(settings({ readiness: { table } }).readiness.table).toEqual(table);
  });

  test("parts of later versions may be there while they ask for nothing", () => {
    const document = {
      account: null,
      where: [],
      tables: {},
      layers: null,
      abc: { groupBy: null },
    };
    expect(settings(document)).toEqual(defaultSettings());
  });

  test("limits of the numbers belong to them", () => {
    expect(settings({ abc: { cut: { a: 0, b: 1 } } }).abc.cut).toMatchObject({ a: 0, b: 1 });
    expect(settings({ abc: { cut: { a: 0.8, b: 0.8 } } }).abc.cut).toMatchObject({ a: 0.8, b: 0.8 });
  });
});

describe("a document that cannot be used says where and why", () => {
  test.each<[unknown, string]>([
    [null, "The settings must be one object in braces, got null."],
    [[], "The settings must be one object in braces, got []."],
    ["abc", 'The settings must be one object in braces, got "abc".'],
    [{ abc: { cut: { a: 80 } } }, "At abc.cut.a: expected a number between 0 and 1, got 80."],
    [{ abc: { cut: { b: "0.9" } } }, 'At abc.cut.b: expected a number between 0 and 1, got "0.9".'],
    [{ abc: { cut: { a: -0.1 } } }, "At abc.cut.a: expected a number between 0 and 1, got -0.1."],
    [{ abc: { cut: { a: 0.9, b: 0.8 } } }, "At abc.cut: a must not be above b, got a = 0.9 and b = 0.8."],
    [{ abc: { cut: { a: 0.97 } } }, "At abc.cut: a must not be above b, got a = 0.97 and b = 0.95."],
    [
      { abc: { cut: { crossing: "keep" } } },
      'At abc.cut.crossing: expected one of include, exclude, got "keep".',
    ],
    [
      { abc: { cut: { kind: "quantile", q: 4 } } },
      'At abc.cut.kind: expected one of cumulative, count, thresholds, jenks, computed, got "quantile".',
    ],
    [{ abc: { cut: { kind: "count", a: 20 } } }, "At abc.cut.a: expected a number between 0 and 1, got 20."],
    [
      { abc: { cut: { kind: "count", a: 0.6 } } },
      "At abc.cut: a must not be above b, got a = 0.6 and b = 0.5.",
    ],
    [
      { abc: { cut: { kind: "count", crossing: "include" } } },
      "At abc.cut.crossing: there is no such setting. Correct its name or leave it out.",
    ],
    [
      { abc: { cut: { kind: "thresholds", a: 900 } } },
      "At abc.cut: thresholds need two values, a and b; class A begins at a, class B at b.",
    ],
    [
      { abc: { cut: { kind: "thresholds", a: 90, b: 900 } } },
      "At abc.cut: a must not be below b, got a = 90 and b = 900.",
    ],
    [
      { abc: { cut: { kind: "thresholds", a: "much", b: 90 } } },
      'At abc.cut.a: expected a number, got "much".',
    ],
    [
      { abc: { cut: { kind: "jenks", k: 4 } } },
      "At abc.cut.k: there are always three classes, so expected 3, got 4.",
    ],
    [
      { abc: { cut: { kind: "computed", a: 0.8 } } },
      "At abc.cut.a: there is no such setting. Correct its name or leave it out.",
    ],
    [{ abc: { groupBy: " " } }, 'At abc.groupBy: expected the name of a field or a heading, got " ".'],
    [
      { abc: { groupBy: "revenue" } },
      'At abc.groupBy: expected a field with texts such as "region", a period ("year", "quarter", "month") or a heading, got "revenue".',
    ],
    [
      { abc: { tieBreak: "region" } },
      'At abc.tieBreak: expected one of revenue, profit, volume, headroom, pipeline, quantity, previousRevenue, overdue, got "region".',
    ],
    [{ abc: { cut: 0.8 } }, "At abc.cut: expected an object in braces, got 0.8."],
    [
      { abc: { measure: "sales" } },
      'At abc.measure: expected one of revenue, profit, volume, headroom, pipeline, quantity, previousRevenue, overdue, got "sales".',
    ],
    [{ abc: { negatives: "drop" } }, 'At abc.negatives: expected one of apart, zero, net, got "drop".'],
    [{ abc: { cutt: {} } }, "At abc.cutt: there is no such setting. Correct its name or leave it out."],
    [{ colour: "red" }, "At colour: there is no such setting. Correct its name or leave it out."],
    [{ locale: "fr" }, 'At locale: expected one of en, zh-CN, got "fr".'],
    [{ asOf: "2026-02-30" }, 'At asOf: expected a date such as "2026-09-30", got "2026-02-30".'],
    [{ asOf: "30.9.2026" }, 'At asOf: expected a date such as "2026-09-30", got "30.9.2026".'],
    [{ asOf: 46000 }, 'At asOf: expected a date such as "2026-09-30", got 46000.'],
    [{ mapping: { revenue: 3 } }, "At mapping.revenue: expected a heading as text, or null, got 3."],
    [
      { mapping: { revenu: "Sales" } },
      "At mapping.revenu: there is no such setting. Correct its name or leave it out.",
    ],
    [{ models: "abc" }, 'At models: expected a list in brackets, got "abc".'],
    [{ models: ["abd"] }, `At models.0: expected one of ${MODEL_IDS.join(", ")}, got "abd".`],
    [
      { readiness: { table: ["B"] } },
      'At readiness.table: expected 16 tiers, one for each combination of answers, got ["B"].',
    ],
    [
      { readiness: { table: [...Array<string>(15).fill("B"), "C"] } },
      'At readiness.table.15: expected one of 3S, 2S, 1S, A, B, got "C".',
    ],
    [
      { readiness: { threshold: { outOf5: 6 } } },
      "At readiness.threshold.outOf5: expected a number between 0 and 5, got 6.",
    ],
    [
      { readiness: { threshold: { outOf100: null } } },
      "At readiness.threshold.outOf100: expected a number between 0 and 100, got null.",
    ],
  ])("%j", (document, sentence) => {
    expect(sentences(document)).toEqual([sentence]);
  });

  test("of a later version", () => {
    expect(sentences({ layers: { neutral: 0 } })).toEqual([
      "At layers: this version does not have this part of the settings yet. Leave it out.",
    ]);
  });

  test("a later model", () => {
    expect(sentences({ models: ["abc", "layers"] })).toEqual([
      `At models.1: this version does not have "layers" yet. Choose one of ${MODEL_IDS.join(", ")}.`,
    ]);
  });

  test("all problems at once, each with its path", () => {
    const parsed = parseSettings({ locale: "fr", abc: { cut: { a: 80, b: 95 } }, colour: 1 });
    expect(parsed.ok ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      "locale",
      "abc.cut.a",
      "abc.cut.b",
      "colour",
    ]);
  });
});
