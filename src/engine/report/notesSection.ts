import type { AbcResult, Analysis } from "../analysis";
import { isTrap } from "../findings/kinds";
import { compareNotes } from "./compareSection";
import { nameOfField } from "../models/headers";
import { groupIssues } from "../issues/groupIssues";
import { exceptionMessages } from "../models/abc/summary";
import { missingMessages } from "../summarise";
import type { Issue, Message } from "../types";
import type { PageBuilder } from "./page";
import type { ReportContext } from "./reportContext";

/** What a reader needs in order to trust the page: findings, what stands apart, what could not be read. */
export function addNotes(page: PageBuilder, { analysis, say }: ReportContext): void {
  page.addSpace(8);
  page.mayBreak();
  page.addText(say({ id: "report.notes.title" }), "sectionTitle", { minimumHeight: 24 });
  noteMessages(analysis).forEach((message, at) => {
    // The first note stays with its heading.
    if (at > 0) page.mayBreak();
    page.addText(say(message), "note");
  });
}

function noteMessages(analysis: Analysis): Message[] {
  const { abc, issues, findings } = analysis;
  return [
    // The traps have a section of their own.
    ...findings.filter(({ kind }) => !isTrap(kind)).map(({ message }) => message),
    ...(abc ? concentrationMessages(analysis, abc) : []),
    ...(abc ? exceptionMessages(abc, analysis) : []),
    ...issueMessages(issues),
    ...missingMessages(analysis),
    ...compareNotes(analysis),
  ];
}

/** Issues counted by kind and column: the pane lists them one by one and leads to their cells. */
function issueMessages(issues: readonly Issue[]): Message[] {
  if (issues.length === 0) return [{ id: "report.noIssues" }];
  return [
    { id: "report.issues", values: { count: issues.length } },
    ...groupIssues(issues).map(({ code, column, issues: [first, ...more] }): Message => {
      const kind: Message = { id: `issue.kind.${code}` };
      const place = first?.sheet ? `${first.sheet} › ${column}` : column;
      const values = { count: more.length + 1, kind, place, row: String(first?.row ?? "") };
      return { id: "report.issuesOfKind", values };
    }),
  ];
}

/** What the largest few bring, as far as there are more than these; nothing where concentration is not defined. */
function concentrationMessages({ headers }: Analysis, { pareto, order, measure }: AbcResult): Message[] {
  const { top1Share, top5Share, top10Share, hhi, effectiveNumber } = pareto;
  if (hhi === null || effectiveNumber === null) return [];
  const shares = [
    [1, top1Share],
    [5, top5Share],
    [10, top10Share],
  ] as const;
  const largest = shares
    .filter(([count]) => count === 1 || count < order.length)
    .map(([count, share]): Message => ({ id: "report.largest", values: { count, share } }));
  const values = { measure: nameOfField(measure, headers), largest, hhi, count: Math.round(effectiveNumber) };
  return [{ id: "report.concentration", values }];
}
