import { define } from "../define";
import { fail } from "../errors";
import type { TableColumnTarget } from "../targets";
import { filterValues } from "./autoFilter";

function apply({ table, id }: TableColumnTarget, values: readonly string[] | null): void {
  const index = table.columns().findIndex((column) => column.id === id);
  const area = table.area();
  table.sheet.filterColumn({ ...area, rowCount: area.rowCount - (table.showTotals ? 1 : 0) }, index, values);
}

/** The filter of one column of a table. */
export const filterClass = define({
  className: "Filter",
  introduced: "1.2",
  methods: {
    apply: (column, args, host) => apply(column, filterValues(args.raw(0), host)),
    applyValuesFilter: (column, args, host) => {
      const values = args.raw(0);
      if (!Array.isArray(values)) fail("InvalidArgument");
      apply(column, filterValues({ filterOn: "Values", values }, host));
    },
    clear: (column) => apply(column, null),
  },
});
