import type { Border, BorderSide } from "../../workbook/types";
import { asOneOf } from "../arguments";
import { asColor } from "../cells/color";
import { applyStyle } from "../cells/styles";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { BorderTarget, RangeTarget } from "../targets";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

interface Edge {
  cells: RangeTarget;
  side: BorderSide;
}

/** Which side of which cells a border of a range is. Inside lines are the upper cell's bottom, the left cell's right. */
function edgeOf({ range, side }: BorderTarget): Edge | null {
  const { row, column, rowCount, columnCount } = range;
  switch (side) {
    case "EdgeTop":
      return { cells: { ...range, rowCount: 1 }, side: "top" };
    case "EdgeBottom":
      return { cells: { ...range, row: row + rowCount - 1, rowCount: 1 }, side: "bottom" };
    case "EdgeLeft":
      return { cells: { ...range, columnCount: 1 }, side: "left" };
    case "EdgeRight":
      return { cells: { ...range, column: column + columnCount - 1, columnCount: 1 }, side: "right" };
    case "InsideHorizontal":
      return rowCount > 1 ? { cells: { ...range, rowCount: rowCount - 1 }, side: "bottom" } : null;
    case "InsideVertical":
      return columnCount > 1 ? { cells: { ...range, columnCount: columnCount - 1 }, side: "right" } : null;
  }
}

/** The edge's first cell speaks for it. */
function read(target: BorderTarget): Border {
  const edge = edgeOf(target);
  return edge?.cells.sheet.style(edge.cells.row, edge.cells.column).borders?.[edge.side] ?? NONE;
}

/** Colour or weight alone draw a line where there was none, as in Excel. */
function write(target: BorderTarget, change: Partial<Border>): void {
  const edge = edgeOf(target);
  if (edge === null) return;
  const before = read(target);
  const style = change.style ?? (before.style === "None" ? "Continuous" : before.style);
  applyStyle(edge.cells, { borders: { [edge.side]: { ...before, ...change, style } } });
}

export const rangeBorderCollectionClass = define({
  className: "RangeBorderCollection",
  introduced: "1.1",
  items: (range) => SIDES.map((side) => object("RangeBorder", { range, side })),
  properties: { count: () => SIDES.length },
  methods: {
    getItem: (range, args) => {
      const asked = args.text(0);
      if (asked.startsWith("Diagonal")) return fail("InvalidOperation");
      return object("RangeBorder", { range, side: args.oneOf(0, SIDES) });
    },
  },
});

export const rangeBorderClass = define({
  className: "RangeBorder",
  introduced: "1.1",
  properties: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border) => read(border).style,
      set: (border, value) => write(border, { style: asOneOf(value, STYLES) }),
    },
    weight: {
      get: (border) => read(border).weight,
      set: (border, value) => write(border, { weight: asOneOf(value, WEIGHTS) }),
    },
    color: {
      get: (border) => read(border).color,
      set: (border, value) => write(border, { color: asColor(value) }),
    },
  },
});
