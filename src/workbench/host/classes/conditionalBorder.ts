/** Borders of a conditional format: only the four sides, and only thin. */
import type { Border, BorderSide } from "../../workbook/types";
import { asOneOf } from "../arguments";
import { asColor } from "../cells/color";
import { changeFormat, readFormat } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import type { Navigation } from "../define";
import { define } from "../define";
import { object } from "../targets";
import type { ConditionalBorderTarget, ConditionalFormatTarget } from "../targets";

const SIDES = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
} as const satisfies Record<string, BorderSide>;
type Side = keyof typeof SIDES;
const NAMES = Object.keys(SIDES) as Side[];
const STYLES = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const;
const NONE: Border = { style: "None", weight: "Thin", color: "#000000" };

function borderOf(target: ConditionalBorderTarget): Border {
  return readFormat(target).format.borders?.[SIDES[target.side]] ?? NONE;
}

function change(target: ConditionalBorderTarget, part: Partial<Border>): void {
  mustBeWritable(target.sheet);
  const { format } = readFormat(target);
  const border = { ...borderOf(target), ...part };
  changeFormat(target, {
    format: { ...format, borders: { ...format.borders, [SIDES[target.side]]: border } },
  });
}

function side(name: Side): Navigation<ConditionalFormatTarget> {
  return (target) => object("ConditionalRangeBorder", { ...target, side: name });
}

export const conditionalRangeBorderCollectionClass = define({
  className: "ConditionalRangeBorderCollection",
  introduced: "1.6",
  items: (target) => NAMES.map((name) => object("ConditionalRangeBorder", { ...target, side: name })),
  properties: { count: () => NAMES.length },
  navigations: {
    top: side("EdgeTop"),
    bottom: side("EdgeBottom"),
    left: side("EdgeLeft"),
    right: side("EdgeRight"),
  },
  methods: {
    getItem: (target, args) => object("ConditionalRangeBorder", { ...target, side: args.oneOf(0, NAMES) }),
  },
});

export const conditionalRangeBorderClass = define({
  className: "ConditionalRangeBorder",
  introduced: "1.6",
  identity: ({ side: name }) => ({ SideIndex: name }),
  properties: {
    sideIndex: ({ side: name }) => name,
    color: {
      get: (target) => borderOf(target).color,
      // A colour alone draws a line, as in a range's borders.
      set: (target, value) => {
        const { style } = borderOf(target);
        change(target, { color: asColor(value), style: style === "None" ? "Continuous" : style });
      },
    },
    style: {
      get: (target) => borderOf(target).style as Excel.ConditionalRangeBorderLineStyle,
      set: (target, value) => change(target, { style: asOneOf(value, STYLES) }),
    },
  },
});
