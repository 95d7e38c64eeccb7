import {
  analyse,
  defaultSettings,
  toResults,
  TRAP_KINDS,
  type Settings,
  type TableData,
} from "../../src/engine";
import { createSay } from "../../src/locales";
import { sampleTable, settingsWith, SIX } from "./sampleTable";

const EXTRAS = {
  syncs: 3,
  bytesOut: 10,
  bytesIn: 20,
  milliseconds: { read: 1, compute: 2, write: 3, total: 6 },
};
const results = (table: TableData = SIX, settings: Settings = defaultSettings()) =>
  toResults(analyse({ today: "2026-11-22", table, settings }), createSay("en"), EXTRAS);

test("the whole document of six accounts", () => {
  expect(results(SIX, { ...defaultSettings(), models: ["readiness", "abc"] })).toEqual({
    asOf: "2026-11-22",
    input: {
      sheet: "Prospects",
      rows: 6,
      accounts: 6,
      ledger: {
        computed: { lines: 4, sum: 1000 },
        filtered: { lines: 0, sum: 0 },
        apart: { lines: 1, sum: -50 },
        unreadable: { lines: 1, sum: 0 },
        noAccount: { lines: 0, sum: 0 },
        total: 950,
      },
      issues: [
        {
          row: 6,
          column: "Revenue",
          value: "n/a",
          expected: expect.stringContaining("number") as string,
          code: "not-a-number",
          message: expect.stringMatching(/Revenue, row 6.*n\/a/) as string,
        },
      ],
    },
    accounts: [
      account(
        2,
        "Acme",
        classified(500, 0.5, 0.5, "A"),
        settled(
          "3S",
          "Need, Budget, Decision maker, and Timing are there: ready to close.",
          "Close this month.",
        ),
      ),
      account(
        3,
        "Beta",
        classified(300, 0.3, 0.8, "A"),
        settled(
          "2S",
          "Need, Budget, and Decision maker are there, Timing is “no”: winnable, but nothing presses yet.",
          "Keep following up; find the event that makes it urgent.",
        ),
      ),
      account(4, "Ceta", classified(100, 0.1, 0.9, "B", { class: "A", value: 1 }), {
        tier: null,
        possible: ["2S", "1S"],
        nextQuestion: "authority",
        computed: null,
        override: null,
        reason: "Need and Budget are there, Timing is “no”, Decision maker is not known: could be 2S or 1S.",
        nextStep: "Ask: who decides?",
      }),
      account(5, "Delta", classified(100, 0.1, 1, "B", { class: "A", value: 1 }), {
        tier: "3S",
        possible: ["1S"],
        nextQuestion: null,
        computed: "1S",
        override: { tier: "3S", by: null, on: "2026-11-22", why: null, until: null },
        reason: "Set by hand; computed: 1S. Budget is there, Need is “no”: uncover the need.",
        nextStep: "Close this month.",
      }),
      account(
        6,
        "Echo",
        {
          status: "unclassified",
          value: null,
          share: null,
          cumulativeShare: null,
          class: null,
          toNext: null,
        },
        settled("A", "Need is there, Budget is “no”: wait for funds.", "Stay in touch until funds come."),
      ),
      account(
        7,
        "00103",
        { status: "apart", value: -50, share: null, cumulativeShare: null, class: null, toNext: null },
        settled("B", "Need and Budget are “no”: nothing to win now.", "Drop it; spend no time."),
      ),
    ],
    pareto: {
      measure: "revenue",
      total: 1000,
      negatives: { count: 1, sum: -50 },
      classes: [
        { class: "A", count: 2, countShare: 0.5, value: 800, valueShare: 0.8 },
        { class: "B", count: 2, countShare: 0.5, value: 200, valueShare: 0.2 },
        { class: "C", count: 0, countShare: 0, value: 0, valueShare: 0 },
      ],
      accountsFor80: 2,
      top20Share: 0.5,
      gini: expect.closeTo(0.35, 12) as number,
      hhi: expect.closeTo(0.36, 12) as number,
      balance: null,
      top1Share: 0.5,
    },
    traps: TRAP_KINDS.map((kind) => ({
      kind,
      state: kind === "trap.concentration" ? "found" : "unmapped",
      message: expect.any(String) as string,
    })),
    findings: [
      {
        kind: "trap.concentration",
        message: expect.stringMatching(/^Acme alone brings 50% of Revenue\. /) as string,
        rows: [2, 3],
      },
    ],
    ...EXTRAS,
  });

  function account(row: number, name: string, abc: object, readiness: object): object {
    return { row, name, abc, readiness };
  }
  function classified(
    value: number,
    share: number,
    cumulativeShare: number,
    name: string,
    toNext: object | null = null,
  ): object {
    return { status: "classified", value, share, cumulativeShare, class: name, toNext };
  }
  function settled(tier: string, reason: string, nextStep: string): object {
    return { tier, possible: [tier], nextQuestion: null, computed: tier, override: null, reason, nextStep };
  }
});

test("JSON carries it without loss: no NaN turns into null on the way", () => {
  const document = results();
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});

test("the models of an account stand in the order of the contract", () => {
  const { accounts } = results();
  expect(Object.keys(accounts[0] ?? {}).slice(0, 4)).toEqual(["row", "name", "abc", "readiness"]);
});

test("a model that did not run has no part in the document", () => {
  const { accounts, pareto } = results(sampleTable({ need: ["Need", "yes"] }));
  expect(pareto).toBeUndefined();
  expect(Object.keys(accounts[0] ?? {})).toEqual(["row", "name", "readiness"]);
});

test("findings name the sheet rows, those that tell most first", () => {
  const table = sampleTable({ revenue: ["Revenue", 50, 50, 400, 50, 50, 50, 10] });
  const { findings } = results(table);
  expect(findings).toEqual([
    {
      kind: "tie.acrossLine",
      message: expect.stringMatching(/^5 accounts have the same Revenue/) as string,
      rows: [2, 3, 5, 6, 7],
    },
    { kind: "trap.concentration", message: expect.any(String) as string, rows: [4] },
  ]);
});

test("[P2] under net Gini, concentration and balance are null", () => {
  const table = sampleTable({ revenue: ["Revenue", 100, 50, -20] });
  expect(results(table, settingsWith({ negatives: "net" })).pareto).toMatchObject({
    gini: null,
    hhi: null,
    balance: null,
    total: 130,
  });
});
