import type { SortField, Table, TableSort } from "../../workbook/types";
import type { Arguments } from "../arguments";
import { sortCells } from "../cells/sort";
import type { SortKey } from "../cells/sort";
import { mustAllow, mustTakeContent } from "../cells/writable";
import type { HostContext } from "../context";
import { define } from "../define";
import { raiseSorted } from "../events/changes";
import { fail } from "../errors";
import { bodyOf, range } from "../resolve";
import { asSortKey } from "./rangeSort";

/** Excel's dialog has 64 levels. */
const MOST_FIELDS = 64;

function sortRows(table: Table, sort: TableSort, host: HostContext): void {
  const body = range(table.sheet, bodyOf(table));
  mustAllow(table.sheet, "sort");
  mustTakeContent(body);
  sortCells(body, sort.fields.map(asKey), {
    matchCase: sort.matchCase,
    hasHeaders: false,
    orientation: "Rows",
  });
  raiseSorted(host, body, "Rows");
}

const asKey = (field: SortField): SortKey => ({ ...field, color: field.color ?? "" });

function asField(value: unknown, table: Table, host: HostContext): SortField {
  const { color, ...field } = asSortKey(value, table.columns().length, host);
  return field.on === "Value" ? field : { ...field, color };
}

function apply(table: Table, args: Arguments, host: HostContext): void {
  const given = args.raw(0);
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_FIELDS) fail("InvalidArgument");
  const sort: TableSort = {
    fields: given.map((field) => asField(field, table, host)),
    matchCase: args.boolean(1, false),
    method: args.oneOf(2, ["PinYin", "StrokeCount"] as const, "PinYin"),
  };
  sortRows(table, sort, host);
  table.sort = sort;
}

function excelFields({ sort }: Table): Excel.SortField[] {
  return (sort?.fields ?? []).map(({ key, ascending, on, color, textAsNumber }) => ({
    key,
    ascending,
    sortOn: on,
    dataOption: textAsNumber ? "TextAsNumber" : "Normal",
    ...(color === undefined ? {} : { color }),
  }));
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export const tableSortClass = define({
  className: "TableSort",
  introduced: "1.2",
  properties: {
    fields: excelFields,
    matchCase: ({ sort }) => sort?.matchCase ?? false,
    method: ({ sort }) => sort?.method ?? "PinYin",
  },
  methods: {
    apply,
    /** "Clears the sorting that is currently on the table. While this doesn't modify the table's ordering …" */
    clear: (table) => {
      mustAllow(table.sheet, "sort");
      table.sort = null;
    },
    reapply: (table, _args, host) => {
      if (table.sort !== null) sortRows(table, table.sort, host);
    },
  },
});
