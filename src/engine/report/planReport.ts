import type { AbcResult, Analysis, ReadinessResult } from "../analysis";
import { balanceMessage, balancePercent, headlineMessage } from "../models/abc/summary";
import { tierCounts } from "../models/readiness/summary";
import { visitRan } from "../models/ran";
import { summaryOf } from "../summarise";
import { READINESS_TIERS, type Message, type Say } from "../types";
import { a1, formulaText } from "./a1";
import { addCards, cardColumn, type Card } from "./cards";
import { addClassSection } from "./classSection";
import { OPEN_QUESTION_COLOURS, TIER_COLOURS } from "./colours";
import { leadingModel } from "./modelColumns";
import { addCompareSections } from "./compareSection";
import { addGroupSection } from "./groupSection";
import { addMovementSection } from "./movementSection";
import { addLedgerSection } from "./ledgerSection";
import { addNotes } from "./notesSection";
import { FIRST_COLUMN, PageBuilder, type DrawChart } from "./page";
import { paretoChart } from "./paretoChart";
import type { ColumnReferences, SheetPlan } from "./plan";
import { measureName, type ReportContext } from "./reportContext";
import { classChart, tierChart } from "./tableCharts";
import { addModelSections } from "./modelSection";
import { addTrapsSection } from "./trapsSection";
import { addTierSection, tierLabel } from "./tierSection";

const PARETO_ROWS = 20;
const SMALL_CHART_ROWS = 13;
const SOURCE_COLUMNS = 4;
const RUN_COLUMNS = 2;

/**
 * The report as a page: headline, cards, charts, tables with live formulas over the written columns, ledger, notes. Only
 * the models that ran have a part in it.
 *
 * @param references where the written columns are; a column without reference leaves figures instead of formulas
 * @param now time of the run, ISO or "YYYY-MM-DD HH:MM"; stands in the one cell that may differ between equal runs
 * @example planReport(analysis, { tier: "Prospects[Tier]" }, say, "2026-09-30 14:05").print.columnCount // => 8
 */
export function planReport(
  analysis: Analysis,
  references: ColumnReferences,
  say: Say,
  now: string,
): SheetPlan {
  const context: ReportContext = { analysis, references, say };
  const { readiness, abc } = analysis;
  const page = new PageBuilder();
  page.mayBreak();
  const runStamp = addHead(page, context, now);
  const totalCell = abc ? addAbcCards(page, context, abc) : undefined;
  if (readiness) addTierCards(page, context, readiness);

  const measure = abc ? measureName(context, abc.measure) : "";
  // A chart of nothing says nothing: without a positive total there are no shares to draw.
  const shares = abc && !abc.withoutClasses && abc.pareto.total > 0 ? abc : undefined;
  if (shares) {
    page.mayBreak();
    page.addCharts(page.reserveRows(PARETO_ROWS), [paretoChart(analysis, shares, measure, say)]);
    page.addSpace(10);
  }
  page.mayBreak();
  const room = page.reserveRows(shares || readiness ? SMALL_CHART_ROWS : 0);
  const charts: DrawChart[] = [];
  if (abc && totalCell !== undefined) {
    page.addSpace(10);
    page.mayBreak();
    const table = addClassSection(page, context, abc, totalCell);
    if (shares) charts.push(classChart(table, measure, say));
    if (abc.groups && abc.groups.groups.length > 0) {
      page.addSpace(10);
      page.mayBreak();
      addGroupSection(page, context, abc, abc.groups);
    }
  }
  if (readiness) {
    page.addSpace(10);
    page.mayBreak();
    charts.push(tierChart(addTierSection(page, context, readiness, totalCell), say));
  }
  page.addCharts(room, charts);
  page.addSpace(10);
  addModelSections(page, context, totalCell);
  addCompareSections(page, context);
  addMovementSection(page, context);
  if (analysis.traps) {
    page.mayBreak();
    addTrapsSection(page, context, analysis.traps);
    page.addSpace(10);
  }
  page.mayBreak();
  addLedgerSection(page, context);
  addNotes(page, context);
  return page.finish(say({ id: "report.sheetName" }), runStamp);
}

/** Title, source and run, headline, balance; returns the cell of the run stamp. */
function addHead(page: PageBuilder, context: ReportContext, now: string): { row: number; column: number } {
  const { analysis, say } = context;
  page.addSpace(8);
  page.addText(say(title(analysis)), "title", { minimumHeight: 32 });
  const runColumn = FIRST_COLUMN + SOURCE_COLUMNS;
  const row = page.addRow(
    [
      { value: sourceLine(context), look: "subtitle" },
      ...new Array<null>(SOURCE_COLUMNS - 1).fill(null),
      {
        value: say({ id: "report.run", values: { now: now.slice(0, 16).replace("T", " ") } }),
        look: "runStamp",
      },
    ],
    18,
  );
  page.merge(row, FIRST_COLUMN, SOURCE_COLUMNS);
  page.merge(row, runColumn, RUN_COLUMNS);
  page.addText(say(asOfMessage(analysis)), "subtitle", { minimumHeight: 18 });
  page.addSpace(8);
  for (const [i, sentence] of headlines(analysis).entries()) {
    page.addText(say(sentence), i === 0 ? "headline" : "subtitle", { minimumHeight: i === 0 ? 28 : 18 });
  }
  page.addSpace(8);
  return { row, column: runColumn };
}

