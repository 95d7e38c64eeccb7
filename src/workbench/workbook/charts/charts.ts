import { ownSheet } from "../univer/ownState";
import type { SheetContext } from "../univer/context";
import type { Chart } from "../types";

/** Charts are plain data: the file holds them and the page draws them. */
export function addChart(sheet: SheetContext, chart: Omit<Chart, "id">): Chart {
  const added: Chart = { ...structuredClone(chart), id: sheet.own.nextId("chart") };
  ownSheet(sheet.own, sheet.sheetId).charts.push(added);
  tell(sheet);
  return structuredClone(added);
}

/** @throws RangeError when the sheet has no such chart. */
export function updateChart(sheet: SheetContext, chart: Chart): void {
  const { charts } = ownSheet(sheet.own, sheet.sheetId);
  charts[indexOf(charts, chart.id)] = structuredClone(chart);
  tell(sheet);
}

/** @throws RangeError when the sheet has no such chart. */
export function removeChart(sheet: SheetContext, id: string): void {
  const { charts } = ownSheet(sheet.own, sheet.sheetId);
  charts.splice(indexOf(charts, id), 1);
  tell(sheet);
}

function indexOf(charts: readonly Chart[], id: string): number {
  const index = charts.findIndex((chart) => chart.id === id);
  if (index < 0) throw new RangeError(`The sheet has no chart ${id}.`);
  return index;
}

function tell({ log, sheetId }: SheetContext): void {
  log.journal.markPart(sheetId, "charts");
  log.tell({ kind: "chart", sheetId });
}
