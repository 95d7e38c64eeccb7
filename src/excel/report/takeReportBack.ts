import type { CellValue } from "../../engine";
import { reportName } from "../core/definedNames";
import { asWritten } from "../core/plainText";
import { takeSheetAway } from "../core/takeSheetAway";
import { cellsPrint } from "../identity/rowPrints";
import type { ReportMark } from "../journal/types";
import type { Source } from "../source/types";
import { OWN_CHART } from "./drawCharts";

/** A report as it stands before its run is taken back. */
export interface StandingReport {
  sheetId: string;
  sheet: string;
  isProtected: boolean;
  /** First cell of the page, wherever rows and columns were inserted before it. */
  row: number;
  column: number;
  /** Nobody changed a cell since it was written. */
  isUntouched: boolean;
  /** Its figures: cells with formulas, which look at the columns that are about to be put back. */
  figures: readonly { row: number; column: number; value: CellValue }[];
}

/** What became of a report whose run was taken back. */
export interface ReportTaken {
  /** It stays, under this name; null = its sheet went. */
  left: string | null;
  /** Fingerprint of its cells as they stand now; null where a person changed it before. */
  print: number | null;
}

type Home = Pick<Source, "sheetId" | "block">;

/** Looks at the report of a source before its run is taken back; null where there is none any more. */
export async function lookAtReport(
  context: Excel.RequestContext,
  { sheetId, block }: Home,
  { print }: ReportMark,
): Promise<StandingReport | null> {
  const { worksheets } = context.workbook;
  const name = worksheets.getItem(sheetId).names.getItemOrNullObject(reportName(block));
  const anchor = name.getRangeOrNullObject().load("rowIndex,columnIndex,worksheet/id");
  await context.sync();
  if (anchor.isNullObject) return null;
  const sheet = worksheets.getItem(anchor.worksheet.id).load("name,protection/protected");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,values,formulas");
  await context.sync();
  const isThere = !used.isNullObject;
  const formulas = isThere ? (used.formulas as CellValue[][]) : [];
  const values = isThere ? (used.values as CellValue[][]) : [];
  const figures = formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) =>
      String(formula).startsWith("=") && formula !== values[row]?.[column]
        ? [
            {
              row: used.rowIndex + row,
              column: used.columnIndex + column,
              value: values[row]?.[column] ?? "",
            },
          ]
        : [],
    ),
  );
  return {
    ...{ sheetId: anchor.worksheet.id, sheet: sheet.name, isProtected: sheet.protection.protected },
    ...{ row: anchor.rowIndex, column: anchor.columnIndex },
    isUntouched: cellsPrint(formulas) === print,
    figures,
  };
}

/**
 * Takes a report away whose run was taken back and that was made for it. One that a person changed, that others point
 * at, or whose sheet stood before stays: it keeps its figures as they were, and says that its run was taken back.
 */
export async function takeReportBack(
  context: Excel.RequestContext,
  { sheetId, block }: Home,
  mark: ReportMark,
  report: StandingReport,
  now: Date,
): Promise<ReportTaken> {
  const { worksheets } = context.workbook;
  const alone = { ownChart: OWN_CHART, isOurs: () => true };
  if (mark.made && report.isUntouched && (await takeSheetAway(context, report.sheetId, alone))) {
    worksheets.getItem(sheetId).names.getItemOrNullObject(reportName(block)).delete();
    await context.sync();
    return { left: null, print: null };
  }
  const sheet = worksheets.getItem(report.sheetId);
  if (!report.isProtected) {
    if (report.isUntouched)
      for (const { row, column, value } of report.figures)
        sheet.getCell(row, column).values = [[asWritten(value)]];
    await tell(context, sheet, report, mark.takenBack.replace("{date}", dayOf(now)));
  }
  const used = askUsedCells(sheet);
  await context.sync();
  return { left: report.sheet, print: report.isUntouched ? cellsPrint(used()) : null };
}

/** Asks for the cells of a sheet; to be called after the next sync. */
export function askUsedCells(sheet: Excel.Worksheet): () => CellValue[][] {
  const used = sheet.getUsedRangeOrNullObject(true).load("formulas");
  return () => (used.isNullObject ? [] : (used.formulas as CellValue[][]));
}

/** Points. The page begins with a row that only keeps a distance. */
const LINE_HEIGHT = 20;
const COLOUR = "#A4262C";

/** Queues the sentence at the head of the page; what a person wrote there stays. */
async function tell(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, column }: StandingReport,
  sentence: string,
): Promise<void> {
  const cell = sheet.getCell(row, column + 1).load("values");
  await context.sync();
  const [[before] = [""]] = cell.values as CellValue[][];
  if (before !== "") return;
  cell.values = [[asWritten(sentence)]];
  cell.format.rowHeight = LINE_HEIGHT;
  cell.format.wrapText = false;
  cell.format.verticalAlignment = "Center";
  cell.format.font.bold = true;
  cell.format.font.color = COLOUR;
}

/**
 * The day in the person's own time zone.
 *
 * @example dayOf(new Date(2026, 8, 30, 14, 5)) // => "2026-09-30"
 */
function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
}
