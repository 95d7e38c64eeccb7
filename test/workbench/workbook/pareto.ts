import type { Chart } from "../../../src/workbench/workbook";

const axis = { visible: true, title: "", majorGridlines: false };

/** A chart over Sheet1!A1:B9. */
export const pareto: Omit<Chart, "id"> = {
  name: "Pareto",
  type: "ColumnClustered",
  left: 10,
  top: 20,
  width: 300,
  height: 200,
  title: { visible: true, text: "80/20" },
  legend: { visible: true, position: "Bottom" },
  series: [
    {
      name: "=Sheet1!$B$1",
      values: "Sheet1!$B$2:$B$9",
      categories: "Sheet1!$A$2:$A$9",
      type: "ColumnClustered",
      axisGroup: "Primary",
    },
  ],
  axes: { category: axis, value: axis, secondaryValue: axis },
  plotVisibleOnly: false,
  altText: "",
};
