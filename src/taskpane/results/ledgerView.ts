import type { Analysis, Ledger, LineFate } from "../../engine";
import type { AnyMessage } from "../../locales";

/** What became of some lines, or one of the totals under them. */
interface LedgerRow {
  key: LineFate | "total" | "sheetTotal";
  label: AnyMessage;
  /** null: a total that somebody wrote says no lines. */
  lines: number | null;
  /** null: no measure is ranked by. */
  sum: number | null;
}

/** Every line once, in one sentence, and behind it what the sentence leaves out. */
export interface LedgerView {
  summary: AnyMessage;
  /** Empty where the sentence says it all. */
  rows: LedgerRow[];
  /** Header of the column of sums; null without a measure. */
  measure: string | AnyMessage | null;
  /** Whether the lines add up to what the sheet itself says; null where it says nothing. */
  verdict: AnyMessage | null;
  /** Some sum is not a whole number: all are written with two decimals, one under the other. */
  cents: boolean;
}

const FATES = ["computed", "filtered", "noAccount", "unreadable", "apart"] as const satisfies LineFate[];

/**
 * The ledger as the pane tells it [G7]: entries without a line are left out.
 *
 * @returns null where every row is an account that was computed and nothing is added up: there is nothing to tell.
 * @example ledgerView(analysis)?.summary
 * // => { id: "ledger.allComputedSum", values: { count: 2155, sum: 1265793 } }
 */
export function ledgerView(analysis: Analysis): LedgerView | null {
  const { ledger, abc, grouped, headers } = analysis;
  const measure = abc ? (headers[abc.measure] ?? { id: `field.${abc.measure}` as const }) : null;
  const fates = FATES.filter((fate) => ledger[fate].lines > 0);
  const isWhole = fates.every((fate) => fate === "computed");
  if (isWhole && !abc && !grouped) return null;
  const sumOf = (sum: number) => (abc ? sum : null);
  const rows = fates.map((fate): LedgerRow => {
    const { lines, sum } = ledger[fate];
    return { key: fate, label: labelOf(fate, measure), lines, sum: sumOf(sum) };
  });
  const { total, sheetTotal } = ledger;
  if (fates.length > 1)
    rows.push({
      key: "total",
      label: { id: "report.table.total" },
      lines: allLines(ledger),
      sum: sumOf(total),
    });
  if (measure !== null && sheetTotal !== undefined)
    rows.push({
      key: "sheetTotal",
      label: { id: "report.ledger.sheetTotal" },
      lines: null,
      sum: sheetTotal,
    });
  return {
    summary: summaryOf(ledger, isWhole, measure !== null),
    rows: rows.length > 1 ? rows : [],
    measure,
    cents: rows.some(({ sum }) => sum !== null && !Number.isInteger(Math.round(sum * 100) / 100)),
    verdict: measure === null || sheetTotal === undefined ? null : verdictOf(analysis, measure),
  };
}

/** Lines of the table that are data. */
export function allLines(ledger: Ledger): number {
  return FATES.reduce((sum, fate) => sum + ledger[fate].lines, 0);
}

function summaryOf(ledger: Ledger, isWhole: boolean, hasSums: boolean): AnyMessage {
  const { computed, total } = ledger;
  const count = allLines(ledger);
  const { lines, sum } = computed;
  if (isWhole)
    return hasSums
      ? { id: "ledger.allComputedSum", values: { count, sum } }
      : { id: "ledger.allComputed", values: { count } };
  return hasSums
    ? { id: "ledger.partComputedSum", values: { count, lines, total } }
    : { id: "ledger.partComputed", values: { count, lines } };
}

/** Without a measure only wholly blank lines are not computed. */
function labelOf(fate: LineFate, measure: string | AnyMessage | null): AnyMessage {
  if (measure === null)
    return { id: fate === "unreadable" ? "report.ledger.blank" : `report.ledger.${fate}` };
  return { id: `report.ledger.${fate}`, values: { measure } };
}

/** That they differ is a finding, and stands under "Needs attention". */
function verdictOf({ findings }: Analysis, measure: string | AnyMessage): AnyMessage {
  const differs = findings.find(({ kind }) => kind === "ledger.differs");
  return differs ? differs.message : { id: "report.ledger.agrees", values: { measure } };
}
