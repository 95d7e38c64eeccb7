import {
  ABC_CLASSES,
  ABC_STATUS,
  analyse,
  defaultSettings,
  READINESS_TIERS,
  tiersOfSet,
  type ModelId,
} from "../../src/engine";
import { sampleTable, settingsWith, SIX } from "./sampleTable";

describe("six accounts", () => {
  const analysis = analyse({ today: "2026-11-22", table: SIX, settings: defaultSettings() });

  test("every account has its tier, the set that is left and the next question", () => {
    const { readiness } = analysis;
    expect(Array.from(readiness?.computed ?? [], (i) => READINESS_TIERS[i] ?? null)).toEqual([
      "3S",
      "2S",
      null,
      "1S",
      "A",
      "B",
    ]);
    expect(Array.from(readiness?.possible ?? [], tiersOfSet)[2]).toEqual(["2S", "1S"]);
    expect(readiness?.nextQuestion[2]).toBe(2);
  });

  test("[D7, P1, P2] unreadable and negative measures keep their rows and get no class", () => {
    const { abc } = analysis;
    expect(Array.from(abc?.status ?? [], (s) => ABC_STATUS[s])).toEqual([
      "classified",
      "classified",
      "classified",
      "classified",
      "unclassified",
      "apart",
    ]);
    expect(Array.from(abc?.classes ?? [], (c) => ABC_CLASSES[c]).slice(0, 4)).toEqual(["A", "A", "B", "B"]);
    expect(analysis.issues).toMatchObject([
      { row: 6, column: "Revenue", value: "n/a", code: "not-a-number" },
    ]);
  });

  test("a tier set by hand stands beside the computed one", () => {
    expect(Array.from(analysis.readiness?.override ?? [])).toEqual([255, 255, 255, 0, 255, 255]);
    expect(analysis.readiness?.computed[3]).toBe(2);
  });

  test("[G7] the ledger counts every line once, and its sums are the column's own", () => {
    expect(analysis.ledger).toEqual({
      computed: { lines: 4, sum: 1000 },
      filtered: { lines: 0, sum: 0 },
      apart: { lines: 1, sum: -50 },
      unreadable: { lines: 1, sum: 0 },
      noAccount: { lines: 0, sum: 0 },
      total: 950,
    });
  });

  test("it can cross into a worker and come back", () => {
    expect(structuredClone(analysis)).toEqual(analysis);
  });
});

describe("which models run", () => {
  const need: [string, ...string[]] = ["Need", "yes"];
  const revenue: [string, ...number[]] = ["Revenue", 5];
  test.each<
    [
      string,
      Parameters<typeof sampleTable>[0],
      readonly ModelId[] | undefined,
      { readiness: boolean; abc: boolean },
    ]
  >([
    ["both are mapped", { need, revenue }, undefined, { readiness: true, abc: true }],
    ["only an answer is mapped", { need }, undefined, { readiness: true, abc: false }],
    ["only a measure is mapped", { revenue }, undefined, { readiness: false, abc: true }],
    [
      "authority alone tells no tiers apart",
      { authority: need },
      undefined,
      { readiness: false, abc: false },
    ],
    ["the settings name one", { need, revenue }, ["abc"], { readiness: false, abc: true }],
  ])("%s", (_, columns, models, ran) => {
    const analysis = analyse({
      today: "2026-11-22",
      table: sampleTable(columns),
      settings: settingsWith({}, models ? { models } : {}),
    });
    const [readiness, abc] = analysis.models.map((model) => model.ran);
    expect({ readiness, abc }).toEqual(ran);
    expect({ readiness: analysis.readiness !== undefined, abc: analysis.abc !== undefined }).toEqual(ran);
  });

  test("[R3] a question without a column is unknown for all, and is named as missing", () => {
    const analysis = analyse({
      today: "2026-11-22",
      table: sampleTable({ need, budget: need, authority: need }),
      settings: defaultSettings(),
    });
    expect(analysis.models[0]).toEqual({ id: "readiness", selected: true, ran: true, missing: ["urgency"] });
    expect(tiersOfSet(analysis.readiness?.possible[0] ?? 0)).toEqual(["3S", "2S"]);
  });

  test("a measure that stands in for the settings' own is the one that is reported", () => {
    const analysis = analyse({
      today: "2026-11-22",
      table: sampleTable({ profit: ["Margin", 5, 3] }),
      settings: defaultSettings(),
    });
    expect(analysis.abc?.measure).toBe("profit");
    expect(analysis.abc?.pareto.measure).toBe("profit");
  });
});

test("a wholly blank line keeps its place but is no account", () => {
  const table = sampleTable({ name: ["Firm", "Acme", "", "Beta"], revenue: ["Revenue", 9, "", 1] });
  const analysis = analyse({ today: "2026-11-22", table, settings: defaultSettings() });
  expect(Array.from(analysis.rows)).toEqual([2, 4]);
  expect(Array.from(analysis.lines)).toEqual([0, 2]);
  expect(analysis).toMatchObject({ rowCount: 3, accounts: 2 });
  const { computed, unreadable } = analysis.ledger;
  expect(computed.lines + unreadable.lines).toBe(3);
});

test("no measure: every account counts as computed, with a sum of 0", () => {
  const { ledger } = analyse({
    today: "2026-11-22",
    table: sampleTable({ need: ["Need", "yes", "no"] }),
    settings: defaultSettings(),
  });
  expect(ledger).toMatchObject({ computed: { lines: 2, sum: 0 }, unreadable: { lines: 0 }, total: 0 });
});
