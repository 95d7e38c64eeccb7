/** Parts of a chart: how they are read from it, and how they are put into it. */
import type { Chart } from "../../workbook/types";
import { mustBeWritable } from "../cells/grid";
import { fail } from "../errors";
import type { ChartTarget } from "../targets";

export interface Place<T> {
  get(chart: Chart): T;
  /** A chart with another part in this place. */
  put(chart: Chart, part: T): Chart;
}

export interface PlaceTarget<T> extends ChartTarget {
  readonly place: Place<T>;
}

/** The chart itself. */
export const WHOLE: Place<Chart> = { get: (chart) => chart, put: (_chart, whole) => whole };

/**
 * A member of a part; `empty` where the part has none yet.
 *
 * @example within(WHOLE, "plotArea", {}).get(chart) // => { left: 12 }
 */
export function within<T extends object, K extends keyof T>(
  place: Place<T>,
  key: K,
  empty: NonNullable<T[K]>,
): Place<NonNullable<T[K]>> {
  return {
    get: (chart) => place.get(chart)[key] ?? empty,
    put: (chart, part) => place.put(chart, { ...place.get(chart), [key]: part }),
  };
}

/** An entry of a list; one that is not there is refused. */
export function entry<T>(place: Place<T[]>, index: number): Place<T> {
  return {
    get: (chart) => place.get(chart)[index] ?? fail("ItemNotFound"),
    put: (chart, part) =>
      place.put(
        chart,
        place.get(chart).map((other, at) => (at === index ? part : other)),
      ),
  };
}

/** An entry of a sparse list. */
export function numbered<T>(place: Place<Record<number, T>>, index: number, empty: T): Place<T> {
  return {
    get: (chart) => place.get(chart)[index] ?? empty,
    put: (chart, part) => place.put(chart, { ...place.get(chart), [index]: part }),
  };
}

/** The chart as it stands. */
export function chartOf({ sheet, id }: ChartTarget): Chart {
  return sheet.charts().find((chart) => chart.id === id) ?? fail("ItemNotFound");
}

/** The part of the chart that a target stands for, as it is now. */
export function readPart<T>(target: PlaceTarget<T>): T {
  return target.place.get(chartOf(target));
}

/** Changes members of a part; a member that becomes undefined is Excel's own choice again. */
export function changePart<T extends object>(target: PlaceTarget<T>, change: Partial<T>): void {
  mustBeWritable(target.sheet);
  const chart = chartOf(target);
  target.sheet.updateChart(target.place.put(chart, { ...target.place.get(chart), ...change }));
}

/** Another part of the same chart. */
export function at<T>({ sheet, id }: ChartTarget, place: Place<T>): PlaceTarget<T> {
  return { sheet, id, place };
}
