import type { AbcResult, Analysis, ParetoFigures } from "../analysis";
import { nameOfField } from "../models/headers";
import type { CumulativeCut } from "../settings/types";
import { ABC_CLASSES, type Message } from "../types";
import { CLASS_COLOURS } from "./colours";
import type { PageBuilder } from "./page";
import { measureName, type ReportContext } from "./reportContext";
import { addShareTable, type ShareTablePlace } from "./shareTable";

/**
 * The class table and, below it, where its lines are. Not the section of every chosen model: its figures are those of the
 * ranking itself [P4, P8], and a chart is drawn from them.
 */
export function addClassSection(
  page: PageBuilder,
  context: ReportContext,
  abc: AbcResult,
  totalCell: string,
): ShareTablePlace {
  const { say, references } = context;
  const measure = measureName(context, abc.measure);
  page.addText(say({ id: "report.classes.title", values: { measure } }), "sectionTitle", {
    minimumHeight: 24,
  });
  const place = addShareTable(page, {
    rows: ABC_CLASSES.map((name, i) => {
      const figures = abc.pareto.classes[i];
      const { count = 0, value = 0, valueShare = 0 } = figures ?? {};
      return { label: name, key: name, ...CLASS_COLOURS[name], count, value, valueShare };
    }),
    headers: [
      say({ id: "report.table.class" }),
      say({ id: "report.table.count" }),
      say({ id: "report.table.share" }),
      measure,
      say({ id: "report.table.valueShare", values: { measure } }),
      say({ id: "report.table.average", values: { measure } }),
    ],
    totalLabel: say({ id: "report.table.total" }),
    keys: references.abcClass,
    shares: references.share,
    totalCell,
    numberFormat: abc.numberFormat,
  });
  page.addSpace(6);
  const cut = abc.withoutClasses ? null : cutMessage(context, abc);
  if (cut) page.addText(say(cut), "note");
  return place;
}

/** Where the lines between the classes are; of a cumulative cut also what the other convention would give [P4]. */
function cutMessage({ analysis }: ReportContext, { pareto, lines }: AbcResult): Message | null {
  const { cut } = analysis.settings.abc;
  const ties = tiesMessage(analysis);
  if (cut.kind === "cumulative")
    return pareto.conventions && conventionsMessage(cut, pareto.conventions, ties);
  return lines ? { id: `report.cut.${cut.kind}`, values: { ...lines, ties } } : { id: "abc.noLines" };
}

/** What becomes of equal values [P5]. */
function tiesMessage({ settings, numbers, headers }: Analysis): Message {
  const { tieBreak } = settings.abc;
  return tieBreak === undefined || !numbers[tieBreak]
    ? { id: "report.ties.together" }
    : { id: "report.ties.second", values: { measure: nameOfField(tieBreak, headers) } };
}

/** "10 accounts = 79 %, 11 = 83 %": the line that includes the crossing account beside the one that does not. */
function conventionsMessage(
  { a, b, crossing }: CumulativeCut,
  { include, exclude }: NonNullable<ParetoFigures["conventions"]>,
  ties: Message,
): Message {
  const values = {
    ties,
    a,
    b,
    excludeCount: exclude.count,
    excludeShare: exclude.share,
    includeCount: include.count,
    includeShare: include.share,
  };
  return { id: `report.conventions.${crossing}`, values };
}
