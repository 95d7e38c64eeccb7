import type { ConditionalFormat } from "../../workbook/types";
import { intersection } from "../area";
import { mustBeWritable } from "../cells/grid";
import { subtract } from "../cells/subtract";
import { CONDITIONAL_KINDS, FIRST_RULES } from "../conditional/firstRules";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { RangeTarget } from "../targets";

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
  later: { getItemOrNullObject: "1.14" },
  items: (range) => touching(range).map(({ id }) => object("ConditionalFormat", { sheet: range.sheet, id })),
  methods: {
    /** New formats come first. */
    add: (range, args) => {
      mustBeWritable(range.sheet);
      const rule = FIRST_RULES[args.oneOf(0, CONDITIONAL_KINDS)];
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
