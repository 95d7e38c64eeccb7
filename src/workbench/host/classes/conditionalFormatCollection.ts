import type { ConditionalFormat } from "../../workbook/types";
import { intersection } from "../area";
import { mustBeWritable } from "../cells/grid";
import type { Rule } from "../cells/conditional";
import { subtract } from "../cells/subtract";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { RangeTarget } from "../targets";

/** The rules that a format has until the add-in sets its own: none of them holds for any cell. */
const FIRST_RULES: Readonly<Record<string, Rule>> = {
  CellValue: { kind: "cellValue", operator: "notEqual", formula1: "=FALSE" },
  ContainsText: { kind: "containsText", operator: "contains", text: "" },
  Custom: { kind: "custom", formula: "=FALSE" },
};

function touching(range: RangeTarget): ConditionalFormat[] {
  return range.sheet
    .conditionalFormats()
    .filter(({ areas }) => areas.some((area) => intersection(area, range) !== null))
    .sort((one, other) => one.priority - other.priority);
}

/** Takes the range's cells out of every format; formats that lose all their cells go. */
function clearAll(range: RangeTarget): void {
  mustBeWritable(range.sheet);
  for (const format of touching(range)) {
    const areas = format.areas.flatMap((area) => subtract(area, range));
    if (areas.length === 0) range.sheet.removeConditionalFormat(format.id);
    else range.sheet.updateConditionalFormat({ ...format, areas });
  }
}

export const conditionalFormatCollectionClass = define({
  className: "ConditionalFormatCollection",
  introduced: "1.6",
  items: (range) => touching(range).map(({ id }) => object("ConditionalFormat", { sheet: range.sheet, id })),
  methods: {
    /** New formats come first. */
    add: (range, args, host) => {
      mustBeWritable(range.sheet);
      const type = args.text(0);
      const rule = FIRST_RULES[type] ?? host.unimplemented(`ConditionalFormatCollection.add(${type})`);
      const { row, column, rowCount, columnCount } = range;
      const areas = [{ row, column, rowCount, columnCount }];
      const { id } = range.sheet.addConditionalFormat({
        areas,
        priority: 0,
        stopIfTrue: false,
        rule,
        format: {},
      });
      return object("ConditionalFormat", { sheet: range.sheet, id });
    },
    clearAll,
    getItem: (range, args) => {
      const id = args.text(0);
      return touching(range).some((format) => format.id === id)
        ? object("ConditionalFormat", { sheet: range.sheet, id })
        : fail("ItemNotFound");
    },
  },
});
