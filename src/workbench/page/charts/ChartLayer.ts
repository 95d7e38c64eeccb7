import type { BrowserBook, Chart, Edit } from "../../workbook/browser";
import { ChartFrame, sizeOf } from "./ChartFrame";
import { readReference } from "./readReference";

interface Mounted {
  sheetId: string;
  chartId: string;
  frame: ChartFrame;
  /** The chart's place when it was last laid over the grid. */
  place: string;
}

/**
 * Keeps the workbook's charts drawn over the grid, where the workbook has them. The book moves them with scrolling
 * and zooming; edits redraw them as soon as every formula has its value.
 */
export class ChartLayer {
  readonly #book: BrowserBook;
  readonly #notDrawn: string;
  readonly #mounted = new Map<string, Mounted>();
  readonly #stop: () => void;
  #pending: Promise<void> | null = null;
  #stale = true;
  #stopped = false;

  /**
   * @param notDrawn what stands in the place of a chart that the workbench does not draw
   * @param onError told when the charts could not be drawn
   */
  constructor(book: BrowserBook, notDrawn: string, onError: (error: unknown) => void) {
    this.#book = book;
    this.#notDrawn = notDrawn;
    const refresh = (): void => {
      this.refresh().catch(onError);
    };
    this.#stop = book.onEdit((edit) => {
      if (changesCharts(edit)) refresh();
    });
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
    this.#stop();
    for (const mounted of this.#mounted.values()) this.#unmount(mounted);
    this.#mounted.clear();
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
    const gone = new Set(this.#mounted.keys());
    for (const sheet of this.#book.sheets()) {
      for (const chart of sheet.charts()) {
        const key = `${sheet.id}\n${chart.id}`;
        gone.delete(key);
        this.#mountedAt(key, sheet.id, chart).frame.draw(chart, read);
      }
    }
    for (const key of gone) {
      const mounted = this.#mounted.get(key);
      if (mounted) this.#unmount(mounted);
      this.#mounted.delete(key);
    }
  }

  #mountedAt(key: string, sheetId: string, chart: Chart): Mounted {
    const rect = sizeOf(chart);
    const place = JSON.stringify(rect);
    const known = this.#mounted.get(key);
    const mounted = known ?? { sheetId, chartId: chart.id, frame: new ChartFrame(this.#notDrawn), place: "" };
    if (mounted.place !== place) this.#book.mountOverlay(sheetId, chart.id, rect, mounted.frame.element);
    mounted.place = place;
    this.#mounted.set(key, mounted);
    return mounted;
  }

  #unmount({ sheetId, chartId, frame }: Mounted): void {
    this.#book.unmountOverlay(sheetId, chartId);
    frame.clear();
  }
}

/** Where the selection is, and which sheet is in front, changes nothing in a chart. */
function changesCharts(edit: Edit): boolean {
  return edit.kind !== "selection" && !(edit.kind === "sheet" && edit.change === "activated");
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
