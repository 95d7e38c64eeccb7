import type { AbcResult, Analysis } from "../analysis";
import { exceptionMessages, missingMessages } from "../summarise";
import type { Message } from "../types";
import type { PageBuilder } from "./page";
import type { ReportContext } from "./reportContext";

/** More issues than this are counted, not listed: the pane lists them all and leads to their cells. */
const MOST_ISSUES = 5;

/** What a reader needs in order to trust the page: findings, what was counted and what was not, what was unreadable. */
export function addNotes(page: PageBuilder, { analysis, say }: ReportContext): void {
  page.addSpace(8);
  page.addText(say({ id: "report.notes.title" }), "sectionTitle", { minimumHeight: 24 });
  for (const message of noteMessages(analysis)) page.addText(say(message), "note");
}

export function noteMessages(analysis: Analysis): Message[] {
  const { abc, issues, findings } = analysis;
  const rest = issues.length - MOST_ISSUES;
  return [
    ...findings.map(({ message }) => message),
    ...(abc ? concentrationMessages(abc) : []),
    ...(abc ? [...exceptionMessages(analysis, abc), ledgerMessage(analysis)] : []),
    issues.length === 0
      ? { id: "report.noIssues" }
      : { id: "report.issues", values: { count: issues.length } },
    ...issues.slice(0, MOST_ISSUES).map(({ message }) => message),
    ...(rest > 0 ? [{ id: "report.moreIssues", values: { count: rest } } satisfies Message] : []),
    ...missingMessages(analysis),
  ];
}

/** What the largest few bring; nothing where concentration is not defined. */
function concentrationMessages({ pareto }: AbcResult): Message[] {
  const { top1Share: top1, top5Share: top5, top10Share: top10, hhi, effectiveNumber: equal } = pareto;
  if (hhi === null || equal === null) return [];
  return [{ id: "report.concentration", values: { top1, top5, top10, hhi, equal } }];
}

/** Every row once, and the sums that together are the column's own total [G7]. */
function ledgerMessage({ ledger, rowCount }: Analysis): Message {
  return {
    id: "report.ledger",
    values: {
      rows: rowCount,
      computed: ledger.computed.lines,
      computedSum: ledger.computed.sum,
      apart: ledger.apart.lines,
      apartSum: ledger.apart.sum,
      unreadable: ledger.unreadable.lines,
      total: ledger.total,
    },
  };
}
