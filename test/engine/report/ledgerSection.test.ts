import {
  analyse,
  defaultSettings,
  planReport,
  type Finding,
  type Ledger,
  type SheetPlan,
} from "../../../src/engine";
import { createSay } from "../../../src/locales";
import { sampleTable } from "../sampleTable";
import { groupedAnalysis } from "./groupedAnalysis";
import { rowBeginning, rowsOf, texts } from "./reportRows";

const NOW = "2026-09-30 14:05";
const READINESS = sampleTable({ need: ["Need", "yes", "no"], budget: ["Budget", "no", "no"] });

describe("[G7] the ledger", () => {
  const readiness = planReport(
    analyse({ today: "2026-11-22", table: READINESS, settings: defaultSettings() }),
    {},
    createSay("en"),
    NOW,
  );
  const ledgerOf = (plan: SheetPlan) => {
    const [title] = rowBeginning(plan, "Every line once");
    return [...rowsOf(plan)]
      .filter(([row, cells]) => row > title && cells.length === 6)
      .slice(1, 8)
      .map(([, cells]) => [cells[0], cells[4], cells[5]]);
  };
  const LEDGER: Ledger = {
    computed: { lines: 6, sum: 1000 },
    filtered: { lines: 2, sum: 40.5 },
    noAccount: { lines: 1, sum: 7 },
    unreadable: { lines: 1, sum: 0 },
    apart: { lines: 1, sum: -50 },
    total: 997.5,
  };
  const withLedger = (ledger: Ledger, findings: Finding[] = []) =>
    planReport(groupedAnalysis({ ledger, findings }), {}, createSay("en"), NOW);
  const DIFFERS: Finding = {
    kind: "ledger.differs",
    message: { id: "finding.ledgerDiffers", values: { measure: "Revenue", sheetTotal: 1000, total: 997.5 } },
    accounts: [],
  };

  test("every fate with its lines and what they bring, and sums that the sheet adds up itself", () => {
    const plan = withLedger(LEDGER);
    const [row] = rowBeginning(plan, "Computed");
    expect(ledgerOf(plan).slice(0, 6)).toEqual([
      ["Computed", 6, 1000],
      ["Left out by your filter", 2, 40.5],
      ["Without an account", 1, 7],
      ["Revenue blank or not readable", 1, 0],
      ["Apart: of accounts below zero", 1, -50],
      ["Total", `=SUM(F${row + 1}:F${row + 5})`, `=SUM(G${row + 1}:G${row + 5})`],
    ]);
  });

  test.each<[string, number, string, Finding[]?]>([
    ["agrees", 997.5, "Both totals of Revenue agree: every line is accounted for."],
    ["agrees to the cent", 997.5000001, "Both totals of Revenue agree: every line is accounted for."],
    ["differs", 1000, "The two totals of Revenue differ by 2.5; the notes say where to look.", [DIFFERS]],
    [
      "is of the shown rows",
      900,
      "The sheet's own total of Revenue counts only the rows that its filter shows.",
    ],
  ])("the sheet's own total %s", (_, sheetTotal, sentence, findings = []) => {
    const plan = withLedger({ ...LEDGER, sheetTotal }, findings);
    expect(ledgerOf(plan)[6]).toEqual(["The sheet's own total", "", sheetTotal]);
    expect(texts(plan)).toContain(sentence);
  });

  test("a sheet without a total of its own is compared with nothing", () => {
    expect(texts(withLedger(LEDGER)).filter((text) => text.includes("totals of"))).toEqual([]);
  });

  test("without a measure lines are counted, nothing is summed", () => {
    const [row] = rowBeginning(readiness, "Computed");
    expect(ledgerOf(readiness).slice(0, 6)).toEqual([
      ["Computed", 2, ""],
      ["Left out by your filter", 0, ""],
      ["Without an account", 0, ""],
      ["Blank", 0, ""],
      ["Apart: of accounts below zero", 0, ""],
      ["Total", `=SUM(F${row + 1}:F${row + 5})`, ""],
    ]);
  });
});
