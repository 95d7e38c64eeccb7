import type { CellValue } from "../../engine";
import { isInside } from "../core/area";
import { accountsName, issuesName, PAGE_ID_NAME, reportName } from "../core/definedNames";
import { asWritten } from "../core/plainText";
import { pointsAt, type Named } from "../core/pointsAt";
import { takeSheetAway } from "../core/takeSheetAway";
import type { ReportMark } from "../journal/types";
import type { Source } from "../source/types";
import { OWN_CHART } from "./drawCharts";
import { findPage, type Page } from "./page";
import { isFormula } from "./pagePrint";
import { readGrid } from "./readGrid";
import { keepPage } from "./takePage";

/** A report as it stands before its run is taken back. */
export interface StandingReport {
  mark: ReportMark;
  page: Page;
  /** The page that the next report would take: neither a copy of it nor one that was left to the person. */
  isLatest: boolean;
  /** Its cells that look at the columns that are about to be put back. */
  figures: readonly Figure[];
}

interface Figure {
  sheetId: string;
  row: number;
  column: number;
  value: CellValue;
}

type Home = Pick<Source, "sheetId" | "block">;

/** Looks at the reports over the results of a run before it is taken back: those that still stand. */
export async function lookAtReports(
  context: Excel.RequestContext,
  home: Home,
  marks: readonly ReportMark[],
): Promise<StandingReport[]> {
  if (marks.length === 0) return [];
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/names/items/name,items/names/items/value");
  await context.sync();
  if (!worksheets.items.some(({ id }) => id === home.sheetId)) return [];
  const { names } = worksheets.getItem(home.sheetId);
  const latest = names.getItemOrNullObject(reportName(home.block)).getRangeOrNullObject();
  const account = names.getItemOrNullObject(accountsName(home.block)).getRangeOrNullObject();
  latest.load("worksheet/id");
  account.load("worksheet/id");
  await context.sync();
  const latestId = latest.isNullObject ? null : latest.worksheet.id;
  const results = [home.sheetId, ...(account.isNullObject ? [] : [account.worksheet.id])];
  const looksAtResults = pointsAt(await namesOn(context, results));

  const found: StandingReport[] = [];
  for (const mark of marks) {
    const isCalledSo = ({ name, value }: Excel.NamedItem) => name === PAGE_ID_NAME && value === mark.page;
    for (const { id } of worksheets.items.filter((sheet) => sheet.names.items.some(isCalledSo))) {
      const page = await findPage(context, id, home.sheetId);
      if (!page) continue;
      const figures = await figuresOf(context, page, looksAtResults);
      found.push({ mark, page, isLatest: id === latestId, figures });
    }
  }
  return found;
}

/** What a report's formulas name: the sheets with the results, and the tables there. */
async function namesOn(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<Named> {
  const sheets = sheetIds.map((id) => context.workbook.worksheets.getItem(id).load("name,tables/items/name"));
  await context.sync();
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.items.map(({ name }) => name)),
  };
}

async function figuresOf(
  context: Excel.RequestContext,
  { areas }: Page,
  looksAtResults: (formula: string) => boolean,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const { sheetId, area, formulas } of areas) {
    const values = await readGrid(context, sheetId, area, "values");
    formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        const value = values[row]?.[column] ?? "";
        if (isFormula(formula) && formula !== value && looksAtResults(formula))
          figures.push({ sheetId, row: area.row + row, column: area.column + column, value });
      }),
    );
  }
  return figures;
}

/**
 * Takes the reports away whose run was taken back and that were made for it. One that a person changed, that others
 * point at, or whose sheet stood before stays: it keeps its figures as they were, and says that its run was taken back.
 *
 * @returns the name of one that stays; null where none does.
 */
export async function takeReportsBack(
  context: Excel.RequestContext,
  home: Home,
  reports: readonly StandingReport[],
  now: Date,
): Promise<string | null> {
  let left: string | null = null;
  for (const report of reports) if (!(await takeAway(context, report, now))) left ??= report.page.sheet;
  await dropAnchors(context, home);
  return left;
}

async function takeAway(
  context: Excel.RequestContext,
  { mark, page, isLatest, figures }: StandingReport,
  now: Date,
): Promise<boolean> {
  const { sheetId, areas, isUntouched } = page;
  const isOurs = ({ rowIndex, columnIndex, formulas }: Excel.Range) =>
    (formulas as CellValue[][]).every((line, row) =>
      line.every(
        (cell, at) =>
          cell === "" || areas.some(({ area }) => isInside(area, rowIndex + row, columnIndex + at)),
      ),
    );
  const options = { ownChart: OWN_CHART, isOurs };
  if (mark.made && isLatest && isUntouched && (await takeSheetAway(context, sheetId, options))) return true;
  if (page.isProtected) return false;
  const { worksheets } = context.workbook;
  for (const { sheetId: place, row, column, value } of figures)
    worksheets.getItem(place).getCell(row, column).values = [[asWritten(value)]];
  await tell(context, page, mark.takenBack.replace("{date}", dayOf(now)));
  // Nobody but us wrote on it: the next report may, and the run that made it takes it away.
  if (isUntouched)
    await keepPage(
      context,
      sheetId,
      areas.map(({ area }) => area),
    );
  return false;
}

/** Names on the source's sheet that point nowhere since their page is gone. */
async function dropAnchors(context: Excel.RequestContext, { sheetId, block }: Home): Promise<void> {
  const home = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
  await context.sync();
  if (home.isNullObject) return;
  const anchors = [reportName(block), issuesName(block)].map((name) => {
    const anchor = home.names.getItemOrNullObject(name).load("name");
    return { anchor, cell: anchor.getRangeOrNullObject().load("address") };
  });
  await context.sync();
  for (const { anchor, cell } of anchors) if (!anchor.isNullObject && cell.isNullObject) anchor.delete();
  await context.sync();
}

/** Points. The page begins with a row that only keeps a distance. */
const LINE_HEIGHT = 20;
const COLOUR = "#A4262C";

/** Says it at the head of the page; what a person wrote there stays. */
async function tell(context: Excel.RequestContext, page: Page, sentence: string): Promise<void> {
  const [head] = page.areas;
  if (head?.formulas[0]?.[1] !== "") return;
  const { row, column } = head.area;
  const cell = context.workbook.worksheets.getItem(head.sheetId).getCell(row, column + 1);
  cell.values = [[asWritten(sentence)]];
  // Cut out to a sheet of the person's, the row is theirs.
  if (head.sheetId === page.sheetId) cell.format.rowHeight = LINE_HEIGHT;
  cell.format.wrapText = false;
  cell.format.verticalAlignment = "Center";
  cell.format.font.bold = true;
  cell.format.font.color = COLOUR;
  await context.sync();
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
