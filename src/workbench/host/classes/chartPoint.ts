import { seriesOf } from "../charts/chartOf";
import type { HostContext } from "../context";
import { define } from "../define";
import { resolveReference } from "../resolve";
import { object } from "../targets";
import type { SeriesTarget } from "../targets";
import type { CellValue } from "../../workbook/types";

function valuesOf(target: SeriesTarget, { book }: HostContext): CellValue[] {
  const { values } = seriesOf(target);
  const cells = values === "" ? null : resolveReference(book, target.sheet, values);
  return cells === null ? [] : cells.sheet.values(cells).flat();
}

export const chartPointsCollectionClass = define({
  className: "ChartPointsCollection",
  introduced: "1.1",
  later: { getCount: "1.4" },
  items: (target, host) =>
    valuesOf(target, host).map((_value, point) => object("ChartPoint", { ...target, point })),
  properties: { count: (target, host) => valuesOf(target, host).length },
});

export const chartPointClass = define({
  className: "ChartPoint",
  introduced: "1.1",
  properties: { value: (target, host) => valuesOf(target, host)[target.point] ?? null },
  navigations: { format: (target) => object("ChartPointFormat", target) },
});

export const chartPointFormatClass = define({
  className: "ChartPointFormat",
  introduced: "1.1",
  navigations: { fill: (target) => object("ChartFill", target) },
});
