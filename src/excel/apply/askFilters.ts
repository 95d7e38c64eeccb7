import type { BlockLook } from "./lookAtBlock";

/**
 * Asks which columns of a table have a filter of their own. Excel judges all rows anew where any filter is cleared, and
 * rows that came since would be hidden by another's.
 *
 * @param columns within the sheet
 * @returns what queues that these filters go: rows that they hide would stay hidden, and nothing would tell why.
 */
export async function askFilters(
  context: Excel.RequestContext,
  table: BlockLook["table"],
  columns: readonly number[],
): Promise<() => void> {
  if (!table?.isFiltered || columns.length === 0) return () => undefined;
  const filters = columns.map((column) =>
    table.table.columns.getItemAt(column - table.area.column).filter.load("criteria"),
  );
  await context.sync();
  return () => {
    for (const filter of filters) if (hasCriteria(filter)) filter.clear();
  };
}

/** Excel says null where there are none, whatever its types say. */
function hasCriteria({ criteria }: Excel.Filter): boolean {
  const told: unknown = criteria;
  return told !== null && told !== undefined;
}
