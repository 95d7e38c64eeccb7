import type { CellValue, Chart, ChartAxis, ChartSeries } from "../../../../src/workbench/workbook/types";

export const axis = (more: Partial<ChartAxis> = {}): ChartAxis => ({
  visible: true,
  title: "",
  majorGridlines: false,
  ...more,
});

export const series = (more: Partial<ChartSeries> = {}): ChartSeries => ({
  name: "Revenue",
  values: "R!$B$2:$B$4",
  categories: "R!$A$2:$A$4",
  type: "ColumnClustered",
  axisGroup: "Primary",
  ...more,
});

export const chart = (more: Partial<Chart> = {}): Chart => ({
  id: "c1",
  name: "Pareto",
  type: "ColumnClustered",
  left: 0,
  top: 0,
  width: 480,
  height: 300,
  title: { visible: true, text: "Who brings the revenue" },
  legend: { visible: true, position: "Bottom" },
  series: [series()],
  axes: { category: axis(), value: axis(), secondaryValue: axis() },
  plotVisibleOnly: false,
  altText: "",
  ...more,
});

/** The sheet behind the charts: labels, values of class A and B, cumulative share, threshold. */
const CELLS: Readonly<Record<string, CellValue[][]>> = {
  "R!$A$2:$A$4": [["Nymoberg"], ["Zelaska"], ["Other (5)"]],
  "R!$B$1": [["Class A"]],
  "R!$B$2:$B$4": [[900], [""], ["#N/A"]],
  "R!$C$2:$C$4": [[""], [90], [10]],
  "R!$D$2:$D$4": [[0.9], [0.99], [1]],
  "R!$B$2:$D$2": [[900, "", 0.9]],
};
export function read(reference: string): CellValue[][] {
  const cells = CELLS[reference];
  if (!cells) throw new Error(`No cells at ${reference}`);
  return cells;
}
