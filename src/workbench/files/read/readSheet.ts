import type { CellStyle, ConditionalFormat, SheetContent } from "../../workbook/types";
import { readDrawing, type FileChart } from "../chart/readDrawing";
import { contentGeometry } from "../chart/geometry";
import { parseArea } from "../cells/address";
import { DEFAULT_ROW_PIXELS, rowPixels } from "../cells/units";
import type { OfficePackage } from "../package/officePackage";
import { relationshipsOf } from "../package/relationships";
import { readColor, type Palette } from "../styles/colors";
import {
  attribute,
  childNamed,
  childrenNamed,
  flag,
  localName,
  numberAttribute,
  type XmlElement,
} from "../xml/element";
import type { GridSummary } from "./gridSummary";
import { readCells } from "./readCells";
import { defaultColumnPixels, readColumns } from "./readColumns";
import { readConditionalFormats, type FileRule } from "./readConditionalFormats";
import { readCustomProperties } from "./readCustomProperties";
import { readCriteria, type FilterColors } from "./readFilter";
import { readHyperlinks } from "./readHyperlinks";
import { readNotes, readThreads } from "./readNotes";
import { readPageBreaks, readPageLayout, type PrintNames } from "./readPageLayout";
import { readSheetProtection } from "./readProtection";
import { readTable, type TableContent } from "./readTable";
import { readValidations } from "./readValidations";
import { readSheetFrame, type SheetFrame } from "./sheetFrame";

/** What all sheets of a file share. */
export interface Shared {
  texts: readonly string[];
  styles: readonly CellStyle[];
  persons: ReadonlyMap<string, { name: string; email: string }>;
  looks: readonly ConditionalFormat["format"][];
  filterColors: readonly FilterColors[];
  palette: Palette;
  date1904: boolean;
}
export interface SheetEntry {
  name: string;
  part: string;
  visibility: SheetContent["visibility"];
  printNames: PrintNames;
}

/** A sheet's parts with what the workbook was told of each, for the saver to compare with. */
export interface SheetFile {
  frame: SheetFrame;
  /** Everything but the cells. */
  content: Omit<SheetContent, "rows">;
  rules: FileRule[];
  tables: { part: string; content: TableContent }[];
  charts: FileChart[];
  drawing: string | undefined;
}

const named = (frame: readonly XmlElement[], local: string): XmlElement | undefined =>
  frame.find((one) => localName(one.name) === local);

/** Rows that the file leaves at a default height that is not Excel's. */
function defaultHeights(frame: readonly XmlElement[], grid: GridSummary): Record<number, number> {
  const points = numberAttribute(named(frame, "sheetFormatPr"), "defaultRowHeight");
  const pixels = points === undefined ? DEFAULT_ROW_PIXELS : rowPixels(points);
  const heights: Record<number, number> = {};
  if (pixels !== DEFAULT_ROW_PIXELS && pixels > 0)
    for (let row = 0; row < grid.rowCount; row += 1) heights[row] = pixels;
  return { ...heights, ...grid.rowHeights };
}

function readFreeze(view: XmlElement | undefined): SheetContent["freeze"] {
  const pane = childNamed(view, "pane");
  const frozen = attribute(pane, "state")?.startsWith("frozen") === true;
  return frozen
    ? { rows: numberAttribute(pane, "ySplit") ?? 0, columns: numberAttribute(pane, "xSplit") ?? 0 }
    : { rows: 0, columns: 0 };
}

/** Tables of a sheet that the workbook can show. */
export function tablesOf(
  from: OfficePackage,
  part: string,
  colors: Shared["filterColors"],
): { part: string; content: TableContent }[] {
  return relationshipsOf(from, part)
    .filter((one) => one.kind === "table" && from.has(one.target))
    .flatMap((one) => {
      const content = readTable(from.xml(one.target), colors);
      return content ? [{ part: one.target, content }] : [];
    });
}

/** Reads everything around the grid, given what the grid holds. */
export function readSheetParts(
  from: OfficePackage,
  entry: SheetEntry,
  frame: SheetFrame,
  grid: GridSummary,
  shared: Shared,
): SheetFile {
  const around = [...frame.before, ...frame.after];
  const view = childNamed(named(around, "sheetViews"), "sheetView");
  const sizes = {
    ...readColumns(around, named(around, "cols"), grid.columnCount),
    rowHeights: defaultHeights(around, grid),
    hiddenRows: grid.hiddenRows,
  };
  const rules = readConditionalFormats(around, shared.looks, shared.palette);
  const tables = tablesOf(from, entry.part, shared.filterColors);
  const protection = readSheetProtection(named(around, "sheetProtection"));
  const filter = named(around, "autoFilter");
  const filterArea = parseArea(attribute(filter, "ref") ?? "");
  const drawing = relationshipsOf(from, entry.part).find((one) => one.kind === "drawing")?.target;
  const charts =
    drawing !== undefined && from.has(drawing)
      ? readDrawing(from, drawing, contentGeometry(sizes), shared.palette)
      : [];
  return {
    frame,
    rules,
    tables,
    charts,
    drawing,
    content: {
      name: entry.name,
      visibility: entry.visibility,
      ...sizes,
      rowOutline: grid.rowOutline,
      hyperlinks: readHyperlinks(from, entry.part, around),
      merges: childrenNamed(named(around, "mergeCells"), "mergeCell").flatMap(
        (one) => parseArea(attribute(one, "ref") ?? "") ?? [],
      ),
      freeze: readFreeze(view),
      showGridlines: flag(view, "showGridLines", true),
      tabColor: readColor(childNamed(named(around, "sheetPr"), "tabColor"), shared.palette) ?? "",
      protected: protection !== null,
      ...(protection ? { protection } : {}),
      standardWidth: defaultColumnPixels(around),
      customProperties: Object.fromEntries(
        readCustomProperties(from, entry.part, around).map(({ key, value }) => [key, value]),
      ),
      showHeadings: flag(view, "showRowColHeaders", true),
      tables: tables.map((one) => one.content),
      autoFilter: filterArea,
      criteria: filterArea ? readCriteria(filter, filterArea.columnCount, shared.filterColors) : [],
      conditionalFormats: rules.map((one) => one.content),
      validations: readValidations(around).flatMap((one) => one.content ?? []),
      charts: charts.map((one) => one.content),
      pageLayout: readPageLayout(around, entry.printNames),
      pageBreaks: readPageBreaks(around),
      notes: readNotes(from, entry.part).notes.map(({ note }) => note),
      comments: readThreads(from, entry.part, shared.persons),
    },
  };
}

/** A worksheet part as the workbook takes it. */
export function readSheet(from: OfficePackage, entry: SheetEntry, shared: Shared): SheetContent {
  return from.reading(entry.part, () => {
    const frame = readSheetFrame(from.text(entry.part));
    const grid = readCells(frame.grid, shared.texts, shared.styles, shared.date1904);
    const { content } = readSheetParts(from, entry, frame, grid.summary, shared);
    return { ...content, rows: grid.rows };
  });
}
