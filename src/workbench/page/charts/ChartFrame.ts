import type { EChartsType } from "echarts/core";
import type { Chart } from "../../workbook/types";
import { initChart } from "./echarts";
import { PIXELS_PER_POINT } from "./look";
import { toEChartsOption, type ReadReference } from "./toEChartsOption";

/** One chart as an element to be laid over the grid. */
export class ChartFrame {
  readonly element = document.createElement("div");
  readonly #notDrawn: string;
  #drawn: EChartsType | null = null;

  /** @param notDrawn what stands in the place of a chart that the workbench does not draw */
  constructor(notDrawn: string) {
    this.#notDrawn = notDrawn;
    this.element.className = "chart";
    this.element.setAttribute("role", "img");
  }

  /** Draws the chart anew from the cells as they stand. */
  draw(chart: Chart, read: ReadReference): void {
    this.element.dataset.chart = chart.name;
    this.element.setAttribute("aria-label", chart.altText || chart.title.text || chart.name);
    const option = toEChartsOption(chart, read);
    if (!option) {
      this.clear();
      this.element.textContent = this.#notDrawn;
      return;
    }
    const { width, height } = sizeOf(chart);
    if (!this.#drawn) {
      this.element.textContent = "";
      this.#drawn = initChart(this.element, width, height);
    }
    this.#drawn.resize({ width, height });
    this.#drawn.setOption(option, { notMerge: true });
  }

  /** Gives back what drawing took; the element itself is the caller's. */
  clear(): void {
    this.#drawn?.dispose();
    this.#drawn = null;
  }
}

/** Pixels of a chart's place, from its points. */
export function sizeOf({
  left,
  top,
  width,
  height,
}: Chart): Record<"left" | "top" | "width" | "height", number> {
  return {
    left: left * PIXELS_PER_POINT,
    top: top * PIXELS_PER_POINT,
    width: width * PIXELS_PER_POINT,
    height: height * PIXELS_PER_POINT,
  };
}
