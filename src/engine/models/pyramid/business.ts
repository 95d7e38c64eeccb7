import type { NumericField } from "../../fields";
import { dealState } from "../../table/group/openDeals";
import { NO_ACCOUNT, type TableColumns } from "../../table/types";

/** What the table tells about orders of each account. */
export interface Business {
  /** 1 where there was an order or revenue at some time; null where no column could tell. */
  had: Uint8Array | null;
  /** 1 where a cell that could have told cannot be read. */
  unreadable: Uint8Array;
  /** Day of the last order; NaN where nothing says it. */
  lastOrder: Float64Array;
}

/** Figures that only somebody has who buys; credits are negative and follow an order, too. */
const FIGURES = [
  "revenue",
  "profit",
  "volume",
  "quantity",
  "previousRevenue",
] as const satisfies readonly NumericField[];

/** Dates of orders: any at all is one. */
const DATES = ["lastOrder", "firstOrder"] as const satisfies readonly NumericField[];

/**
 * Who ever ordered, and when last [S1]: by figures above or below zero, by a number or a date of orders, and in order
 * lines by the lines themselves, of deals by those that were won.
 *
 * @example businessOf(columns).had // => [1, 0]: the second has no revenue and no order
 */
export function businessOf(columns: TableColumns): Business {
  const { accounts, numbers, headers, grouped } = columns;
  const lines = grouped ? orderDays(columns) : null;
  const had = new Uint8Array(accounts);
  let canTell = lines !== null;
  const look = (values: Float64Array | undefined, tells: (value: number) => boolean): void => {
    if (!values) return;
    canTell = true;
    for (let i = 0; i < accounts; i++) if (tells(values[i] ?? NaN)) had[i] = 1;
  };
  for (const field of FIGURES) look(numbers[field], (value) => value < 0 || value > 0);
  // Made from lines they would count every deal: only the user's own columns say it.
  const own = (field: NumericField) => (headers[field] === undefined ? undefined : numbers[field]);
  for (const field of DATES) look(own(field), (value) => value === value);
  look(own("orders"), (value) => value > 0);
  if (lines) look(lines, (value) => value === value);
  return {
    had: canTell ? had : null,
    unreadable: unreadableOf(columns),
    lastOrder: own("lastOrder") ?? lines ?? new Float64Array(accounts).fill(NaN),
  };
}

/** Latest day of an order line by account; null where lines have no dates. */
function orderDays({ accounts, accountOf, lineColumns }: TableColumns): Float64Array | null {
  const { date } = lineColumns.numbers;
  if (!date) return null;
  const isOrder = orderLines(lineColumns);
  const latest = new Float64Array(accounts).fill(NaN);
  for (let line = 0; line < accountOf.length; line++) {
    const account = accountOf[line] ?? NO_ACCOUNT;
    const day = date[line] ?? NaN;
    if (account === NO_ACCOUNT || day !== day || !isOrder(line)) continue;
    if (!((latest[account] ?? NaN) >= day)) latest[account] = day;
  }
  return latest;
}

/** Whether a line is an order: where deals have an outcome or a stage, those that say that they were won. */
function orderLines({
  texts: { outcome, stage },
}: Pick<TableColumns["lineColumns"], "texts">): (line: number) => boolean {
  const columns = [outcome, stage].flatMap((column) =>
    column ? [{ codes: column.codes, won: column.values.map((text) => dealState(text) === "won") }] : [],
  );
  if (columns.length === 0) return () => true;
  return (line) => columns.some(({ codes, won }) => won[codes[line] ?? 0] === true);
}

/** Accounts with an issue in a cell that tells about business. */
function unreadableOf({ accounts, accountOf, rows, lines, issues }: TableColumns): Uint8Array {
  const unreadable = new Uint8Array(accounts);
  const firstRow = (rows[0] ?? 0) - (lines[0] ?? 0);
  const tells = new Set<string>([...FIGURES, ...DATES]);
  for (const { field, row, sheet } of issues) {
    const account = accountOf[row - firstRow] ?? NO_ACCOUNT;
    if (sheet === undefined && account !== NO_ACCOUNT && tells.has(field)) unreadable[account] = 1;
  }
  return unreadable;
}