/**
 * The day on which everything was judged, and where it comes from. The day of the run itself is not written: it stands
 * beside, in the one cell that may differ between equal runs.
 */
function asOfMessage({ asOf: { basis, iso } }: Analysis): Message {
  return { id: `report.asOf.${basis}`, values: { date: iso } };
}

/** Of the 80/20 analysis, of readiness, or of the model that was chosen instead of both. */
function title(analysis: Analysis): Message {
  if (analysis.abc) return { id: "report.title.abc" };
  const lead = leadingModel(analysis) ?? "readiness";
  return lead === "readiness"
    ? { id: "report.title.readiness" }
    : { id: "report.title.model", values: { model: { id: `model.${lead}` } } };
}

/** What the page is about: of line data the lines and the accounts that they are of, else the accounts. */
function sourceLine({ analysis, say }: ReportContext): string {
  const { sheet, accounts: count, rowCount: lines, abc, grouped } = analysis;
  const values = { sheet, count, ...(grouped ? { lines } : {}) };
  if (!abc) return say({ id: grouped ? "report.sourceLines" : "report.source", values });
  const measure = measureName({ analysis, references: {}, say }, abc.measure);
  const id = grouped ? "report.sourceLinesMeasure" : "report.sourceMeasure";
  return say({ id, values: { ...values, measure } });
}

function headlines(analysis: Analysis): Message[] {
  const { abc, readiness } = analysis;
  if (abc) {
    const balance = balanceMessage(abc.pareto);
    return [headlineMessage(abc, analysis.headers), ...(balance ? [balance] : [])];
  }
  if (readiness) {
    const { tiers, open } = tierCounts(readiness);
    return [{ id: "report.headlineReadiness", values: { count: tiers["3S"], open } }];
  }
  const lead = leadingModel(analysis);
  const messages: Message[] = [];
  if (lead) visitRan(analysis, lead, (ran) => messages.push(...summaryOf(ran, analysis)));
  return messages;
}

/** The figures of the 80/20 analysis; returns the address of the total, which the tables multiply by. */
function addAbcCards(page: PageBuilder, context: ReportContext, abc: AbcResult): string {
  const { analysis, say, references } = context;
  const { total, top20Share, gini } = abc.pareto;
  const percent = balancePercent(abc.pareto);
  const cards: Card[] = [
    { label: say({ id: "report.card.accounts" }), value: analysis.accounts, numberFormat: "#,##0" },
    {
      label: say({ id: "report.card.total", values: { measure: measureName(context, abc.measure) } }),
      value: total,
      numberFormat: Math.abs(total) >= 1e9 ? '#,##0.0,,"M"' : "#,##0",
    },
    {
      label: say({ id: "report.card.balance" }),
      value: percent === null ? "–" : `${percent}/${100 - percent}`,
      numberFormat: "@",
    },
    { label: say({ id: "report.card.top20" }), value: top20Share, numberFormat: "0.0%" },
    { label: say({ id: "report.card.gini" }), value: gini ?? "–", numberFormat: "0.00" },
    {
      label: say({ id: "report.card.classA" }),
      numberFormat: "#,##0",
      ...(references.abcClass
        ? { formula: `=COUNTIF(${references.abcClass},"A")` }
        : { value: abc.pareto.classes[0]?.count ?? 0 }),
    },
  ];
  const row = addCards(page, cards);
  page.addSpace(10);
  return `$${a1(row, cardColumn(1)).replace(/(\d+)$/, "$$$1")}`;
}

/** How many accounts are in every tier, live. */
function addTierCards(
  page: PageBuilder,
  { say, references }: ReportContext,
  readiness: ReadinessResult,
): void {
  const counts = tierCounts(readiness);
  const open = say({ id: "tier.open" });
  const figure = (key: string, value: number): Pick<Card, "value" | "formula" | "numberFormat"> => ({
    numberFormat: "#,##0",
    ...(references.tier ? { formula: `=COUNTIF(${references.tier},${formulaText(key)})` } : { value }),
  });
  addCards(page, [
    ...READINESS_TIERS.map((tier) => ({
      label: tierLabel(tier, say),
      ...TIER_COLOURS[tier],
      ...figure(tier, counts.tiers[tier]),
    })),
    { label: open, ...OPEN_QUESTION_COLOURS, ...figure(open, counts.open) },
  ]);
  page.addSpace(10);
}
