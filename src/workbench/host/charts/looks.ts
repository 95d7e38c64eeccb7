/** Where the looks of a chart's parts, series and points are kept. */
import type { ChartPart, ChartPartLook, ChartSeries } from "../../workbook/types";
import { drawsLine } from "./chartTypes";
import { WHOLE, at, entry, numbered, within } from "./place";
import type { Place, PlaceTarget } from "./place";
import { object } from "../targets";
import type { ChartTarget, LookTarget } from "../targets";

/** What the format of every part that carries text leads to. */
export const TEXT_LOOKS = {
  font: (target: LookTarget) => object("ChartFont", target),
  fill: (target: LookTarget) => object("ChartFill", target),
  border: (target: LookTarget) => object("ChartBorder", target),
};

export const SERIES_LIST = within(WHOLE, "series", []);

/** Where a series stands in its chart's data. */
export function seriesPlace(index: number): Place<ChartSeries> {
  return entry(SERIES_LIST, index);
}

/** The look of a part that has a name. */
export function partLook(target: ChartTarget, part: ChartPart): PlaceTarget<ChartPartLook> {
  return at(target, within(within(WHOLE, "parts", {}), part, {}));
}

/** A look that a part carries with it. */
export function ownLook<T extends { look?: ChartPartLook }>({
  sheet,
  id,
  place,
}: PlaceTarget<T>): PlaceTarget<ChartPartLook> {
  const look: Place<ChartPartLook> = {
    get: (chart) => place.get(chart).look ?? {},
    put: (chart, part) => place.put(chart, { ...place.get(chart), look: part }),
  };
  return { sheet, id, place: look };
}

/** A series has one colour, of its surface or of its line; a surface has a border besides. */
export function seriesLook(target: ChartTarget, index: number): PlaceTarget<ChartPartLook> {
  const place = seriesPlace(index);
  const look: Place<ChartPartLook> = {
    get(chart) {
      const series = place.get(chart);
      const { color, lineWeight, dashed, lineStyle } = series;
      if (!drawsLine(series)) return { ...series.border, fill: color };
      return {
        fill: color,
        lineColor: color,
        lineWeight,
        lineStyle: lineStyle ?? (dashed === true ? "Dash" : undefined),
      };
    },
    put(chart, next) {
      const series = place.get(chart);
      const { fill: filled, ...border } = next;
      // A series without a fill of its own has Excel's.
      const fill = filled === "" ? undefined : filled;
      if (!drawsLine(series)) return place.put(chart, { ...series, color: fill, border });
      const before = look.get(chart);
      return place.put(chart, {
        ...series,
        color: next.lineColor === before.lineColor ? fill : next.lineColor,
        lineWeight: next.lineWeight,
        lineStyle: next.lineStyle,
        dashed: isBroken(next.lineStyle),
      });
    },
  };
  return at(target, look);
}

function isBroken(style: ChartPartLook["lineStyle"]): boolean | undefined {
  if (style === undefined) return undefined;
  return /^Dash|Dot/.test(style);
}

/** A point's colour, and its border. */
export function pointLook(target: ChartTarget, index: number, point: number): PlaceTarget<ChartPartLook> {
  const series = seriesPlace(index);
  const place = numbered(within(series, "points", {}), point, {});
  return at(target, {
    get: (chart) => ({ ...place.get(chart).border, fill: series.get(chart).pointColors?.[point] }),
    put(chart, { fill: filled, ...border }) {
      const fill = filled === "" ? undefined : filled;
      const colors = { ...series.get(chart).pointColors };
      if (fill === undefined) delete colors[point];
      else colors[point] = fill;
      const coloured = series.put(chart, { ...series.get(chart), pointColors: colors });
      const hasBorder = Object.values(border).some((value) => value !== undefined);
      return hasBorder ? place.put(coloured, { ...place.get(coloured), border }) : coloured;
    },
  });
}
