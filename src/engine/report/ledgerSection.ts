import type { AbcResult, Ledger } from "../analysis";
import { LINE_FATES, type LineFate } from "../table/types";
import { totalsAgree } from "../totalsAgree";
import type { Message } from "../types";
import { a1Range } from "./a1";
import { CONTENT_COLUMNS, FIRST_COLUMN, type PageBuilder, type Row } from "./page";
import type { PlannedCell } from "./plan";
import { measureName, type ReportContext } from "./reportContext";

/** The label of a fate takes the columns that the figures leave. */
const FIGURE_COLUMNS = 2;
const LABEL_COLUMNS = CONTENT_COLUMNS - FIGURE_COLUMNS;
const LINES = FIRST_COLUMN + LABEL_COLUMNS;
const ROW_HEIGHT = 18;
const HEADER_HEIGHT = 20;

/**
 * Every line of the table once, in the order in which the ledger asks, with the measure that it brings [G7]; below,
 * the sheet's own total where it has one, and whether both agree.
 */
export function addLedgerSection(page: PageBuilder, context: ReportContext): void {
  const { analysis, say } = context;
  const { ledger, abc } = analysis;
  const measure = abc ? measureName(context, abc.measure) : "";
  page.addText(say({ id: "report.ledger.title" }), "sectionTitle", { minimumHeight: 24 });
  addRow(page, header([say({ id: "report.ledger.lines" }), ...(abc ? [measure] : [])]), HEADER_HEIGHT);
  const firstRow = page.row;
  for (const fate of LINE_FATES) {
    const { lines, sum } = ledger[fate];
    const label = say({ id: fateLabel(fate, abc), values: { measure } });
    addRow(page, line(label, figure(lines), abc ? figure(sum, abc.numberFormat) : null));
  }
  const total = (column: number, numberFormat: string): PlannedCell => ({
    look: "tableFigure",
    numberFormat,
    formula: `=SUM(${a1Range(firstRow, column, LINE_FATES.length, 1)})`,
  });
  addRow(
    page,
    line(
      say({ id: "report.table.total" }),
      total(LINES, "#,##0"),
      abc ? total(LINES + 1, abc.numberFormat) : null,
    ),
  );
  if (!abc || ledger.sheetTotal === undefined) return;
  addRow(
    page,
    line(
      say({ id: "report.ledger.sheetTotal" }),
      { look: "tableFigure" },
      figure(ledger.sheetTotal, abc.numberFormat),
    ),
  );
  page.addSpace(6);
  const differs = analysis.findings.some(({ kind }) => kind === "ledger.differs");
  page.addText(say(reconciled(ledger, ledger.sheetTotal, measure, differs)), "note");
}

/** Without a measure only wholly blank lines are not computed. */
function fateLabel(fate: LineFate, abc: AbcResult | undefined): Message["id"] {
  return fate === "unreadable" && !abc ? "report.ledger.blank" : `report.ledger.${fate}`;
}

/** The finding of totals that differ stands in the notes; without one the sheet adds up what its filter shows. */
function reconciled({ total }: Ledger, sheetTotal: number, measure: string, differs: boolean): Message {
  if (totalsAgree(total, sheetTotal)) return { id: "report.ledger.agrees", values: { measure } };
  if (!differs) return { id: "report.ledger.visible", values: { measure } };
  const difference = Math.abs(sheetTotal - total);
  return { id: "report.ledger.differs", values: { measure, difference } };
}

function addRow(page: PageBuilder, cells: Row, height = ROW_HEIGHT): void {
  page.merge(page.addRow(cells, height), FIRST_COLUMN, LABEL_COLUMNS);
}

function header(figures: readonly string[]): Row {
  const cells = figures.map((value): PlannedCell => ({ value, look: "tableHeader" }));
  const rest = new Array<PlannedCell>(CONTENT_COLUMNS - cells.length).fill({ look: "tableHeaderText" });
  return [...rest.slice(0, LABEL_COLUMNS), ...cells, ...rest.slice(LABEL_COLUMNS)];
}

function line(label: string, lines: PlannedCell, sum: PlannedCell | null): Row {
  const blank: PlannedCell = { look: "tableText" };
  const blanks = new Array<PlannedCell>(LABEL_COLUMNS - 1).fill(blank);
  return [{ value: label, look: "tableText" }, ...blanks, lines, sum ?? blank];
}

function figure(value: number, numberFormat = "#,##0"): PlannedCell {
  return { value, look: "tableFigure", numberFormat };
}
