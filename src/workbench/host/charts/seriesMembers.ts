/** Members of a series that only some types of chart have. */
import type { ChartSeries } from "../../workbook/types";
import { asOneOf } from "../arguments";
import { fail } from "../errors";
import type { SeriesTarget } from "../targets";
import { familyOf } from "./chartTypes";
import type { Family } from "./chartTypes";
import { color, keeper, numberIn, oneOf } from "./kept";
import type { Kept } from "./kept";
import { MARKER_SIZE, MARKER_STYLES, seriesMarker } from "./markers";
import { at, changePart, readPart, within } from "./place";

const GRADIENT_TYPES = ["ExtremeValue", "Number", "Percent"] as const;
const ANY_NUMBER = numberIn(-Number.MAX_VALUE, Number.MAX_VALUE);

const keepGradient = keeper<NonNullable<ChartSeries["gradient"]>>();

/** Whether a series is drawn in one of these ways. */
export function isOf(target: SeriesTarget, families: readonly Family[]): boolean {
  const family = familyOf(readPart(target).type);
  return family !== undefined && families.includes(family);
}

/** A member that only series of some types have: others answer null, and refuse to be set. */
export function only<V>(families: readonly Family[], member: Kept<ChartSeries, V>) {
  return {
    get: (target: SeriesTarget) => (isOf(target, families) ? member.get(target) : null),
    set: (target: SeriesTarget, value: unknown) => {
      if (!isOf(target, families)) fail("InvalidArgument");
      member.set(target, value);
    },
  };
}

/** Colours of a map's values. */
function gradient<V>(member: Kept<NonNullable<ChartSeries["gradient"]>, V>) {
  const place = (target: SeriesTarget) => at(target, within(target.place, "gradient", {}));
  return {
    get: (target: SeriesTarget) => (isOf(target, ["map"]) ? member.get(place(target)) : null),
    set: (target: SeriesTarget, value: unknown) => {
      if (!isOf(target, ["map"])) fail("InvalidArgument");
      member.set(place(target), value);
    },
  };
}

/** Colours of a map, from the least of its values to the most. */
export const gradientMembers = {
  gradientStyle: gradient(
    keepGradient("style", "TwoPhaseColor", oneOf(["TwoPhaseColor", "ThreePhaseColor"] as const)),
  ),
  gradientMinimumColor: gradient(keepGradient("minimumColor", "#FFFFFF", color)),
  gradientMinimumType: gradient(keepGradient("minimumType", "ExtremeValue", oneOf(GRADIENT_TYPES))),
  gradientMinimumValue: gradient(keepGradient("minimumValue", 0, ANY_NUMBER)),
  gradientMidpointColor: gradient(keepGradient("midpointColor", "#FFFFFF", color)),
  gradientMidpointType: gradient(keepGradient("midpointType", "Percent", oneOf(GRADIENT_TYPES))),
  gradientMidpointValue: gradient(keepGradient("midpointValue", 50, ANY_NUMBER)),
  gradientMaximumColor: gradient(keepGradient("maximumColor", "#4472C4", color)),
  gradientMaximumType: gradient(keepGradient("maximumType", "ExtremeValue", oneOf(GRADIENT_TYPES))),
  gradientMaximumValue: gradient(keepGradient("maximumValue", 0, ANY_NUMBER)),
};

function marker<K extends "size" | "background" | "foreground">(
  key: K,
  check: (value: unknown) => ReturnType<typeof seriesMarker>[K],
) {
  return {
    get: (target: SeriesTarget) => seriesMarker(readPart(target))[key],
    set: (target: SeriesTarget, value: unknown) =>
      changePart(target, { marker: { ...readPart(target).marker, [key]: check(value) } }),
  };
}

/** The signs at the points of a line. */
export const markerMembers = {
  markerStyle: {
    get: (target: SeriesTarget) => seriesMarker(readPart(target)).style,
    set: (target: SeriesTarget, value: unknown) => {
      const style = asOneOf(value, MARKER_STYLES);
      changePart(target, { markers: style !== "None", marker: { ...readPart(target).marker, style } });
    },
  },
  markerSize: marker("size", MARKER_SIZE),
  markerBackgroundColor: marker("background", color),
  markerForegroundColor: marker("foreground", color),
};
