import { bridgePart, type RetentionResult } from "../models/retention/classify";
import { BRIDGE_PARTS, type BridgePart } from "../models/retention/bridge";
import { NO_CLASS } from "../models/model";
import { a1, a1Range } from "./a1";
import { CONTENT_COLUMNS, FIRST_COLUMN, type PageBuilder, type Row } from "./page";
import type { PlannedCell } from "./plan";
import { measureName, type ReportContext } from "./reportContext";

/** The label takes the columns that the figures leave. */
const FIGURE_COLUMNS = 3;
const LABEL_COLUMNS = CONTENT_COLUMNS - FIGURE_COLUMNS;
const VALUE = FIRST_COLUMN + LABEL_COLUMNS + 1;
const ROW_HEIGHT = 20;
const HEADER_HEIGHT = 30;

/**
 * The bridge from the value of the earlier period to that of the later one [C5]: its first row is what was, every next
 * one what became of it, and the last one, a formula, adds them up.
 */
export function addBridgeSection(
  page: PageBuilder,
  context: ReportContext,
  retention: RetentionResult,
): void {
  const { say, analysis } = context;
  const { bridge, measure: field } = retention;
  const measure = field === null ? say({ id: "periods.lines" }) : measureName(context, field);
  const numberFormat =
    field !== null && field === analysis.abc?.measure ? analysis.abc.numberFormat : "#,##0";
  const counts = countsOf(retention);
  page.addSpace(6);
  page.mayBreak();
  page.addText(say({ id: "report.bridge.title", values: { measure } }), "sectionTitle", {
    minimumHeight: 24,
  });
  addRow(page, HEADER_HEIGHT, [
    { value: say({ id: "report.bridge.part" }), look: "tableHeaderText" },
    { value: say({ id: "report.table.count" }), look: "tableHeader" },
    { value: measure, look: "tableHeader" },
    { value: say({ id: "report.bridge.share" }), look: "tableHeader" },
  ]);
  const firstRow = page.row;
  const share = (): PlannedCell => {
    const first = a1(firstRow, VALUE);
    return {
      look: "tableFigure",
      numberFormat: "0.0%",
      formula: `=IF(${first}=0,0,${a1(page.row, VALUE)}/${first})`,
    };
  };
  const line = (part: BridgePart | "previous" | "current", count: number, value: PlannedCell) =>
    addRow(page, ROW_HEIGHT, [
      { value: say({ id: `retention.bridge.${part}` }), look: "tableText" },
      { value: count, look: "tableFigure", numberFormat: "#,##0" },
      { ...value, look: "tableFigure", numberFormat },
      share(),
    ]);
  line("previous", counts.lost + counts.shrunk + counts.grown, {
    value: bridge.previous,
    look: "tableFigure",
  });
  // What nobody did needs no line; money that nothing else explains always has one.
  const parts = BRIDGE_PARTS.filter((part) => part !== "other" || bridge.other !== 0);
  for (const part of parts) line(part, counts[part], { value: bridge[part], look: "tableFigure" });
  line("current", counts.shrunk + counts.grown + counts.returned + counts.new, {
    formula: `=SUM(${a1Range(firstRow, VALUE, parts.length + 1, 1)})`,
    look: "tableFigure",
  });
}

/** Accounts by the part of the bridge that they are in; those that it does not count are in none. */
function countsOf(retention: RetentionResult): Record<BridgePart, number> {
  const counts = { lost: 0, shrunk: 0, grown: 0, returned: 0, new: 0, other: 0 };
  retention.classes.forEach((found, account) => {
    const moved = (retention.current[account] ?? NaN) - (retention.previous[account] ?? NaN);
    if (found !== NO_CLASS || (moved === moved && moved !== 0)) counts[bridgePart(retention, account)]++;
  });
  return counts;
}

function addRow(page: PageBuilder, height: number, [label, ...figures]: Row): void {
  const blank: PlannedCell = { look: label?.look ?? "tableText" };
  const row = page.addRow(
    [label ?? null, ...new Array<PlannedCell>(LABEL_COLUMNS - 1).fill(blank), ...figures],
    height,
  );
  page.merge(row, FIRST_COLUMN, LABEL_COLUMNS);
}
