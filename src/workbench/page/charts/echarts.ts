import { BarChart, LineChart, PieChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use as register, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** An empty chart in an element. SVG stays sharp at every zoom. */
export function initChart(element: HTMLElement, width: number, height: number): EChartsType {
  return init(element, undefined, { renderer: "svg", width, height });
}
