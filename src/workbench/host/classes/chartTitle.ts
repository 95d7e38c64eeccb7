import { asBoolean, asOneOf, asText } from "../arguments";
import { changeChart, chartOf } from "../charts/chartOf";
import { define } from "../define";
import { object } from "../targets";

const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartTitleClass = define({
  className: "ChartTitle",
  introduced: "1.1",
  properties: {
    /** Writing a text shows the title. */
    text: {
      get: (target) => chartOf(target).title.text,
      set: (target, value) => changeChart(target, { title: { visible: true, text: asText(value) } }),
    },
    visible: {
      get: (target) => chartOf(target).title.visible,
      set: (target, value) =>
        changeChart(target, { title: { ...chartOf(target).title, visible: asBoolean(value) } }),
    },
  },
  navigations: { format: (target) => object("ChartTitleFormat", { ...target, part: "title" }) },
});

export const chartTitleFormatClass = define({
  className: "ChartTitleFormat",
  introduced: "1.1",
  navigations: {
    font: (target) => object("ChartFont", target),
    fill: (target) => object("ChartFill", target),
  },
});

export const chartLegendClass = define({
  className: "ChartLegend",
  introduced: "1.1",
  properties: {
    visible: {
      get: (target) => chartOf(target).legend.visible,
      set: (target, value) =>
        changeChart(target, { legend: { ...chartOf(target).legend, visible: asBoolean(value) } }),
    },
    position: {
      get: (target) => chartOf(target).legend.position as Excel.ChartLegendPosition,
      set: (target, value) =>
        changeChart(target, { legend: { ...chartOf(target).legend, position: asOneOf(value, POSITIONS) } }),
    },
  },
  navigations: { format: (target) => object("ChartLegendFormat", { ...target, part: "legend" }) },
});

export const chartLegendFormatClass = define({
  className: "ChartLegendFormat",
  introduced: "1.1",
  navigations: {
    font: (target) => object("ChartFont", target),
    fill: (target) => object("ChartFill", target),
  },
});
