import type { Book, Edit } from "../../workbook/types";
import type { GridView } from "../grid/gridView";
import { ChartFrame } from "./ChartFrame";
import { placeChart } from "./placeChart";
import { readReference } from "./readReference";

/**
 * Draws the charts of the sheet in front over the grid, where the workbook has them. They follow scrolling and
 * zooming at once, and edits as soon as every formula has its value.
 */
export class ChartLayer {
  readonly element: HTMLElement;
  readonly #book: Book;
  readonly #view: GridView;
  readonly #notDrawn: string;
  readonly #frames = new Map<string, ChartFrame>();
  readonly #stops: (() => void)[];
  #pending: Promise<void> | null = null;
  #stale = true;
  #stopped = false;

  /**
   * @param notDrawn what stands in the place of a chart that the workbench does not draw
   * @param onError told when the charts could not be drawn
   */
  constructor(book: Book, view: GridView, notDrawn: string, onError: (error: unknown) => void) {
    this.#book = book;
    this.#view = view;
    this.#notDrawn = notDrawn;
    this.element = document.createElement("div");
    this.element.className = "chart-layer";
    const refresh = (): void => {
      this.refresh().catch(onError);
    };
    this.#stops = [
      book.onEdit((edit) => changesCharts(edit) && refresh()),
      view.onChange(() => this.#place()),
    ];
    refresh();
  }

  /** Resolves when the charts show the workbook as it stands now. */
  refresh(): Promise<void> {
    this.#stale = true;
    this.#pending ??= this.#settle().finally(() => {
      this.#pending = null;
    });
    return this.#pending;
  }

  dispose(): void {
    this.#stopped = true;
    for (const stop of this.#stops) stop();
    for (const frame of this.#frames.values()) frame.remove();
    this.#frames.clear();
    this.element.remove();
  }

  /** Many edits come together; they are drawn once, and those that come while drawing once more. */
  async #settle(): Promise<void> {
    while (this.#stale && !this.#stopped) {
      this.#stale = false;
      await nextFrame();
      await this.#book.recalculated();
      if (!this.#stopped) this.#draw();
    }
  }

  #draw(): void {
    const read = readReference(this.#book);
    const charts = this.#book.activeSheet().charts();
    const wanted = new Set(charts.map(({ id }) => id));
    for (const [id, frame] of this.#frames) {
      if (wanted.has(id)) continue;
      frame.remove();
      this.#frames.delete(id);
    }
    for (const chart of charts) {
      const frame = this.#frames.get(chart.id) ?? new ChartFrame(this.#notDrawn);
      if (!this.#frames.has(chart.id)) {
        this.#frames.set(chart.id, frame);
        this.element.append(frame.element);
      }
      frame.draw(chart, read);
    }
    this.#place();
  }

  #place(): void {
    const geometry = this.#view.geometry();
    this.element.hidden = geometry === null;
    if (geometry === null) return;
    const { style } = this.element;
    style.left = `${geometry.left}px`;
    style.top = `${geometry.top}px`;
    style.width = `${geometry.width}px`;
    style.height = `${geometry.height}px`;
    for (const chart of this.#book.activeSheet().charts()) {
      this.#frames.get(chart.id)?.place(placeChart(chart, geometry));
    }
  }
}

function changesCharts(edit: Edit): boolean {
  return edit.kind !== "selection" && edit.kind !== "filter";
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
