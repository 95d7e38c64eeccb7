import type { Area, ConditionalFormat } from "../../workbook/types";
import { intersection } from "../area";
import { areasOf } from "../cells/areasOf";
import { overAreas } from "../cells/ruleAreas";
import { mustBeWritable } from "../cells/grid";
import { subtract } from "../cells/subtract";
import { CONDITIONAL_KINDS, FIRST_RULES } from "../conditional/firstRules";
import { define } from "../define";
import { fail } from "../errors";
import { object } from "../targets";
import type { SomeCells } from "../targets";

function touching(cells: SomeCells): ConditionalFormat[] {
  return cells.sheet
    .conditionalFormats()
    .filter(({ areas }) =>
      areas.some((area) => areasOf(cells).some((range) => intersection(area, range) !== null)),
    )
    .sort((one, other) => one.priority - other.priority);
}

/** Takes the cells out of every format; formats that lose all their cells go. */
function clearAll(cells: SomeCells): void {
  mustBeWritable(cells.sheet);
  for (const format of touching(cells)) {
    const areas = areasOf(cells).reduce<readonly Area[]>(
      (left, range) => left.flatMap((area) => subtract(area, range)),
      format.areas,
    );
    if (areas.length === 0) cells.sheet.removeConditionalFormat(format.id);
    else cells.sheet.updateConditionalFormat(overAreas(format, [...areas]));
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
      const areas = areasOf(range).map(({ row, column, rowCount, columnCount }) => ({
        row,
        column,
        rowCount,
        columnCount,
      }));
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
