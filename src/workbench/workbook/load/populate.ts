import { addConditionalFormat } from "../conditional/conditionalFormats";
import { restoreFilter, setAutoFilter } from "../filters/filters";
import { setName } from "../book/names";
import { writeHyperlink } from "../cells/hyperlinks";
import { setOutlineLevel } from "../structure/outline";
import { newEntry } from "../tables/follow";
import { createTable } from "../tables/table";
import { DEFAULT_PROTECTION } from "../sheets/defaultProtection";
import { addValidation } from "../validation/validations";
import { ownSheet } from "../univer/ownState";
import { sheetIdAt } from "./snapshot";
import type { Context, SheetContext } from "../univer/context";
import type { BookContent, SheetContent } from "../types";

/** What the snapshot has no place for: tables, rules, filters, names, charts and everything kept beside Univer. */
export function populate(
  context: Context,
  content: BookContent,
  sheetOf: (id: string) => SheetContext,
): void {
  context.own.properties = content.properties ?? context.own.properties;
  context.own.protection = content.protection ?? null;
  context.own.date1904 = content.date1904;
  content.sheets.forEach((sheet, index) => populateSheet(sheetOf(sheetIdAt(index)), sheet));
  for (const name of content.names) {
    const at = content.sheets.findIndex((sheet) => sheet.name === name.scope);
    setName(context, { ...name, scope: at < 0 ? null : sheetIdAt(at) });
  }
  for (const [key, value] of Object.entries(content.settings)) context.own.settings.set(key, value);
  for (const part of content.customXml ?? []) context.own.customXml.set(part.id, part);
}

function populateSheet(sheet: SheetContext, content: SheetContent): void {
  const own = ownSheet(sheet.own, sheet.sheetId);
  own.openedAs = content.name;
  own.veryHidden = content.visibility === "VeryHidden";
  own.protection = content.protected ? (content.protection ?? DEFAULT_PROTECTION) : null;
  own.showHeadings = content.showHeadings ?? true;
  own.customProperties = { ...content.customProperties };
  own.pageLayout = structuredClone(content.pageLayout);
  own.pageBreaks = content.pageBreaks ?? own.pageBreaks;
  own.notes = content.notes ?? [];
  own.comments = content.comments ?? [];
  own.charts = content.charts.map((chart) => ({ ...chart, id: sheet.own.nextId("chart") }));
  for (const { area, hyperlink } of content.hyperlinks ?? []) writeHyperlink(sheet, area, hyperlink);
  for (const [row, level] of Object.entries(content.rowOutline ?? {}))
    setOutlineLevel(sheet, "rows", Number(row), 1, () => level);
  for (const [column, level] of Object.entries(content.columnOutline ?? {}))
    setOutlineLevel(sheet, "columns", Number(column), 1, () => level);
  const hidden = new Set(content.hiddenRows);
  for (const table of content.tables) {
    const { area, showTotals } = table;
    const entry = newEntry(sheet.own.nextId("table"), sheet.sheetId, table.name, {
      ...area,
      rowCount: area.rowCount - (showTotals ? 1 : 0),
    });
    entry.style = table.style;
    entry.showTotals = showTotals;
    entry.showFilterButton = table.showFilterButton;
    entry.showBandedRows = table.showBandedRows;
    entry.showBandedColumns = table.showBandedColumns ?? false;
    entry.highlightFirstColumn = table.highlightFirstColumn ?? false;
    entry.highlightLastColumn = table.highlightLastColumn ?? false;
    entry.sort = table.sort ?? null;
    createTable(sheet, entry);
    if (table.criteria) restoreFilter(sheet, entry.area, table.criteria, hidden);
  }
  if (content.autoFilter) {
    setAutoFilter(sheet, content.autoFilter);
    if (content.criteria) restoreFilter(sheet, content.autoFilter, content.criteria, hidden);
  }
  [...content.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .forEach((format, priority) => addConditionalFormat(sheet, { ...format, priority }));
  for (const validation of content.validations) addValidation(sheet, validation);
}
