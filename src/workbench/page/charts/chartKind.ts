/** How a series is drawn: which mark, which way, and whether it stands on those before it. */
export interface ChartKind {
  mark: "bar" | "line";
  /** The category axis runs down the side. */
  horizontal: boolean;
  stacked: boolean;
  /** A line with its surface filled. */
  area: boolean;
  markers: boolean;
}

const COLUMN: ChartKind = { mark: "bar", horizontal: false, stacked: false, area: false, markers: false };
const LINE: ChartKind = { ...COLUMN, mark: "line" };

/** Excel.ChartType → how it is drawn here. Every other type stays in the file and is not drawn. */
const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: COLUMN,
  ColumnStacked: { ...COLUMN, stacked: true },
  BarClustered: { ...COLUMN, horizontal: true },
  BarStacked: { ...COLUMN, horizontal: true, stacked: true },
  Line: LINE,
  LineMarkers: { ...LINE, markers: true },
  LineStacked: { ...LINE, stacked: true },
  Area: { ...LINE, area: true },
  AreaStacked: { ...LINE, area: true, stacked: true },
};

/**
 * How the workbench draws a series of that Excel.ChartType; undefined for types that it does not draw.
 *
 * @example chartKind("Line")?.mark // => "line"
 */
export function chartKind(type: string): ChartKind | undefined {
  return KINDS[type];
}
