/** Which chart is activated. A file does not keep it, and Excel has one in a window. */
import type { Book } from "../../workbook/types";
import type { HostContext } from "../context";
import { EventType } from "../events/types";
import type { ChartTarget } from "../targets";

interface Active {
  sheetId: string;
  chartId: string;
  stop: () => void;
}

const ACTIVE = new WeakMap<Book, Active>();

/** The activated chart; null when cells are selected, or the chart is gone. */
export function activeChart(book: Book): ChartTarget | null {
  const active = ACTIVE.get(book);
  const sheet = active && book.sheet(active.sheetId);
  if (active === undefined || sheet === undefined) return null;
  return sheet.charts().some(({ id }) => id === active.chartId) ? { sheet, id: active.chartId } : null;
}

/** Activates a chart, as a click on it does. The next selection of cells, or of another sheet, ends that. */
export function activateChart(host: HostContext, { sheet, id }: ChartTarget): void {
  const { book } = host;
  const before = activeChart(book);
  if (before?.id === id && before.sheet.id === sheet.id) return;
  deactivateChart(host);
  if (book.activeSheet().id !== sheet.id) book.activate(sheet);
  const stop = book.onEdit((edit) => {
    const moved = edit.kind === "selection" || (edit.kind === "sheet" && edit.change === "activated");
    if (moved) deactivateChart(host);
  });
  ACTIVE.set(book, { sheetId: sheet.id, chartId: id, stop });
  tell(host, "chartActivated", sheet.id, id);
}

function deactivateChart(host: HostContext): void {
  const active = ACTIVE.get(host.book);
  if (active === undefined) return;
  active.stop();
  ACTIVE.delete(host.book);
  tell(host, "chartDeactivated", active.sheetId, active.chartId);
}

function tell(
  { events }: HostContext,
  kind: "chartActivated" | "chartDeactivated",
  worksheetId: string,
  chartId: string,
): void {
  for (const target of [chartId, worksheetId])
    events.raise(EventType[kind], target, () => ({ chartId, worksheetId }));
}

/** Charts come and go by the add-in's hand only. */
export function tellOfChart(
  { events, author }: HostContext,
  kind: "chartAdded" | "chartDeleted",
  { sheet, id }: ChartTarget,
): void {
  events.raise(EventType[kind], sheet.id, () => ({ chartId: id, worksheetId: sheet.id, source: author }));
}
