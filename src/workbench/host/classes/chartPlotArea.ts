import type { ChartPlotArea } from "../../workbook/types";
import { keeper, oneOf, points } from "../charts/kept";
import { layoutOf } from "../charts/layout";
import { partLook } from "../charts/looks";
import { WHOLE, at, changePart, chartOf, readPart, within } from "../charts/place";
import type { PlaceTarget } from "../charts/place";
import { define } from "../define";
import { object } from "../targets";
import type { ChartTarget } from "../targets";

type Side = "left" | "top" | "width" | "height";
const keep = keeper<ChartPlotArea>();

/** A chart's plot area. */
export function plotAreaTarget(target: ChartTarget): PlaceTarget<ChartPlotArea> {
  return at(target, within(WHOLE, "plotArea", {}));
}

/** What is put by hand makes the position one's own. */
function outer(side: Side) {
  return {
    get: (target: PlaceTarget<ChartPlotArea>) =>
      readPart(target)[side] ?? layoutOf(chartOf(target)).plotArea[side],
    set: (target: PlaceTarget<ChartPlotArea>, value: unknown) =>
      changePart(target, { [side]: points(value), position: "Custom" }),
  };
}

function inner(side: Side) {
  return {
    get: (target: PlaceTarget<ChartPlotArea>) =>
      readPart(target).inside?.[side] ?? layoutOf(chartOf(target)).inside[side],
    set: (target: PlaceTarget<ChartPlotArea>, value: unknown) =>
      changePart(target, {
        inside: { ...readPart(target).inside, [side]: points(value) },
        position: "Custom",
      }),
  };
}

export const chartPlotAreaClass = define({
  className: "ChartPlotArea",
  introduced: "1.8",
  properties: {
    position: keep("position", "Automatic", oneOf(["Automatic", "Custom"] as const)),
    left: outer("left"),
    top: outer("top"),
    width: outer("width"),
    height: outer("height"),
    insideLeft: inner("left"),
    insideTop: inner("top"),
    insideWidth: inner("width"),
    insideHeight: inner("height"),
  },
  navigations: { format: (target) => object("ChartPlotAreaFormat", partLook(target, "plotArea")) },
});

export const chartPlotAreaFormatClass = define({
  className: "ChartPlotAreaFormat",
  introduced: "1.8",
  navigations: {
    fill: (target) => object("ChartFill", target),
    border: (target) => object("ChartBorder", target),
  },
});
