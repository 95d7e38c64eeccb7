import type { AbcResult, ReadinessResult } from "../analysis";
import { CLASSIFIED } from "../models/abc/status";
import { tierCounts } from "../models/readiness/summary";
import { CompensatedSum } from "../stats/compensatedSum";
import { NO_TIER } from "../table/types";
import { READINESS_TIERS, type ReadinessTier } from "../types";
import { OPEN_QUESTION_COLOURS, TIER_COLOURS } from "./colours";
import type { PageBuilder } from "./page";
import { measureName, type ReportContext } from "./reportContext";
import { addShareTable, type ShareRow, type ShareTablePlace } from "./shareTable";

/**
 * The tiers have a section of their own, not the one of every chosen model: it has a chart, the open questions as a row
 * even where there are none, and stands beside ABC on the first page. The tier table: with ABC the value that waits in every tier, else the tier's next step. */
export function addTierSection(
  page: PageBuilder,
  context: ReportContext,
  readiness: ReadinessResult,
  totalCell: string | undefined,
): ShareTablePlace {
  const { analysis, say, references } = context;
  const { abc } = analysis;
  page.addText(say({ id: "report.tiers.title" }), "sectionTitle", { minimumHeight: 24 });
  const measure = abc ? measureName(context, abc.measure) : "";
  return addShareTable(page, {
    rows: tierRows(context, readiness),
    headers: [
      say({ id: "report.table.tier" }),
      say({ id: "report.table.count" }),
      say({ id: "report.table.share" }),
      ...(abc
        ? [
            measure,
            say({ id: "report.table.valueShare", values: { measure } }),
            say({ id: "report.table.average", values: { measure } }),
          ]
        : [say({ id: "report.table.nextStep" })]),
    ],
    totalLabel: say({ id: "report.table.total" }),
    keys: references.tier,
    shares: references.share,
    totalCell,
    numberFormat: abc?.numberFormat ?? "#,##0",
  });
}

/** One row a tier, best first, then the open questions; labelled with the tier's name, found by its bare id. */
function tierRows({ analysis, say }: ReportContext, readiness: ReadinessResult): ShareRow[] {
  const counts = tierCounts(readiness);
  const shares = sharesByTier(readiness, analysis.abc);
  const total = analysis.abc?.pareto.total ?? 0;
  const open = say({ id: "tier.open" });
  return [
    ...READINESS_TIERS.map((tier): ShareRow => ({
      label: tierLabel(tier, say),
      key: tier,
      ...TIER_COLOURS[tier],
      count: counts.tiers[tier],
      value: shares[tier] * total,
      valueShare: shares[tier],
      note: say({ id: `tier.${tier}.nextStep` }),
    })),
    {
      label: open,
      key: open,
      ...OPEN_QUESTION_COLOURS,
      count: counts.open,
      value: shares.open * total,
      valueShare: shares.open,
      note: say({ id: "report.askFirst" }),
    },
  ];
}

/** "3S Bonus": never the bare id, so that tier A is not taken for class A. */
export function tierLabel(tier: ReadinessTier, say: ReportContext["say"]): string {
  return say({ id: "report.tierLabel", values: { tier, name: { id: `tier.${tier}.name` } } });
}

function sharesByTier(
  { classes }: ReadinessResult,
  abc: AbcResult | undefined,
): Record<ReadinessTier | "open", number> {
  const sums = { "3S": sum(), "2S": sum(), "1S": sum(), A: sum(), B: sum(), open: sum() };
  abc?.share.forEach((share, i) => {
    if (abc.status[i] !== CLASSIFIED) return;
    sums[READINESS_TIERS[classes[i] ?? NO_TIER] ?? "open"].add(share);
  });
  return {
    "3S": sums["3S"].value,
    "2S": sums["2S"].value,
    "1S": sums["1S"].value,
    A: sums.A.value,
    B: sums.B.value,
    open: sums.open.value,
  };
}

function sum(): CompensatedSum {
  return new CompensatedSum();
}
