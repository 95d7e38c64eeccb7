/** Cell styles. https://learn.microsoft.com/javascript/api/excel/excel.style */
import type { NamedStyle } from "../../workbook/types";
import { asBoolean, asText } from "../arguments";
import { changeStyle, findStyle, isBuiltIn, styleNamed, styleNames } from "../cells/namedStyles";
import { applyToCells } from "../cells/styledCells";
import type { HostContext } from "../context";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { Targets } from "../targets";
import { alignment, flag } from "./formatProperties";

type Part = keyof NamedStyle["includes"];
type Target = Targets["Style"];

/** Whether the style gives that part of a look to the cells it is applied to. */
function includes(part: Part): {
  get: (target: Target, host: HostContext) => boolean;
  set: (target: Target, value: unknown, host: HostContext) => void;
} {
  return {
    get: ({ styleName }, { book }) => styleNamed(book, styleName).includes[part],
    set: ({ styleName }, value, { book }) => {
      const style = styleNamed(book, styleName);
      book.setNamedStyle({ ...style, includes: { ...style.includes, [part]: asBoolean(value) } });
    },
  };
}

const numberFormat = {
  get: ({ styleName }: Target, { book }: HostContext): string =>
    styleNamed(book, styleName).style.numberFormat ?? "General",
  set: ({ styleName }: Target, value: unknown, { book }: HostContext): void =>
    changeStyle(book, styleName, { numberFormat: asText(value) }),
};

/** Longest name that Excel takes. */
const NAME_LIMIT = 255;

export const styleCollectionClass = define({
  className: "StyleCollection",
  introduced: "1.7",
  later: { getCount: "1.9", getItemAt: "1.9", getItemOrNullObject: "1.14" },
  items: (_target, { book }) => styleNames(book).map((styleName) => object("Style", { styleName })),
  methods: {
    add: (_target, args, { book }) => {
      const name = args.text(0);
      if (name.trim() === "" || name.length > NAME_LIMIT) fail("InvalidArgument");
      if (findStyle(book, name) !== undefined) fail("ItemAlreadyExists");
      book.setNamedStyle({ ...styleNamed(book, "Normal"), name });
    },
    getItem: (_target, args, { book }) => {
      const { name } = styleNamed(book, args.text(0));
      return object("Style", { styleName: name });
    },
  },
});

export const styleClass = define({
  className: "Style",
  introduced: "1.7",
  later: { autoIndent: "1.8", textOrientation: "1.8" },
  identity: ({ styleName }) => ({ Id: styleName }),
  exists: ({ styleName }, { book }) => findStyle(book, styleName) !== undefined,
  properties: {
    ...alignment,
    name: ({ styleName }) => styleName,
    builtIn: ({ styleName }) => isBuiltIn(styleName),
    numberFormat,
    numberFormatLocal: numberFormat,
    locked: flag("locked", true),
    formulaHidden: flag("formulaHidden"),
    includeAlignment: includes("alignment"),
    includeBorder: includes("border"),
    includeFont: includes("font"),
    includeNumber: includes("number"),
    includePatterns: includes("patterns"),
    includeProtection: includes("protection"),
  },
  navigations: {
    fill: (target) => object("RangeFill", target),
    font: (target) => object("RangeFont", target),
    borders: (target) => object("RangeBorderCollection", target),
  },
  methods: {
    delete: ({ styleName }, _args, { book }) => {
      if (isBuiltIn(styleName)) fail("InvalidOperation");
      applyToCells(book, styleName, { styleName: "Normal" });
      book.removeNamedStyle(styleName);
    },
  },
});
