import type { EChartsType } from "echarts/core";
import type { Chart } from "../../workbook/types";
import { initChart } from "./echarts";
import type { ChartPlace } from "./placeChart";
import { toEChartsOption, type ReadReference } from "./toEChartsOption";

/** One chart as an element over the grid. */
export class ChartFrame {
  readonly element: HTMLElement;
  readonly #plot: HTMLElement;
  readonly #notDrawn: string;
  #drawn: EChartsType | null = null;

  /** @param notDrawn what stands in the place of a chart that the workbench does not draw */
  constructor(notDrawn: string) {
    this.#notDrawn = notDrawn;
    this.element = document.createElement("div");
    this.element.className = "chart";
    this.element.setAttribute("role", "img");
    this.#plot = document.createElement("div");
    this.#plot.className = "chart-plot";
    this.element.append(this.#plot);
  }

  /** Draws the chart anew from the cells as they stand. */
  draw(chart: Chart, read: ReadReference): void {
    this.element.dataset.chart = chart.name;
    this.element.setAttribute("aria-label", chart.altText || chart.title.text || chart.name);
    const option = toEChartsOption(chart, read);
    if (option) {
      this.#drawn ??= initChart(this.#plot, 1, 1);
      this.#drawn.setOption(option, { notMerge: true });
    } else {
      this.#clear();
      this.#plot.textContent = this.#notDrawn;
    }
  }

  /** Moves and sizes the element. */
  place({ left, top, width, height, scale }: ChartPlace): void {
    const { style } = this.element;
    style.width = `${width}px`;
    style.height = `${height}px`;
    style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    if (this.#drawn && (this.#drawn.getWidth() !== width || this.#drawn.getHeight() !== height)) {
      this.#drawn.resize({ width, height });
    }
  }

  remove(): void {
    this.#clear();
    this.element.remove();
  }

  #clear(): void {
    this.#drawn?.dispose();
    this.#drawn = null;
  }
}
