import type { Sheet, Table } from "../../workbook/types";
import { areaName, sameArea } from "../cells/address";
import { declareContentType, forgetContentType } from "../package/contentTypes";
import type { OfficePackage } from "../package/officePackage";
import { addRelationship, relationshipsOf, removeRelationships } from "../package/relationships";
import type { SheetFile } from "../read/readSheet";
import type { TableContent } from "../read/readTable";
import {
  attribute,
  childNamed,
  childrenNamed,
  element,
  numberAttribute,
  prefixOf,
  setAttribute,
  type XmlElement,
} from "../xml/element";
import type { StyleTable } from "../styles/styleTable";
import { decodeExcelText, encodeExcelText } from "../xml/excelText";
import { putChild } from "../xml/order";
import { withPrefix } from "../xml/writeXml";
import { autoFilterTag, sortStateTag } from "./filters";
import { frameElement, putFrameElements } from "./frameOrder";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];

type FileTable = SheetFile["tables"][number];

/** A table of the book as plain data, to compare with what the file held. */
export const tableContent = (table: Table): TableContent => ({
  name: table.name,
  area: table.area(),
  columns: table.columns().map((column) => column.name),
  style: table.style,
  showTotals: table.showTotals,
  showFilterButton: table.showFilterButton,
  showBandedRows: table.showBandedRows,
  showBandedColumns: table.showBandedColumns,
  highlightFirstColumn: table.highlightFirstColumn,
  highlightLastColumn: table.highlightLastColumn,
  sort: table.sort,
  criteria: [...table.sheet.filterCriteria(table.area())],
});

/** Pairs tables with parts: by name, else by place, else by their columns. */
function pair(tables: readonly TableContent[], files: readonly FileTable[]): Map<TableContent, FileTable> {
  const pairs = new Map<TableContent, FileTable>();
  const left = new Set(files);
  const match = (isSame: (table: TableContent, file: TableContent) => boolean): void => {
    for (const table of tables) {
      const found = pairs.has(table) ? undefined : [...left].find((file) => isSame(table, file.content));
      if (!found) continue;
      pairs.set(table, found);
      left.delete(found);
    }
  };
  match((table, file) => table.name.toLowerCase() === file.name.toLowerCase());
  match((table, file) => sameArea(table.area, file.area));
  match((table, file) => table.columns.join("\n") === file.columns.join("\n"));
  return pairs;
}

/** Columns by name: known ones keep their id, totals and formula; new ones get the next id. */
function columnTags(columns: readonly string[], known: XmlElement[]): XmlElement[] {
  const byName = new Map(
    known.map((tag) => [decodeExcelText(attribute(tag, "name") ?? "").toLowerCase(), tag]),
  );
  // A renamed header keeps its column when it stands where it stood and nothing was inserted.
  const sameCount = known.length === columns.length;
  let nextId = known.reduce((most, tag) => Math.max(most, numberAttribute(tag, "id") ?? 0), 0) + 1;
  const taken = new Set<XmlElement>();
  return columns.map((name, index) => {
    const named = byName.get(name.toLowerCase());
    const inPlace = sameCount ? known[index] : undefined;
    const isStillNamed =
      inPlace &&
      columns.some(
        (one) => one.toLowerCase() === decodeExcelText(attribute(inPlace, "name") ?? "").toLowerCase(),
      );
    const before = named ?? (inPlace && !isStillNamed ? inPlace : undefined);
    const encoded = encodeExcelText(name).replaceAll("\n", "_x000a_");
    if (!before || taken.has(before)) return element("tableColumn", { id: nextId++, name: encoded });
    taken.add(before);
    return { ...before, attributes: { ...before.attributes, name: encoded } };
  });
}

/** The table's filter: its area follows, what it is set to goes with its column. */
function filterTag(
  root: XmlElement,
  table: TableContent,
  known: TableContent | undefined,
  styles: StyleTable,
): XmlElement | undefined {
  if (!table.showFilterButton) return undefined;
  const rows = table.area.rowCount - (table.showTotals ? 1 : 0);
  const names = (known?.columns ?? []).map((name) => name.toLowerCase());
  return autoFilterTag(
    {
      area: { ...table.area, rowCount: rows },
      criteria: table.criteria ?? [],
      before: childNamed(root, "autoFilter"),
      criteriaBefore: known?.criteria ?? [],
      placeBefore: (column) => {
        const place = names.indexOf(table.columns[column]?.toLowerCase() ?? "");
        return place < 0 ? undefined : place;
      },
    },
    styles,
  );
}

