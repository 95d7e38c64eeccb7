import type { Border, BorderSide } from "../../workbook/types";
import { asOneOf } from "../arguments";
import { asColor } from "../cells/color";
import { applyStyle, readFormat, writeFormat } from "../cells/styles";
import { changeStyle, styleNamed } from "../cells/namedStyles";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { BorderTarget, FormatTarget, RangeTarget } from "../targets";
import { asTint, tint } from "./formatProperties";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly BorderTarget["side"][];
export const LINE_STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const satisfies readonly Border["style"][];
export const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

interface Edge {
  cells: RangeTarget;
  side: BorderSide;
}

/** Which side of which cells a border of a range is. Inside lines are the upper cell's bottom, the left cell's right. */
function edgeOf(range: RangeTarget, side: BorderTarget["side"]): Edge | null {
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
    case "DiagonalDown":
      return { cells: range, side: "diagonalDown" };
    case "DiagonalUp":
      return { cells: range, side: "diagonalUp" };
  }
}

/** A cell style has the lines of one cell. */
const SIDE_OF_STYLE: Partial<Record<BorderTarget["side"], BorderSide>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  DiagonalDown: "diagonalDown",
  DiagonalUp: "diagonalUp",
};

/** The edge's first cell speaks for it. */
function read({ of, side }: BorderTarget, { book }: HostContext): Border {
  if ("styleName" in of) {
    const own = SIDE_OF_STYLE[side];
    return (own && styleNamed(book, of.styleName).style.borders?.[own]) ?? NONE;
  }
  const [first] = of.ranges;
  const edge = first && edgeOf(first, side);
  return edge?.cells.sheet.style(edge.cells.row, edge.cells.column).borders?.[edge.side] ?? NONE;
}

/** Colour or weight alone draw a line where there was none, as in Excel. */
function write(target: BorderTarget, change: Partial<Border>, host: HostContext): void {
  const { of, side } = target;
  const before = read(target, host);
  const style = change.style ?? (before.style === "None" ? "Continuous" : before.style);
  const border = { ...before, ...change, style };
  if ("styleName" in of) {
    const own = SIDE_OF_STYLE[side] ?? fail("InvalidArgument");
    changeStyle(host.book, of.styleName, { borders: { [own]: border } });
    return;
  }
  for (const range of of.ranges) {
    const edge = edgeOf(range, side);
    if (edge) applyStyle(edge.cells, { borders: { [edge.side]: border } });
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollectionClass = define({
  className: "RangeBorderCollection",
  introduced: "1.1",
  later: { tintAndShade: "1.9" },
  items: (of) => SIDES.map((side) => object("RangeBorder", { of, side })),
  properties: { count: () => SIDES.length, tintAndShade: tint("borderTint") },
  methods: {
    getItem: (of, args) => object("RangeBorder", { of, side: args.oneOf(0, SIDES) }),
  },
});

const tintOf = (of: FormatTarget, host: HostContext): number | null =>
  readFormat(of, host, (style) => style.borderTint ?? 0);

export const rangeBorderClass = define({
  className: "RangeBorder",
  introduced: "1.1",
  later: { tintAndShade: "1.9" },
  properties: {
    sideIndex: ({ side }) => side,
    style: {
      get: (border, host) => read(border, host).style,
      set: (border, value, host) => write(border, { style: asOneOf(value, LINE_STYLES) }, host),
    },
    weight: {
      get: (border, host) => read(border, host).weight,
      set: (border, value, host) => write(border, { weight: asOneOf(value, WEIGHTS) }, host),
    },
    color: {
      get: (border, host) => read(border, host).color,
      set: (border, value, host) => write(border, { color: asColor(value) }, host),
    },
    tintAndShade: {
      get: ({ of }, host) => tintOf(of, host),
      set: ({ of }, value, host) => writeFormat(of, host, { borderTint: asTint(value) }),
    },
  },
});
