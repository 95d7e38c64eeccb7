/** Conditional formats that grade their cells: colour scales, data bars, icon sets. */
import type { DataBar } from "../../workbook/types";
import { asBoolean, asOneOf, asRecord } from "../arguments";
import { asColor } from "../cells/color";
import { changeFormat, ruleOf } from "../cells/conditional";
import type { Rule, RuleOf } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import {
  ICON_SETS,
  ICON_SET_NAMES,
  barBound,
  evenCriteria,
  iconCriteria,
  scalePoint,
} from "../conditional/readRules";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { ConditionalFormatTarget } from "../targets";

function setRule(target: ConditionalFormatTarget, rule: Rule): void {
  mustBeWritable(target.sheet);
  changeFormat(target, { rule });
}

function change<K extends "dataBar" | "iconSet">(kind: K) {
  return (target: ConditionalFormatTarget, part: Partial<RuleOf<K>>): void =>
    setRule(target, { ...ruleOf(target, kind), ...part });
}
const changeBar = change("dataBar");
const changeIcons = change("iconSet");

export const colorScaleConditionalFormatClass = define({
  className: "ColorScaleConditionalFormat",
  introduced: "1.6",
  properties: {
    threeColorScale: (target) => ruleOf(target, "colorScale").midpoint !== undefined,
    criteria: {
      get: (target) => {
        const { minimum, midpoint, maximum } = ruleOf(target, "colorScale");
        return { minimum, ...(midpoint === undefined ? {} : { midpoint }), maximum };
      },
      set: (target, value) => {
        const { minimum, midpoint, maximum } = asRecord(value);
        setRule(target, {
          kind: "colorScale",
          minimum: scalePoint(minimum),
          ...(midpoint === undefined || midpoint === null ? {} : { midpoint: scalePoint(midpoint) }),
          maximum: scalePoint(maximum),
        });
      },
    },
  },
});

export const dataBarConditionalFormatClass = define({
  className: "DataBarConditionalFormat",
  introduced: "1.6",
  properties: {
    axisColor: {
      get: (target) => ruleOf(target, "dataBar").axisColor,
      // "An empty string or null indicates no color."
      set: (target, value) => changeBar(target, { axisColor: optionalColor(value) }),
    },
    axisFormat: {
      get: (target) => ruleOf(target, "dataBar").axisFormat,
      set: (target, value) =>
        changeBar(target, {
          axisFormat: asOneOf(value, ["Automatic", "None", "CellMidPoint"] as const),
        }),
    },
    barDirection: {
      get: (target) => ruleOf(target, "dataBar").barDirection,
      set: (target, value) =>
        changeBar(target, {
          barDirection: asOneOf(value, ["Context", "LeftToRight", "RightToLeft"] as const),
        }),
    },
    lowerBoundRule: {
      get: (target) => ruleOf(target, "dataBar").lowerBound,
      set: (target, value) => changeBar(target, { lowerBound: barBound(value) }),
    },
    upperBoundRule: {
      get: (target) => ruleOf(target, "dataBar").upperBound,
      set: (target, value) => changeBar(target, { upperBound: barBound(value) }),
    },
    showDataBarOnly: {
      get: (target) => ruleOf(target, "dataBar").showDataBarOnly,
      set: (target, value) => changeBar(target, { showDataBarOnly: asBoolean(value) }),
    },
  },
  navigations: {
    positiveFormat: (target) => object("ConditionalDataBarPositiveFormat", target),
    negativeFormat: (target) => object("ConditionalDataBarNegativeFormat", target),
  },
});

function optionalColor(value: unknown): string {
  return value === "" || value === null ? "" : asColor(value);
}

function changePositive(target: ConditionalFormatTarget, part: Partial<DataBar["positive"]>): void {
  changeBar(target, { positive: { ...ruleOf(target, "dataBar").positive, ...part } });
}

function changeNegative(target: ConditionalFormatTarget, part: Partial<DataBar["negative"]>): void {
  changeBar(target, { negative: { ...ruleOf(target, "dataBar").negative, ...part } });
}

export const conditionalDataBarPositiveFormatClass = define({
  className: "ConditionalDataBarPositiveFormat",
  introduced: "1.6",
  properties: {
    borderColor: {
      get: (target) => ruleOf(target, "dataBar").positive.borderColor,
      set: (target, value) => changePositive(target, { borderColor: optionalColor(value) }),
    },
    fillColor: {
      get: (target) => ruleOf(target, "dataBar").positive.fillColor,
      set: (target, value) => changePositive(target, { fillColor: asColor(value) }),
    },
    gradientFill: {
      get: (target) => ruleOf(target, "dataBar").positive.gradientFill,
      set: (target, value) => changePositive(target, { gradientFill: asBoolean(value) }),
    },
  },
});

/** A colour of its own ends the likeness to the positive bars. */
export const conditionalDataBarNegativeFormatClass = define({
  className: "ConditionalDataBarNegativeFormat",
  introduced: "1.6",
  properties: {
    borderColor: {
      get: (target) => ruleOf(target, "dataBar").negative.borderColor,
      set: (target, value) =>
        changeNegative(target, { borderColor: optionalColor(value), matchPositiveBorderColor: false }),
    },
    fillColor: {
      get: (target) => ruleOf(target, "dataBar").negative.fillColor,
      set: (target, value) =>
        changeNegative(target, { fillColor: asColor(value), matchPositiveFillColor: false }),
    },
    matchPositiveBorderColor: {
      get: (target) => ruleOf(target, "dataBar").negative.matchPositiveBorderColor,
      set: (target, value) => changeNegative(target, { matchPositiveBorderColor: asBoolean(value) }),
    },
    matchPositiveFillColor: {
      get: (target) => ruleOf(target, "dataBar").negative.matchPositiveFillColor,
      set: (target, value) => changeNegative(target, { matchPositiveFillColor: asBoolean(value) }),
    },
  },
});

export const iconSetConditionalFormatClass = define({
  className: "IconSetConditionalFormat",
  introduced: "1.6",
  properties: {
    criteria: {
      get: (target) => ruleOf(target, "iconSet").criteria,
      set: (target, value) =>
        changeIcons(target, { criteria: iconCriteria(value, ruleOf(target, "iconSet").style) }),
    },
    /** "Note that this cannot be set if custom icons are used." */
    reverseIconOrder: {
      get: (target) => ruleOf(target, "iconSet").reverseIconOrder,
      set: (target, value) => {
        const custom = ruleOf(target, "iconSet").criteria.some(({ customIcon }) => customIcon !== undefined);
        changeIcons(target, { reverseIconOrder: custom ? fail("InvalidOperation") : asBoolean(value) });
      },
    },
    showIconOnly: {
      get: (target) => ruleOf(target, "iconSet").showIconOnly,
      set: (target, value) => changeIcons(target, { showIconOnly: asBoolean(value) }),
    },
    /** A set of another number of icons brings its own, even classes. */
    style: {
      get: (target) => ruleOf(target, "iconSet").style,
      set: (target, value) => {
        const style = asOneOf(value, ICON_SET_NAMES);
        const { criteria } = ruleOf(target, "iconSet");
        const fits = criteria.length === ICON_SETS[style];
        changeIcons(target, { style, criteria: fits ? criteria : evenCriteria(style) });
      },
    },
  },
});
