import type { Area, FilterCriteria } from "../types";

/** What is kept of one filter beside Univer, which knows filters by values only. */
export interface FilterState {
  /** By column: the table column's id, or the sheet's column. */
  readonly criteria: Map<number, FilterCriteria>;
  /** Rows that each column hides. */
  readonly hidden: Map<number, ReadonlySet<number>>;
}

/** Key of the sheet's own filter; a table's is its id. */
export const OWN_FILTER = "";

/** The filters of a sheet, by {@link OWN_FILTER} or table id. */
export type Filters = Map<string, FilterState>;

/** The criteria of a filter; empty ones are made when it is first asked for. */
export function filterState(filters: Filters, key: string): FilterState {
  const known = filters.get(key);
  if (known) return known;
  const made: FilterState = { criteria: new Map(), hidden: new Map() };
  filters.set(key, made);
  return made;
}

/** Keeps the criteria of a column with the rows that they hide. */
export function setColumn(
  state: FilterState,
  column: number,
  criteria: FilterCriteria,
  hidden: ReadonlySet<number>,
): void {
  state.criteria.set(column, criteria);
  state.hidden.set(column, hidden);
}

/** Shows what this column hid. */
export function forgetColumn(filters: Filters, key: string, column: number): void {
  filters.get(key)?.criteria.delete(column);
  filters.get(key)?.hidden.delete(column);
}

/** Whether any filter of the sheet hides the row. */
export function hidesRow(filters: Filters, row: number): boolean {
  for (const { hidden } of filters.values())
    for (const rows of hidden.values()) if (rows.has(row)) return true;
  return false;
}

/** Moves what is kept with the rows and columns of the sheet; `moved` gives a place after, or null when it is gone. */
export function moveFilters(filters: Filters, moved: (area: Area) => Area | null, byRow: boolean): void {
  for (const [key, state] of filters) {
    const next: FilterState = { criteria: new Map(), hidden: new Map() };
    for (const [column, criteria] of state.criteria) {
      const to =
        byRow || key !== OWN_FILTER ? column : moved({ row: 0, column, rowCount: 1, columnCount: 1 })?.column;
      if (to === undefined) continue;
      const rows = [...(state.hidden.get(column) ?? [])].flatMap((row) => {
        if (!byRow) return [row];
        return moved({ row, column: 0, rowCount: 1, columnCount: 1 })?.row ?? [];
      });
      setColumn(next, to, criteria, new Set(rows));
    }
    filters.set(key, next);
  }
}
