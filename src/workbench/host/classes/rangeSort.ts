import { asBoolean, asInteger, asOneOf, asRecord } from "../arguments";
import { intersection } from "../area";
import { asColor } from "../cells/color";
import { sortCells } from "../cells/sort";
import type { SortKey } from "../cells/sort";
import { mustAllow, mustTakeContent } from "../cells/writable";
import type { HostContext } from "../context";
import { define } from "../define";
import { raiseSorted } from "../events/changes";
import { fail } from "../errors";
import type { RangeTarget } from "../targets";

const SORT_ON = ["Value", "CellColor", "FontColor", "Icon"] as const;
const DATA_OPTIONS = ["Normal", "TextAsNumber"] as const;

/** Excel.SortField as it comes over the wire. */
export function asSortKey(value: unknown, count: number, host: HostContext): SortKey {
  const field = asRecord(value);
  const given = <T>(member: unknown, read: (value: unknown) => T, otherwise: T): T =>
    member === undefined || member === null ? otherwise : read(member);
  const key = asInteger(field["key"]);
  if (key < 0 || key >= count) fail("InvalidArgument");
  const on = given(field["sortOn"], (text) => asOneOf(text, SORT_ON), "Value");
  if (on === "Icon") return host.unimplemented("RangeSort.apply(sortOn Icon)");
  return {
    key,
    on,
    ascending: given(field["ascending"], asBoolean, true),
    color: on === "Value" ? "" : given(field["color"], asColor, on === "CellColor" ? "" : "#000000"),
    textAsNumber:
      given(field["dataOption"], (text) => asOneOf(text, DATA_OPTIONS), "Normal") === "TextAsNumber",
  };
}

/** Rows that are used: a whole column's blank rest need not be moved. */
function usedPart(range: RangeTarget): RangeTarget | null {
  const used = range.sheet.usedArea(false);
  const common = used && intersection(used, range);
  if (common === null) return null;
  return {
    ...range,
    rowCount: common.row + common.rowCount - range.row,
    columnCount: common.column + common.columnCount - range.column,
  };
}

export const rangeSortClass = define({
  className: "RangeSort",
  introduced: "1.2",
  methods: {
    apply: (range, args, host) => {
      mustAllow(range.sheet, "sort");
      mustTakeContent(range);
      const orientation = args.oneOf(3, ["Rows", "Columns"] as const, "Rows");
      const fields = args.raw(0);
      if (!Array.isArray(fields) || fields.length === 0) return fail("InvalidArgument");
      const count = orientation === "Rows" ? range.columnCount : range.rowCount;
      const keys = fields.map((field) => asSortKey(field, count, host));
      // "To do this, all the merged cells need to be the same size."
      if (range.sheet.merges().some((merge) => intersection(merge, range) !== null)) fail("InvalidOperation");
      const used = usedPart(range);
      if (used === null) return;
      sortCells(used, keys, {
        matchCase: args.boolean(1, false),
        hasHeaders: args.boolean(2, false),
        orientation,
      });
      raiseSorted(host, used, orientation);
    },
  },
});
