import type { Book, Chart, Sheet } from "../../workbook/types";
import type { SheetGeometry } from "../chart/geometry";
import { chartAnchor } from "../chart/anchorXml";
import { chartXml } from "../chart/chartXml";
import { chartInAnchor, type FileChart } from "../chart/readDrawing";
import { omit } from "../omit";
import type { OfficePackage } from "../package/officePackage";
import { declareContentType, forgetContentType } from "../package/contentTypes";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import { relationshipsPath } from "../package/paths";
import type { SheetFile } from "../read/readSheet";
import {
  descendants,
  element,
  elementsOf,
  localName,
  numberAttribute,
  type XmlElement,
} from "../xml/element";
import { putFrameElements } from "./frameOrder";
import { referenceReader } from "./references";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const withoutId = (chart: Chart): Omit<Chart, "id"> => omit(chart, "id");

/** Equal whatever the order of members and of members that are undefined. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    one !== null && typeof one === "object" && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

const placeOf = ({ left, top, width, height, name, altText }: Omit<Chart, "id">): string =>
  canonical([...[left, top, width, height].map((points) => Math.round(points * 10)), name, altText]);

const lookOf = (chart: Omit<Chart, "id">): string =>
  canonical(omit(chart, "left", "top", "width", "height", "name", "altText"));

/** Pairs the charts of the book with those of the file: by name, else by what they draw. */
function pair(charts: readonly Chart[], files: readonly FileChart[]): Map<Chart, FileChart> {
  const pairs = new Map<Chart, FileChart>();
  const left = new Set(files);
  const match = (isSame: (chart: Chart, file: FileChart) => boolean): void => {
    for (const chart of charts) {
      if (pairs.has(chart)) continue;
      const found = [...left].find((file) => isSame(chart, file));
      if (!found) continue;
      pairs.set(chart, found);
      left.delete(found);
    }
  };
  match((chart, file) => chart.name === file.content.name);
  match((chart, file) => lookOf(withoutId(chart)) === lookOf(file.content));
  return pairs;
}

function removeChart(from: OfficePackage, root: XmlElement, file: FileChart): void {
  root.children = root.children.filter(
    (one) => typeof one === "string" || chartInAnchor(one) !== file.relationship,
  );
  removeRelationships(from, file.drawing, (id) => id === file.relationship);
  const parts = [
    file.part,
    ...relationshipsOf(from, file.part)
      .filter((one) => !one.external)
      .map((one) => one.target),
  ];
  from.remove(relationshipsPath(file.part));
  for (const part of parts) {
    from.remove(part);
    forgetContentType(from, part);
  }
}

const freeShapeId = (root: XmlElement): number =>
  [...descendants(root)].reduce(
    (most, one) => (localName(one.name) === "cNvPr" ? Math.max(most, numberAttribute(one, "id") ?? 0) : most),
    1,
  ) + 1;

function ensureDrawing(to: OfficePackage, sheetPart: string, file: SheetFile): string {
  if (file.drawing !== undefined && to.has(file.drawing)) return file.drawing;
  const part = to.freePath("xl/drawings/drawing", ".xml");
  to.set(
    part,
    element("xdr:wsDr", {
      "xmlns:xdr": DRAWING,
      "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    }),
  );
  declareContentType(to, part, DRAWING_TYPE);
  const id = addRelationship(to, sheetPart, "drawing", part);
  putFrameElements(file.frame, "drawing", [element("drawing", { "xmlns:r": OFFICE, "r:id": id })]);
  return part;
}

/**
 * Brings a sheet's charts to what the book has: new ones are added behind whatever else the sheet draws,
 * changed ones rewritten, removed ones taken out. Pictures, shapes and charts that the workbook cannot show stay.
 */
export function patchCharts(
  to: OfficePackage,
  book: Book,
  sheet: Sheet,
  sheetPart: string,
  file: SheetFile,
): void {
  const charts = sheet.charts();
  if (charts.length === 0 && file.charts.length === 0) return;
  const geometry: SheetGeometry = {
    columnWidth: (column) => (sheet.columnHidden(column) ? 0 : sheet.columnWidth(column)),
    rowHeight: (row) => (sheet.rowHidden(row) ? 0 : sheet.rowHeight(row)),
  };
  const read = referenceReader(book);
  const drawing = ensureDrawing(to, sheetPart, file);
  const root = to.xml(drawing);
  const pairs = pair(charts, file.charts);
  const kept = new Set(pairs.values());
  for (const gone of file.charts) if (!kept.has(gone)) removeChart(to, root, gone);
  for (const chart of charts) {
    const known = pairs.get(chart);
    const content = withoutId(chart);
    if (known && lookOf(content) === lookOf(known.content) && placeOf(content) === placeOf(known.content))
      continue;
    const part = known?.part ?? to.freePath("xl/charts/chart", ".xml");
    if (!known || lookOf(content) !== lookOf(known.content)) {
      to.set(part, chartXml(content, read, book.date1904));
      declareContentType(to, part, CHART_TYPE);
    }
    const relationship = known?.relationship ?? addRelationship(to, drawing, "chart", part);
    const anchor = chartAnchor(chart, { shape: freeShapeId(root), relationship }, geometry);
    const at = known ? elementsOf(root).findIndex((one) => chartInAnchor(one) === relationship) : -1;
    const present = elementsOf(root)[at];
    if (present) root.children[root.children.indexOf(present)] = anchor;
    else root.children.push(anchor);
  }
  to.set(drawing, root);
}
