import type { ChartMarker, ChartPoint } from "../../workbook/types";
import { asBoolean, asOneOf } from "../arguments";
import { color } from "../charts/kept";
import { showsLabels } from "../charts/labels";
import { pointLook } from "../charts/looks";
import { MARKER_SIZE, MARKER_STYLES, seriesMarker } from "../charts/markers";
import { at, changePart, numbered, readPart, within } from "../charts/place";
import { cellsOf } from "../charts/scale";
import type { HostContext } from "../context";
import { define } from "../define";
import { object } from "../targets";
import type { PointTarget, SeriesTarget } from "../targets";
import type { CellValue } from "../../workbook/types";
import { seriesTarget } from "./chartSeries";

function pointTarget(target: SeriesTarget, point: number): PointTarget {
  const { sheet, id, index, place } = target;
  return { sheet, id, index, point, place: numbered<ChartPoint>(within(place, "points", {}), point, {}) };
}

function valuesOf(target: SeriesTarget, { book }: HostContext): CellValue[] {
  return cellsOf(book, target.sheet, readPart(target).values);
}

/** A point's marker is its series' but for what was written of it. */
function marker<K extends keyof ChartMarker>(key: K, check: (value: unknown) => Required<ChartMarker>[K]) {
  return {
    get: (target: PointTarget) =>
      readPart(target).marker?.[key] ?? seriesMarker(readPart(seriesTarget(target, target.index)))[key],
    set: (target: PointTarget, value: unknown) =>
      changePart(target, { marker: { ...readPart(target).marker, [key]: check(value) } }),
  };
}

export const chartPointsCollectionClass = define({
  className: "ChartPointsCollection",
  introduced: "1.1",
  later: { getCount: "1.4" },
  items: (target, host) =>
    valuesOf(target, host).map((_value, point) => object("ChartPoint", pointTarget(target, point))),
  properties: { count: (target, host) => valuesOf(target, host).length },
});

export const chartPointClass = define({
  className: "ChartPoint",
  introduced: "1.1",
  later: {
    dataLabel: "1.7",
    hasDataLabel: "1.7",
    markerBackgroundColor: "1.7",
    markerForegroundColor: "1.7",
    markerSize: "1.7",
    markerStyle: "1.7",
  },
  properties: {
    value: (target, host) => valuesOf(seriesTarget(target, target.index), host)[target.point] ?? null,
    hasDataLabel: {
      get: (target) => {
        const { label } = readPart(target);
        if (label?.hidden === true) return false;
        return label !== undefined || showsLabels(readPart(seriesTarget(target, target.index)).dataLabels);
      },
      set: (target, value) => {
        const { hidden: _hidden, ...label } = readPart(target).label ?? {};
        changePart(target, { label: asBoolean(value) ? { showValue: true, ...label } : { hidden: true } });
      },
    },
    markerStyle: marker("style", (value) => asOneOf(value, MARKER_STYLES)),
    markerSize: marker("size", MARKER_SIZE),
    markerBackgroundColor: marker("background", color),
    markerForegroundColor: marker("foreground", color),
  },
  navigations: {
    format: (target) => object("ChartPointFormat", pointLook(target, target.index, target.point)),
    dataLabel: ({ index, point, ...target }) =>
      object("ChartDataLabel", {
        ...at(target, within(target.place, "label", {})),
        series: at(target, within(seriesTarget(target, index).place, "dataLabels", {})),
        index,
        point,
      }),
  },
});

export const chartPointFormatClass = define({
  className: "ChartPointFormat",
  introduced: "1.1",
  later: { border: "1.7" },
  navigations: {
    fill: (target) => object("ChartFill", target),
    border: (target) => object("ChartBorder", target),
  },
});
