import { asBoolean, asInteger } from "../arguments";
import type { Rule } from "../cells/conditional";
import { changeFormat, readFormat } from "../cells/conditional";
import { mustBeWritable } from "../cells/grid";
import type { Navigation } from "../define";
import { define } from "../define";
import { fail } from "../errors";
import { range } from "../resolve";
import { object } from "../targets";
import type { ConditionalFormatTarget, RangeTarget } from "../targets";

const TYPES = { cellValue: "CellValue", containsText: "ContainsText", custom: "Custom" } as const;

function typeOf(target: ConditionalFormatTarget): Excel.ConditionalFormatType {
  const { rule } = readFormat(target);
  return (rule.kind === "foreign" ? rule.type : TYPES[rule.kind]) as Excel.ConditionalFormatType;
}

type Part = "CellValueConditionalFormat" | "TextConditionalFormat" | "CustomConditionalFormat";

/** A format's part for its kind of rule; other kinds' parts are refused, or null where Excel answers so. */
function part(
  className: Part,
  kind: Rule["kind"],
  otherwise: "refuse" | "null",
): Navigation<ConditionalFormatTarget> {
  return (target) => {
    if (readFormat(target).rule.kind !== kind) return otherwise === "null" ? null : fail("InvalidOperation");
    return object(className, target);
  };
}

function ranges(target: ConditionalFormatTarget): RangeTarget[] {
  return readFormat(target).areas.map((area) => range(target.sheet, area));
}

export const conditionalFormatClass = define({
  className: "ConditionalFormat",
  introduced: "1.6",
  later: { getRanges: "1.9" },
  identity: ({ id }) => ({ Id: id }),
  exists: ({ sheet, id }) => sheet.conditionalFormats().some((format) => format.id === id),
  properties: {
    id: ({ id }) => id,
    type: typeOf,
    priority: {
      get: (target) => readFormat(target).priority,
      set: (target, value) => {
        const priority = asInteger(value);
        changeFormat(target, { priority: priority >= 0 ? priority : fail("InvalidArgument") });
      },
    },
    stopIfTrue: {
      get: (target) => readFormat(target).stopIfTrue,
      set: (target, value) => changeFormat(target, { stopIfTrue: asBoolean(value) }),
    },
  },
  navigations: {
    cellValue: part("CellValueConditionalFormat", "cellValue", "refuse"),
    cellValueOrNullObject: part("CellValueConditionalFormat", "cellValue", "null"),
    textComparison: part("TextConditionalFormat", "containsText", "refuse"),
    textComparisonOrNullObject: part("TextConditionalFormat", "containsText", "null"),
    custom: part("CustomConditionalFormat", "custom", "refuse"),
    customOrNullObject: part("CustomConditionalFormat", "custom", "null"),
  },
  methods: {
    delete: ({ sheet, id }) => {
      mustBeWritable(sheet);
      sheet.removeConditionalFormat(id);
    },
    getRange: (target) => {
      const [first, ...more] = ranges(target);
      return first === undefined || more.length > 0 ? fail("ItemNotFound") : object("Range", first);
    },
    getRanges: (target) => object("RangeAreas", { sheet: target.sheet, areas: ranges(target) }),
  },
});
