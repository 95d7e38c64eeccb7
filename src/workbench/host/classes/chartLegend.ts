import type { ChartLegend } from "../../workbook/types";
import { asBoolean } from "../arguments";
import { flag, keeper, oneOf, points } from "../charts/kept";
import { layoutOf } from "../charts/layout";
import { TEXT_LOOKS, partLook } from "../charts/looks";
import { WHOLE, at, changePart, chartOf, readPart, within } from "../charts/place";
import type { PlaceTarget } from "../charts/place";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { ChartTarget, LegendEntryTarget } from "../targets";

/** "Custom" is what a legend answers that was put somewhere by hand; nobody can choose it. */
const POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;
const keep = keeper<ChartLegend>();

/** A chart's legend, there or not. */
export function legendTarget(target: ChartTarget): PlaceTarget<ChartLegend> {
  return at(target, within(WHOLE, "legend", { visible: false, position: "Right" }));
}

function box(side: "left" | "top" | "width" | "height") {
  return {
    get: (target: PlaceTarget<ChartLegend>) =>
      readPart(target)[side] ?? layoutOf(chartOf(target)).legend[side],
    set: (target: PlaceTarget<ChartLegend>, value: unknown) =>
      changePart(target, { [side]: points(value), position: "Custom" }),
  };
}

export const chartLegendClass = define({
  className: "ChartLegend",
  introduced: "1.1",
  later: {
    legendEntries: "1.7",
    height: "1.7",
    left: "1.7",
    showShadow: "1.7",
    top: "1.7",
    width: "1.7",
  },
  properties: {
    visible: {
      get: (target) => readPart(target).visible,
      set: (target, value) => changePart(target, { visible: asBoolean(value) }),
    },
    position: {
      get: (target) => readPart(target).position as Excel.ChartLegendPosition,
      set: (target, value) =>
        changePart(target, {
          position: oneOf(POSITIONS)(value),
          left: undefined,
          top: undefined,
          width: undefined,
          height: undefined,
        }),
    },
    overlay: keep("overlay", false, flag),
    showShadow: keep("showShadow", false, flag),
    left: box("left"),
    top: box("top"),
    width: box("width"),
    height: box("height"),
  },
  navigations: {
    format: (target) => object("ChartLegendFormat", partLook(target, "legend")),
    legendEntries: (target) => object("ChartLegendEntryCollection", target),
  },
});

export const chartLegendFormatClass = define({
  className: "ChartLegendFormat",
  introduced: "1.1",
  later: { border: "1.8" },
  navigations: TEXT_LOOKS,
});

function entries(target: PlaceTarget<ChartLegend>) {
  return chartOf(target).series.map((_series, index) =>
    object("ChartLegendEntry", { ...target, index } satisfies LegendEntryTarget),
  );
}

export const chartLegendEntryCollectionClass = define({
  className: "ChartLegendEntryCollection",
  introduced: "1.7",
  items: entries,
});

/** Where an entry stands: the legend's box, shared out among the entries that show. */
function entryBox({ index, ...target }: LegendEntryTarget) {
  const chart = chartOf(target);
  const { left, top, width, height } = { ...layoutOf(chart).legend, ...definedBox(readPart(target)) };
  const hidden = new Set(readPart(target).hiddenEntries);
  const shown = chart.series.map((_series, at) => at).filter((at) => !hidden.has(at));
  const place = shown.indexOf(index);
  if (place < 0) fail("InvalidOperation");
  const below = readPart(target).position === "Left" || readPart(target).position === "Right";
  const [across, down] = below ? [1, shown.length] : [shown.length, 1];
  return {
    left: left + (below ? 0 : (place * width) / across),
    top: top + (below ? (place * height) / down : 0),
    width: width / across,
    height: height / down,
  };
}

function definedBox({ left, top, width, height }: ChartLegend) {
  return Object.fromEntries(
    Object.entries({ left, top, width, height }).filter(([, value]) => value !== undefined),
  );
}

export const chartLegendEntryClass = define({
  className: "ChartLegendEntry",
  introduced: "1.7",
  later: { height: "1.8", index: "1.8", left: "1.8", top: "1.8", width: "1.8" },
  properties: {
    index: ({ index }) => index,
    visible: {
      get: (target) => readPart(target).hiddenEntries?.includes(target.index) !== true,
      set: ({ index, ...target }, value) => {
        const others = (readPart(target).hiddenEntries ?? []).filter((other) => other !== index);
        changePart(target, { hiddenEntries: asBoolean(value) ? others : [...others, index].sort() });
      },
    },
    left: (target) => entryBox(target).left,
    top: (target) => entryBox(target).top,
    width: (target) => entryBox(target).width,
    height: (target) => entryBox(target).height,
  },
});