/** How the table was sorted last; what the workbook does not know of it stays as it was. */
function sortTag(
  root: XmlElement,
  table: TableContent,
  known: TableContent | undefined,
  styles: StyleTable,
): XmlElement | undefined {
  const { area, showTotals, sort } = table;
  const unchanged =
    known && sameArea(known.area, area) && JSON.stringify(known.sort) === JSON.stringify(sort);
  if (unchanged) return childNamed(root, "sortState");
  const body = { ...area, row: area.row + 1, rowCount: area.rowCount - (showTotals ? 2 : 1) };
  return sort ? sortStateTag(sort, body, styles) : undefined;
}

const styleTag = (table: TableContent, before: XmlElement | undefined): XmlElement | undefined =>
  table.style === "" && !before
    ? undefined
    : element("tableStyleInfo", {
        ...before?.attributes,
        ...(table.style === "" ? {} : { name: table.style }),
        showFirstColumn: table.highlightFirstColumn === true ? 1 : 0,
        showLastColumn: table.highlightLastColumn === true ? 1 : 0,
        showRowStripes: table.showBandedRows ? 1 : 0,
        showColumnStripes: table.showBandedColumns === true ? 1 : 0,
      });

/** Writes a table into its part's root, new or known. */
function patchTable(
  root: XmlElement,
  table: TableContent,
  known: TableContent | undefined,
  styles: StyleTable,
): void {
  const prefix = prefixOf(root.name);
  const put = (local: string, made: XmlElement | undefined): void =>
    putChild(root, local, made && withPrefix(made, prefix), ORDER);
  const columnsTag = childNamed(root, "tableColumns");
  const knownTags = childrenNamed(columnsTag, "tableColumn");
  setAttribute(root, "displayName", table.name);
  if (attribute(root, "name") !== undefined) setAttribute(root, "name", table.name);
  setAttribute(root, "ref", areaName(table.area));
  setAttribute(root, "totalsRowCount", table.showTotals ? 1 : undefined);
  if (!table.showTotals) setAttribute(root, "totalsRowShown", attribute(root, "totalsRowShown") ?? 0);
  const columns = columnTags(table.columns, knownTags);
  put("autoFilter", filterTag(root, table, known, styles));
  put("sortState", sortTag(root, table, known, styles));
  put("tableColumns", element("tableColumns", { count: columns.length }, columns));
  put("tableStyleInfo", styleTag(table, childNamed(root, "tableStyleInfo")));
}

/** The next table id of the whole file; every table needs its own. */
const freeTableId = (from: OfficePackage): number =>
  from
    .paths()
    .filter((path) => /^xl\/tables\/[^/]+\.xml$/i.test(path))
    .reduce((most, path) => Math.max(most, numberAttribute(from.xml(path), "id") ?? 0), 0) + 1;

/** Takes a table's part out of the file. */
function removeTablePart(from: OfficePackage, sheetPart: string, part: string): string | undefined {
  const link = relationshipsOf(from, sheetPart).find((one) => one.target === part);
  removeRelationships(from, sheetPart, (id) => id === link?.id);
  from.remove(part);
  forgetContentType(from, part);
  return link?.id;
}

/** Brings a sheet's tables to what the book has. Tables without a header row, which it cannot show, stay. */
export function patchTables(
  to: OfficePackage,
  sheet: Sheet,
  sheetPart: string,
  file: SheetFile,
  styles: StyleTable,
): void {
  const tables = sheet.tables().map(tableContent);
  const pairs = pair(tables, file.tables);
  const kept = new Set(pairs.values());
  const parts = childrenNamed(frameElement(file.frame, "tableParts"), "tablePart");
  const removed = new Set(
    file.tables.filter((one) => !kept.has(one)).map((one) => removeTablePart(to, sheetPart, one.part)),
  );
  const list = parts.filter((one) => !removed.has(attribute(one, "id")));
  for (const table of tables) {
    const known = pairs.get(table);
    if (known) {
      if (JSON.stringify(known.content) === JSON.stringify(table)) continue;
      const root = to.xml(known.part);
      patchTable(root, table, known.content, styles);
      to.set(known.part, root);
      continue;
    }
    const part = to.freePath("xl/tables/table", ".xml");
    const root = element("table", {
      xmlns: MAIN,
      id: freeTableId(to),
      name: table.name,
      displayName: table.name,
      ref: "A1",
      totalsRowShown: 0,
    });
    patchTable(root, table, undefined, styles);
    to.set(part, root);
    declareContentType(to, part, TYPE);
    list.push(
      element("tablePart", { "xmlns:r": OFFICE, "r:id": addRelationship(to, sheetPart, "table", part) }),
    );
  }
  const changed = list.length !== parts.length || list.some((one) => !parts.includes(one));
  if (changed)
    putFrameElements(
      file.frame,
      "tableParts",
      list.length === 0 ? [] : [element("tableParts", { count: list.length }, list)],
    );
}
